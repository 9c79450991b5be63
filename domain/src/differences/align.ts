import { commonParts, type Pair } from './common-parts.ts';
import { keyOf, type Piece } from './pieces.ts';
import { tokensOf } from './tokens.ts';

/** Pairs of pieces looked at in one stretch between equal ones; beyond this only those about as far along. */
const MOST_PAIRS = 400_000;
/** How much of their words two pieces share at least to count as one that was changed. */
const LEAST_ALIKE = 0.35;

/**
 * Which piece after belongs to which before, as pairs in order. Equal ones first; between them those with most words
 * in common. A piece that is in no pair went or came.
 */
export function align(before: readonly Piece[], after: readonly Piece[]): Pair[] {
  const equal = commonParts(before.map(keyOf), after.map(keyOf)) ?? [];
  const words = new Bags();
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...equal, [before.length, after.length] as const]) {
    const [left, right] = [before.slice(i, pair[0]), after.slice(j, pair[1])];
    for (const [a, b] of alike(left, right, words)) pairs.push([i + a, j + b]);
    if (pair[0] < before.length && pair[1] < after.length) pairs.push(pair);
    [i, j] = [pair[0] + 1, pair[1] + 1];
  }
  return pairs;
}

/** The pairs in order that are alike most of all together: dynamic programming over a band around the diagonal. */
function alike(left: readonly Piece[], right: readonly Piece[], words: Bags): Pair[] {
  const [rows, columns] = [left.length, right.length];
  if (rows === 0 || columns === 0) return [];
  const half = Math.max(1, Math.floor(MOST_PAIRS / rows / 2));
  const width = Math.min(columns, 2 * half + 1);
  const startOf = (row: number): number =>
    Math.max(0, Math.min(columns - width, Math.round((row * columns) / rows) - half));
  const alikeness = new Float32Array(rows * width);
  const best = new Float32Array(rows * width);
  /** The best sum from here on; outside the band that of its nearest place further on. */
  const at = (row: number, column: number): number => {
    const place = row < rows ? column - startOf(row) : width;
    return place < width ? (best[row * width + Math.max(0, place)] ?? 0) : 0;
  };
  for (let row = rows - 1; row >= 0; row--) {
    const start = startOf(row);
    for (let place = width - 1; place >= 0; place--) {
      const column = start + place;
      const value = words.alike(left[row], right[column]);
      alikeness[row * width + place] = value;
      const paired = value > 0 ? value + at(row + 1, column + 1) : 0;
      best[row * width + place] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, startOf(0)];
  while (row < rows && column < columns) {
    const place = column - startOf(row);
    const value = place >= 0 && place < width ? (alikeness[row * width + place] ?? 0) : 0;
    if (value > 0 && value + at(row + 1, column + 1) >= at(row, column) - 1e-4) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The words of pieces as sorted numbers, kept, so that many pairs can be compared. */
class Bags {
  private readonly numbers = new Map<string, number>();
  private readonly bags = new Map<Piece, Int32Array>();

  /** From 0 (nothing in common) to 1; below {@link LEAST_ALIKE} 0. Media are alike when they show the same asset. */
  alike(left: Piece | undefined, right: Piece | undefined): number {
    if (!left || !right || left.kind !== right.kind) return 0;
    if (left.kind === 'media') {
      const same = left.node.type === right.node.type && asset(left) !== '' && asset(left) === asset(right);
      return same ? 1 : 0;
    }
    if (left.kind === 'rule') return 0.5;
    const [a, b] = [this.bag(left), this.bag(right)];
    const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
    if (!(most >= LEAST_ALIKE)) return 0;
    const value = (2 * shared(a, b)) / (a.length + b.length);
    return value >= LEAST_ALIKE ? value : 0;
  }

  private bag(piece: Piece): Int32Array {
    const known = this.bags.get(piece);
    if (known) return known;
    const bag = Int32Array.from(tokensOf(piece.text).map(({ word }) => this.number(word))).sort();
    this.bags.set(piece, bag);
    return bag;
  }

  private number(word: string): number {
    const known = this.numbers.get(word) ?? this.numbers.size;
    this.numbers.set(word, known);
    return known;
  }
}

const asset = ({ node }: Piece): string => {
  const id = node.attrs?.['assetId'];
  return typeof id === 'string' ? id : '';
};

function shared(a: Int32Array, b: Int32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}
