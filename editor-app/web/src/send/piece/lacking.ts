import { missingParts } from '@toasoan/domain';
import * as texts from '#words/send/lacking';
import { contentOf } from './content-of.ts';
import type { Piece, PieceFile } from './piece.ts';

/** What a piece lacks before it may be sent on, each with the field where it is cured. */
export interface Lack {
  readonly field: 'unit' | 'headline' | 'text' | 'topics' | 'alt' | 'children' | 'blur';
  readonly words: string;
  /** The file it is about. */
  readonly file: string | null;
}

/**
 * Empty: the piece may be sent. The same rules as the newsroom's own (`missingParts`, `children_answered`), told before
 * anything is sent, so that nobody waits a day for a network to hear it.
 */
export function lacking(piece: Pick<Piece, 'words' | 'files'>): Lack[] {
  const { words, files } = piece;
  // A file counts as part of the body before it has arrived.
  const arrived = files.map((file) => ({ ...file, assetId: file.assetId ?? 'x'.repeat(24) }));
  const missing = missingParts(contentOf({ words, files: arrived }));
  const lacks: Lack[] = [];
  if (words.unitId === '') lacks.push({ field: 'unit', words: texts.unit, file: null });
  if (missing.includes('headline')) lacks.push({ field: 'headline', words: texts.headline, file: null });
  if (missing.includes('body')) lacks.push({ field: 'text', words: texts.textOrPicture, file: null });
  if (missing.includes('topics')) lacks.push({ field: 'topics', words: texts.topic, file: null });
  return [...lacks, ...files.flatMap(lackingOf)];
}

function lackingOf({ key, name, kind, alt, children }: PieceFile): Lack[] {
  const lacks: Lack[] = [];
  if (kind === 'picture' && alt.trim() === '')
    lacks.push({ field: 'alt', words: texts.altOf(name), file: key });
  if (children === null) lacks.push({ field: 'children', words: texts.childrenOf(name), file: key });
  if (children === 'blur')
    lacks.push({
      field: 'blur',
      words: texts.blurOf(name),
      file: key,
    });
  return lacks;
}
