import type { Editor } from '@tiptap/core';
import { overfull } from '@toasoan/domain/richtext';
import type { ErrorId } from '@toasoan/domain';
import type { Incoming } from '@toasoan/domain/documents';
import type { RichNode } from '@toasoan/domain';
import { fitsIn, withAllReplaced, withIncoming, type PicturePlace, type Range } from './with-incoming.ts';

export type TakenIn =
  | { readonly ok: true; readonly places: readonly PicturePlace[] }
  | { readonly ok: false; readonly reason: ErrorId | 'section_full' };

/** Puts what was read into the text, in one undoable step; `range` null stands for the whole text. */
export function takeIn(editor: Editor, { blocks }: Pick<Incoming, 'blocks'>, range: Range | null): TakenIn {
  const { state } = editor;
  const written: readonly RichNode[] = blocks;
  if (!fitsIn(state.doc, written)) return { ok: false, reason: 'document.too_large' };
  const { tr, places } = range ? withIncoming(state, range, written) : withAllReplaced(state, written);
  if (overfull(tr.doc) !== null && overfull(state.doc) === null) return { ok: false, reason: 'section_full' };
  editor.view.dispatch(tr);
  return { ok: true, places };
}
