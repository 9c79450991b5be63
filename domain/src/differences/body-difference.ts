import type { RichMark, RichNode } from '../story/rich-node.ts';
import { normalise } from '../text/vietnamese.ts';
import { align } from './align.ts';
import { keyOf, markName, piecesOf, type Piece } from './pieces.ts';
import { textDifference, type TextRun } from './text-difference.ts';

/** A stretch of a line: words with their marks. `format`: the words stayed, their marks were `before`. */
export interface WordRun {
  readonly kind: TextRun['kind'] | 'format';
  readonly text: string;
  readonly marks: readonly RichMark[];
  readonly before?: readonly RichMark[];
}

/** A word of a medium that stands where it is placed (caption, alt …), before and after. */
export interface AttributeDifference {
  readonly name: string;
  readonly runs: readonly TextRun[];
}

/** What became of one piece of a body. */
export interface PieceDifference {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: Piece | null;
  readonly after: Piece | null;
  /** The words of a line; empty for what is no text. */
  readonly runs: readonly WordRun[];
  /** Words of a medium that differ. */
  readonly attributes: readonly AttributeDifference[];
  /** True when no word changed: only marks, the level of a heading, what it stands in. */
  readonly formatOnly: boolean;
  /** For what went and came elsewhere, unchanged words apart: it was moved. Told at both places. */
  readonly moved: boolean;
}

/** Words a line has at least to be known again in another place. */
const LEAST_TO_MOVE = 20;

/** The difference of two bodies in reading order; what went stands where it was, before what came in its place. */
export function bodyDifference(before: RichNode, after: RichNode): PieceDifference[] {
  const [old, young] = [piecesOf(before), piecesOf(after)];
  const pairs = align(old, young);
  const movedKeys = keysOfMoved(old, young, pairs);
  const moved = (piece: Piece): boolean => movedKeys.has(moveKey(piece) ?? '');
  const parts: PieceDifference[] = [];
  let [i, j] = [0, 0];
  for (const [atOld, atYoung] of [...pairs, [old.length, young.length] as const]) {
    for (const piece of old.slice(i, atOld)) parts.push({ ...gone(piece), moved: moved(piece) });
    for (const piece of young.slice(j, atYoung)) parts.push({ ...come(piece), moved: moved(piece) });
    const [left, right] = [old[atOld], young[atYoung]];
    if (left && right) parts.push(paired(left, right));
    [i, j] = [atOld + 1, atYoung + 1];
  }
  return parts;
}

const whole = (piece: Piece, kind: 'added' | 'removed'): WordRun[] =>
  withMarks([{ kind, text: piece.text }], piece, piece);

const gone = (piece: Piece): Omit<PieceDifference, 'moved'> => ({
  kind: 'removed',
  before: piece,
  after: null,
  runs: whole(piece, 'removed'),
  attributes: [],
  formatOnly: false,
});
const come = (piece: Piece): Omit<PieceDifference, 'moved'> => ({
  kind: 'added',
  before: null,
  after: piece,
  runs: whole(piece, 'added'),
  attributes: [],
  formatOnly: false,
});

function paired(before: Piece, after: Piece): PieceDifference {
  const same = keyOf(before) === keyOf(after);
  const runs = withMarks(textDifference(before.text, after.text), before, after);
  const attributes = same ? [] : attributesThatDiffer(before, after);
  return {
    kind: same ? 'same' : 'changed',
    before,
    after,
    runs,
    attributes,
    formatOnly: !same && before.text === after.text && attributes.length === 0,
    moved: false,
  };
}

/** Gives every stretch its marks, cut where they change. */
function withMarks(runs: readonly TextRun[], before: Piece, after: Piece): WordRun[] {
  const cut: WordRun[] = [];
  let [i, j] = [0, 0];
  for (const { kind, text } of runs) {
    const marksAt = (at: number) => {
      const old = kind === 'added' ? NO_MARKS : (before.marks[i + at] ?? NO_MARKS);
      const young = kind === 'removed' ? old : (after.marks[j + at] ?? NO_MARKS);
      return { old: kind === 'added' ? young : old, young };
    };
    let start = 0;
    while (start < text.length) {
      const { old, young } = marksAt(start);
      let end = start + 1;
      for (; end < text.length; end++) {
        const next = marksAt(end);
        if (next.old !== old && markName(next.old) !== markName(old)) break;
        if (next.young !== young && markName(next.young) !== markName(young)) break;
      }
      const format = markName(old) !== markName(young);
      cut.push({
        kind: format ? 'format' : kind,
        text: text.slice(start, end),
        marks: young,
        ...(format ? { before: old } : {}),
      });
      start = end;
    }
    if (kind !== 'added') i += text.length;
    if (kind !== 'removed') j += text.length;
  }
  return cut;
}

const NO_MARKS: readonly RichMark[] = [];

/** The words of a medium where it stands; its asset is the same in a pair. */
function attributesThatDiffer(before: Piece, after: Piece): AttributeDifference[] {
  if (before.kind !== 'media') return [];
  const [old, young] = [before.node.attrs ?? {}, after.node.attrs ?? {}];
  const names = new Set([...Object.keys(old), ...Object.keys(young)]);
  const value = (attrs: Readonly<Record<string, unknown>>, name: string): string => {
    const found = attrs[name] ?? '';
    return typeof found === 'string' ? normalise(found) : JSON.stringify(found);
  };
  return [...names]
    .filter((name) => value(old, name) !== value(young, name))
    .map((name) => ({ name, runs: textDifference(value(old, name), value(young, name)) }));
}

/** By what a piece is known again elsewhere; null for what is too small to tell. */
function moveKey({ kind, node, text }: Piece): string | null {
  if (kind === 'media') return `${node.type} ${String(node.attrs?.['assetId'])}`;
  return kind === 'text' && text.length >= LEAST_TO_MOVE ? `text ${text}` : null;
}

function keysOfMoved(
  old: readonly Piece[],
  young: readonly Piece[],
  pairs: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const [stayedOld, stayedYoung] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const keys = (pieces: readonly Piece[], stayed: ReadonlySet<number>): Set<string> =>
    new Set(pieces.flatMap((piece, at) => (stayed.has(at) ? [] : (moveKey(piece) ?? []))));
  const went = keys(old, stayedOld);
  return new Set([...keys(young, stayedYoung)].filter((key) => went.has(key)));
}
