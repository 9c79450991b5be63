import { syllablesIn } from './speaking-time.ts';

/** The most syllables that are read in a breath or two; longer sentences are broken where they pause. */
const LONG = 40;
/** Fewer are not worth a line of their own. */
const SHORT = 8;

const SENTENCE_END = /(?<=[.!?…][”"’')]?)\s+(?=[“"‘'(]?\p{Lu})|\n+/gu;

/** The lines in which a spoken text is read: its sentences, long ones broken after a semicolon or a comma. */
export const linesOf = (text: string): string[] =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
    .flatMap(broken)
    .map(capitalised);

/** A sentence in pieces of at most {@link LONG} syllables, as far as it pauses: at its semicolons, then at commas. */
const broken = (sentence: string): string[] =>
  brokenAfter(';', sentence).flatMap((piece) => brokenAfter(',', piece));

function brokenAfter(sign: ';' | ',', sentence: string): string[] {
  if (syllablesIn(sentence) <= LONG) return [sentence];
  const most = sign === ';' ? 0 : LONG;
  const lines: string[] = [];
  let length = 0;
  for (const piece of sentence.split(sign === ';' ? /(?<=;)\s/u : /(?<=,)\s/u)) {
    const more = syllablesIn(piece);
    const last = lines.at(-1);
    if (last !== undefined && (length + more <= most || length < SHORT || more < SHORT)) {
      lines[lines.length - 1] = `${last} ${piece}`;
      length += more;
    } else {
      lines.push(piece);
      length = more;
    }
  }
  return lines;
}

/** The first line of a sentence begins with a capital; the lines it goes on in stay as they are. */
const capitalised = (line: string, at: number, all: readonly string[]): string =>
  at === 0 || /[.!?…:][”"’')]?$/u.test(all[at - 1] ?? '')
    ? line.replace(/^([“"‘'(]?)(\p{Ll})/u, raised)
    : line;

const raised = (_: string, sign: string, letter: string): string => sign + letter.toUpperCase();

/** A line that ends as a sentence does. */
export const ended = (text: string): string => (/[.!?…:;][”"’')]?$/u.test(text) ? text : `${text}.`);
