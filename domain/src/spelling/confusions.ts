import { CH_AND_TR } from './confusions/ch-and-tr.ts';
import type { Confusion } from './confusions/confusion.ts';
import { D_GI_R } from './confusions/d-gi-r.ts';
import { ENDS_AND_WORDS } from './confusions/ends-and-words.ts';
import { HOI_AND_NGA } from './confusions/hoi-and-nga.ts';
import { S_AND_X } from './confusions/s-and-x.ts';
import { sameTonePlace } from './syllable.ts';

export type { Confusion } from './confusions/confusion.ts';

/**
 * Words that are often written wrongly; what is right is what "Từ điển tiếng Việt" (Hoàng Phê, Viện Ngôn ngữ học)
 * has. Every syllable of them can be written, so only the word tells. "i" and "y" ("lí", "lý") are both right.
 */
export const CONFUSIONS: readonly Confusion[] = [
  ...S_AND_X,
  ...CH_AND_TR,
  ...D_GI_R,
  ...HOI_AND_NGA,
  ...ENDS_AND_WORDS,
];

interface Known {
  readonly length: number;
  readonly right: readonly string[];
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').map(sameTonePlace));

/** By the first syllable, longest first. */
const BY_FIRST = new Map<string, (Known & { readonly wrong: readonly string[] })[]>();
for (const [written, right, unless] of CONFUSIONS) {
  const wrong = written.split(' ').map(sameTonePlace);
  const [first = ''] = wrong;
  const others = BY_FIRST.get(first) ?? [];
  const known = {
    wrong,
    length: wrong.length,
    right: right.split(' '),
    after: setOf(unless?.after),
    before: setOf(unless?.before),
  };
  BY_FIRST.set(
    first,
    [...others, known].sort((a, b) => b.length - a.length),
  );
}

/**
 * What the words at `at` should be, when they are known to be wrong; null when nothing is known of them. `words` are
 * syllables in lower case; an empty one stands where words do not belong together.
 */
export function confusionAt(words: readonly string[], at: number): Known | null {
  const word = (index: number): string => sameTonePlace(words[index] ?? '');
  for (const known of BY_FIRST.get(word(at)) ?? []) {
    const said = known.wrong.every((syllable, i) => word(at + i) === syllable);
    if (said && !has(known.after, word(at - 1)) && !has(known.before, word(at + known.length))) return known;
  }
  return null;
}

const has = (words: ReadonlySet<string>, word: string): boolean => word !== '' && words.has(word);
