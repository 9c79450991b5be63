import { z } from 'zod';

/** Units a remark may quote at most: a few paragraphs. */
export const QUOTE_MOST = 2_000;
/** Units of the words beside a quote: enough to tell its place, or none where the story says the same twice. */
export const BESIDE_LEAST = 16;
const BESIDE_MOST = 256;

/**
 * Where a remark on a passage belongs, said in words, since the content it is about must not change for it (after the
 * TextQuoteSelector of the W3C Web Annotation Data Model). Offsets would be wrong after the next edit.
 */
export const quoteSchema = z.strictObject({
  /** The passage as it read. */
  exact: z
    .string()
    .max(QUOTE_MOST)
    .refine((exact) => exact.trim() !== ''),
  /** The words before it and behind it, long enough to stand in the story only here; null where they tell nothing. */
  prefix: z.string().min(1).max(BESIDE_MOST).nullable(),
  suffix: z.string().min(1).max(BESIDE_MOST).nullable(),
  /** True when the story said `exact` only here. */
  alone: z.boolean(),
  /** The revision it was taken from. */
  revision: z.int().nonnegative(),
});
export type Quote = Readonly<z.output<typeof quoteSchema>>;

/** Stand before and behind a text, so that its beginning and its end are words like others. No text holds them. */
const BEGINNING = '\u0002';
const END = '\u0003';

/** The quote of a stretch of a running text, with as many words beside it as its place needs. */
export function quoteOf(text: string, from: number, to: number, revision: number): Quote {
  const [left, right] = [BEGINNING + text.slice(0, from), text.slice(to) + END];
  const exact = text.slice(from, to);
  return {
    exact,
    prefix: telling(text, (length) => left.slice(-length)),
    suffix: telling(text, (length) => right.slice(0, length)),
    alone: occurrences(text, exact).length === 1,
    revision,
  };
}

function telling(text: string, beside: (length: number) => string): string | null {
  for (let length = BESIDE_LEAST; length <= BESIDE_MOST; length *= 2) {
    const words = beside(length);
    if (occurrences(framed(text), words).length === 1) return words;
  }
  return null;
}

const framed = (text: string): string => BEGINNING + text + END;

/** Everywhere `words` stands in a text, overlapping places too. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Places at which the words before a quote end. */
export const endsOfPrefix = (text: string, { prefix }: Quote): number[] =>
  occurrences(framed(text), prefix ?? '').map((at) => at + (prefix ?? '').length - BEGINNING.length);

/** Places at which the words behind a quote begin. */
export const startsOfSuffix = (text: string, { suffix }: Quote): number[] =>
  occurrences(framed(text), suffix ?? '').map((at) => at - BEGINNING.length);
