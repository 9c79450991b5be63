import { isMediaNode, type RichMark, type RichNode } from '../story/rich-node.ts';
import { normalise } from '../text/vietnamese.ts';

/** Where a piece stands: the nodes around it from the outside in, and its own. */
export type Surroundings = readonly Pick<RichNode, 'type' | 'attrs'>[];

/** A part of a body that is compared as one: a line of text, or something that is no text. */
export interface Piece {
  readonly kind: 'text' | 'media' | 'rule';
  readonly node: RichNode;
  readonly around: Surroundings;
  /** The words of a line in NFC, a break in it as "\n"; empty for what is no text. */
  readonly text: string;
  /** The marks of every UTF-16 unit of `text`. */
  readonly marks: readonly (readonly RichMark[])[];
}

/** The pieces of a body in reading order: paragraphs, headings, items, cells, lines of sections, media. */
export function piecesOf(body: RichNode): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: RichNode, around: Surroundings): void => {
    const children = node.content ?? [];
    const here = [...around, attributed(node)];
    if (isMediaNode(node.type)) pieces.push(bare('media', node, here));
    else if (node.type === 'horizontalRule') pieces.push(bare('rule', node, here));
    else if (children.length === 0 || children.some(isInline)) pieces.push(line(node, here));
    else children.forEach((child) => visit(child, here));
  };
  (body.content ?? []).forEach((block) => visit(block, []));
  return pieces;
}

const isInline = ({ type }: RichNode): boolean => type === 'text' || type === 'hardBreak';

const attributed = ({ type, attrs }: RichNode): Pick<RichNode, 'type' | 'attrs'> =>
  attrs && !isMediaNode(type) ? { type, attrs } : { type };

const bare = (kind: 'media' | 'rule', node: RichNode, around: Surroundings): Piece => ({
  kind,
  node,
  around,
  text: '',
  marks: [],
});

function line(node: RichNode, around: Surroundings): Piece {
  let text = '';
  const marks: (readonly RichMark[])[] = [];
  for (const inline of node.content ?? []) {
    // What is neither text nor a break is one character, as it is one place in the editor.
    const own =
      inline.type === 'text' ? normalise(inline.text ?? '') : inline.type === 'hardBreak' ? '\n' : '\ufffc';
    const marked = inline.marks ?? [];
    text += own;
    for (let n = 0; n < own.length; n++) marks.push(marked);
  }
  return { kind: 'text', node, around, text, marks };
}

/** What two pieces have in common when nothing about them differs. */
export const keyOf = (piece: Piece): string =>
  JSON.stringify([piece.around, piece.kind === 'text' ? runsOfMarks(piece) : piece.node.attrs]);

/** The words of a piece with their marks, however its text was cut into nodes. */
function runsOfMarks({ text, marks }: Piece): [string, string][] {
  const runs: [string, string][] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    const [here, next] = [marks[start], marks[end]];
    if (end < text.length && (here === next || markName(here) === markName(next))) continue;
    runs.push([text.slice(start, end), markName(here)]);
    start = end;
  }
  return runs;
}

const names = new WeakMap<readonly RichMark[], string>();

/** A name for a set of marks, the same in any order. */
export function markName(marks: readonly RichMark[] | undefined): string {
  if (!marks || marks.length === 0) return '';
  const known = names.get(marks);
  if (known !== undefined) return known;
  const name = marks
    .map(({ type, attrs }) => JSON.stringify([type, attrs ?? {}]))
    .sort()
    .join();
  names.set(marks, name);
  return name;
}
