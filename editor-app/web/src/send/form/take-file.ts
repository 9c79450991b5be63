import { kindOfFormat } from '@toasoan/domain';
import * as texts from '#words/send/files';
import { checkFile } from '../../uploads/check-file.ts';
import { localPicture } from '../../uploads/local-picture.ts';
import type { PieceFile } from '../piece/piece.ts';

const ONLY_MEDIA = texts.onlyPicturesAndVideos;

export type Taken =
  { readonly ok: true; readonly file: PieceFile } | { readonly ok: false; readonly problem: string };

/** Looks into a file that was chosen: the newsroom takes it as a picture or video, or the sentence that says why not. */
export async function takeFile(file: File, key: string, credit: string): Promise<Taken> {
  const checked = await checkFile(file);
  if (!checked.ok) return { ok: false, problem: `${file.name}: ${checked.problem}` };
  const kind = kindOfFormat(checked.format);
  if (kind !== 'picture' && kind !== 'video') return { ok: false, problem: `${file.name}: ${ONLY_MEDIA}` };
  const words = {
    alt: '',
    caption: '',
    credit,
    children: null,
    consentIds: [],
    assetId: null,
    answered: false,
  };
  return { ok: true, file: { key, name: file.name, bytes: file.size, kind, ...words } };
}

/** The address of a small picture of a kept file; null when this browser cannot show it. */
export async function pictureOf(file: Blob): Promise<string | null> {
  const checked = await checkFile(file);
  return checked.ok ? localPicture(file, checked.format).catch(() => null) : null;
}
