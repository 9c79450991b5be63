import { plainText, type MergeConflict, type RichNode, type StoryContent } from '@toasoan/domain';

/** Every character a person types in a session is one of its own, so that each can be looked for at the end. */
export interface Ledger {
  /** A character nobody has typed yet. */
  type(now: number): string;
  /** What a person took away on purpose. */
  remove(text: string): void;
  /** A tab crashed: what was typed a moment ago may not be written down yet. */
  crash(typed: readonly string[], now: number): void;
  /** Of what should be in `text`, what is not: typed a moment before a crash, or lost. */
  missing(text: string): { readonly young: string[]; readonly lost: string[] };
  readonly count: () => number;
}

/** A keystroke older than this is on this computer's disk. The promise to the person is two seconds. */
export const SAFE_AFTER = 300;
/** CJK ideographs: many, and the same in every normal form. */
const FIRST = 0x4e00;

export function createLedger(): Ledger {
  const typedAt = new Map<string, number>();
  const removed = new Set<string>();
  const young = new Set<string>();
  return {
    type(now) {
      const character = String.fromCodePoint(FIRST + typedAt.size);
      typedAt.set(character, now);
      return character;
    },
    remove: (text) => [...text].forEach((character) => removed.add(character)),
    crash: (typed, now) =>
      typed
        .filter((character) => now - (typedAt.get(character) ?? 0) < SAFE_AFTER)
        .forEach((character) => young.add(character)),
    missing(text) {
      const there = new Set(text);
      const gone = [...typedAt.keys()].filter((one) => !there.has(one) && !removed.has(one));
      return {
        young: gone.filter((one) => young.has(one)),
        lost: gone.filter((one) => !young.has(one)),
      };
    },
    count: () => typedAt.size,
  };
}

/** All the words of a content. */
export const textOf = ({ headline, body }: StoryContent): string => `${headline} ${plainText(body)}`;

/** All the words of both sides of a conflict. */
export function textOfConflict({ mine, theirs }: MergeConflict): string {
  const words = (side: unknown): string =>
    Array.isArray(side) ? (side as RichNode[]).map((node) => plainText(node)).join(' ') : String(side);
  return `${words(mine)} ${words(theirs)}`;
}
