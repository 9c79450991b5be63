import {
  ERRORS,
  FORM_FORMATS,
  HEAD_BYTES,
  identify,
  kindOfFormat,
  MAX_BYTES,
  type ErrorId,
  type SourceFormat,
} from '@toasoan/domain';
import * as words from '#words/file-checks';
import type { Purpose } from './purpose.ts';

export type FileCheck =
  | { readonly ok: true; readonly format: SourceFormat }
  /** `problem` is the sentence to show. */
  | { readonly ok: false; readonly problem: string };

/** Shown when the file chosen is no longer there. */
export const UNREADABLE = words.unreadable;
const NO_FORM = words.notAConsent;
const refused = (id: ErrorId): FileCheck => ({ ok: false, problem: ERRORS[id][1] });

/**
 * Looks into a file before it is sent: what it is by its content, and whether the newsroom takes it for this purpose and
 * at its size.
 */
export async function checkFile(file: Blob, purpose: Purpose['purpose'] = 'asset'): Promise<FileCheck> {
  if (file.size === 0) return refused('asset.broken');
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch {
    return { ok: false, problem: UNREADABLE };
  }
  const format = identify(head);
  if (format === null) return refused('asset.type');
  if (purpose === 'consent' && !FORM_FORMATS.includes(format)) return { ok: false, problem: NO_FORM };
  return file.size > MAX_BYTES[kindOfFormat(format)] ? refused('asset.too_large') : { ok: true, format };
}
