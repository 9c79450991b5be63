import { Slice, type Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { RichNode } from '@toasoan/domain';
import { diffArrays } from 'diff';

/**
 * The change that turns a text into one that differs from it in several places: only the blocks that differ are
 * replaced, and of a text only the letters, so that the caret, the marks and the person's own steps back stay where
 * they are. Null when they are the same.
 * @throws RangeError for a body that is not of the story schema
 */
export function textMerged(doc: Node, body: RichNode): Transform | null {
  const wanted = doc.type.schema.nodeFromJSON(body);
  const tr = new Transform(doc);
  const parts = diffArrays(blocksOf(doc), blocksOf(wanted), { comparator: (a, b) => a.eq(b) });
  let at = 0;
  let gone: Node[] = [];
  let come: Node[] = [];
  const settle = (): void => {
    replaceRun(tr, at, gone, come);
    at += sizeOf(come);
    gone = [];
    come = [];
  };
  for (const part of parts) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) come.push(...part.value);
    else {
      settle();
      at += sizeOf(part.value);
    }
  }
  settle();
  return tr.docChanged ? tr : null;
}

const blocksOf = (doc: Node): Node[] =>
  Array.from({ length: doc.childCount }, (_, index) => doc.child(index));
const sizeOf = (blocks: readonly Node[]): number => blocks.reduce((size, block) => size + block.nodeSize, 0);

/** Replaces a run of blocks that begins at `at`. */
function replaceRun(tr: Transform, at: number, gone: readonly Node[], come: readonly Node[]): void {
  const pairs = gone.length === come.length && gone.every((block, index) => isSameText(block, come[index]));
  if (!pairs) {
    if (gone.length + come.length > 0) tr.replaceWith(at, at + sizeOf(gone), come);
    return;
  }
  let place = at;
  come.forEach((block, index) => {
    replaceText(tr, place, gone[index] as Node, block);
    place += block.nodeSize;
  });
}

const isSameText = (a: Node, b: Node | undefined): boolean =>
  b !== undefined && a.isTextblock && a.sameMarkup(b);

/** Turns the text block at `at` into another of its kind by the smallest replacement. */
function replaceText(tr: Transform, at: number, old: Node, block: Node): void {
  const start = old.content.findDiffStart(block.content);
  const ends = old.content.findDiffEnd(block.content);
  if (start === null || ends === null) return;
  // Where letters repeat, the two ends may have passed the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const slice = block.slice(start, ends.b + overlap);
  tr.replace(at + 1 + start, at + 1 + ends.a + overlap, new Slice(slice.content, 0, 0));
}
