import { GALLERY } from '@toasoan/domain';
import { GALLERY_SIZE } from '@toasoan/domain/richtext';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/** Blocks of the text from `first` to before `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * The change that makes one gallery of the pictures the selection touches; where it touches fewer than two, of the
 * pictures that stand together at it or directly below. Galleries among them are taken in. Null: there are not two.
 */
export function gathered(state: EditorState): Transaction | null {
  const { doc, selection, schema, tr } = state;
  const { $from, $to } = selection;
  const last = $to.depth === 0 ? Math.max($from.index(0), $to.index(0) - 1) : $to.index(0);
  const run = selectedRun(doc, $from.index(0), last) ?? runAround(doc, last) ?? runAround(doc, last + 1);
  const type = schema.nodes[GALLERY];
  if (!run || !type) return null;
  const blocks = doc.children.slice(run.first, run.end);
  const pictures = blocks
    .flatMap((block) => (block.type === type ? block.children : [block]))
    .filter(isFigure);
  if (pictures.length < GALLERY_SIZE.min || blocks.length < 2) return null;
  const galleries: Node[] = [];
  for (const part of portions(pictures)) galleries.push(type.create(null, part));
  const from = startOf(doc, run.first);
  tr.replaceWith(from, startOf(doc, run.end), galleries);
  return tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView();
}

/** The change that puts the pictures of the gallery at `position` into the text one by one; null when there is none. */
export function scattered({ doc, tr }: EditorState, position: number): Transaction | null {
  const gallery = doc.nodeAt(position);
  if (gallery?.type.name !== GALLERY) return null;
  tr.replaceWith(position, position + gallery.nodeSize, gallery.content);
  return tr.setSelection(NodeSelection.create(tr.doc, position)).scrollIntoView();
}

/** The change that brings the picture at `from` to the place of the one at `to` in the same gallery; null otherwise. */
export function reordered({ doc, tr }: EditorState, from: number, to: number): Transaction | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const gallery = $from.parent;
  const picture = $from.nodeAfter;
  if (gallery.type.name !== GALLERY || !picture || !$from.sameParent($to) || from === to) return null;
  const pictures = gallery.children.filter((_each, index) => index !== $from.index());
  pictures.splice($to.index(), 0, picture);
  return tr.replaceWith($from.start(), $from.end(), pictures);
}

const isFigure = (node: Node): boolean => node.type.name === 'figure';
const isGallery = (node: Node): boolean => node.type.name === GALLERY;
const isBlank = (node: Node): boolean => node.isTextblock && node.content.size === 0;
const hasPictures = (node: Node | null): boolean => node !== null && (isFigure(node) || isGallery(node));

/** What is selected, when it is pictures and empty lines only, two pictures at least. */
function selectedRun(doc: Node, first: number, last: number): Run | null {
  const blocks = doc.children.slice(first, last + 1);
  const fits = blocks.every((block) => hasPictures(block) || isBlank(block));
  return fits && blocks.filter(hasPictures).length >= 2 ? { first, end: last + 1 } : null;
}

/** The pictures around the block of this number with only empty lines between; null when it is none, or alone. */
function runAround(doc: Node, index: number): Run | null {
  if (!hasPictures(doc.maybeChild(index))) return null;
  const first = farthest(doc, index, -1);
  const end = farthest(doc, index, 1) + 1;
  return end - first >= 2 ? { first, end } : null;
}

/** The last picture on one side of a picture, empty lines aside. */
function farthest(doc: Node, index: number, by: -1 | 1): number {
  let last = index;
  for (let at = index + by; ; at += by) {
    const block = doc.maybeChild(at);
    if (!block || !(hasPictures(block) || isBlank(block))) return last;
    if (hasPictures(block)) last = at;
  }
}

/** As few galleries as hold them all, none with a single picture. */
function portions(pictures: readonly Node[]): Node[][] {
  const count = Math.ceil(pictures.length / GALLERY_SIZE.max);
  const size = Math.ceil(pictures.length / count);
  return Array.from({ length: count }, (_, n) => pictures.slice(n * size, (n + 1) * size));
}

function startOf(doc: Node, index: number): number {
  let start = 0;
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize;
  return start;
}
