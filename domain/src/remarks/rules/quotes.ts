import type { FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

const opens = (text: string, index: number): boolean => /^$|[\s([{“–—-]/.test(text.charAt(index - 1));

/** The quotations of a text in straight marks, [from, to); a mark without its partner stands alone. */
function* straightQuotes(text: string): Generator<readonly [number, number]> {
  const marks = [...text.matchAll(/["“”]/g)].map(({ 0: mark, index }) => ({ mark, index }));
  for (let i = 0; i < marks.length; i += 1) {
    const { mark, index } = marks[i] as (typeof marks)[number];
    if (mark !== '"') continue;
    const next = marks[i + 1];
    const closed = opens(text, index) && next?.mark === '"' && !opens(text, next.index);
    if (closed) i += 1;
    yield [index, closed ? next.index + 1 : index + 1];
  }
}

function curled(text: string, from: number, to: number): string {
  if (to - from === 1) return opens(text, from) ? '“' : '”';
  return `“${text.slice(from + 1, to - 1)}”`;
}

/** One kind of quotation marks in a story: a story with curled ones has no straight ones. */
export const quotes: StoryRule = {
  label: 'Một kiểu dấu ngoặc kép trong cả bài',
  source: SOURCES.house,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    if (!passages.some(({ text }) => /[“”]/.test(text))) return;
    for (const [passage, { text }] of passages.entries()) {
      for (const [from, to] of straightQuotes(text)) {
        const message = 'Bài dùng hai kiểu dấu ngoặc kép; hãy thống nhất “…”.';
        yield { passage, from, to, message, insert: curled(text, from, to) };
      }
    }
  },
};
