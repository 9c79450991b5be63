import { Extension } from '@tiptap/core';
import { GALLERY } from '@toasoan/domain';
import { GALLERY_SIZE } from '@toasoan/domain/richtext';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { emptyLine } from '../sections/empty-line.ts';

const isPicture = (node: Node): boolean => node.attrs['assetId'] !== '';

/**
 * The change that puts galleries right after pictures were taken out of them: ProseMirror fills up what a gallery is
 * short of with pictures of nothing. Those go, and a gallery of one picture becomes that picture. Null: all are right.
 */
export function repairedGalleries({ doc, tr }: Pick<EditorState, 'doc' | 'tr'>): Transaction | null {
  doc.forEach((block, position) => {
    if (block.type.name !== GALLERY || block.children.every(isPicture)) return;
    const kept = block.children.filter(isPicture);
    const content = kept.length === 0 ? [emptyLine(tr)] : kept;
    const from = tr.mapping.map(position);
    const to = tr.mapping.map(position + block.nodeSize);
    tr.replaceWith(from, to, kept.length < GALLERY_SIZE.min ? content : block.type.create(null, kept));
  });
  return tr.docChanged ? tr : null;
}

/** Keeps galleries of two pictures and more. */
export const GalleryKeeper = Extension.create({
  name: 'galleryKeeper',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (changes, _before, state) =>
          changes.some(({ docChanged }) => docChanged) ? repairedGalleries(state) : null,
      }),
    ];
  },
});
