import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { anchor } from './anchor.ts';
import { occurrences, quoteOf, type Quote } from './quote.ts';

const WORDS = 'nhà trường tổ chức ngày hội đọc sách cho học sinh lớp 6A 300 em tham gia sáng nay tại'.split(
  ' ',
);
const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const lines = fc.array(line, { minLength: 3, maxLength: 8 });

interface Marked {
  readonly lines: readonly string[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A story and a stretch of one of its lines. */
const marked: fc.Arbitrary<Marked> = lines
  .chain((all) => fc.tuple(fc.constant(all), fc.nat(all.length - 1)))
  .chain(([all, at]) => {
    const length = all[at]?.length ?? 0;
    return fc
      .tuple(fc.nat(length - 1), fc.nat(length - 1))
      .map(([a, b]) => ({ lines: all, at, from: Math.min(a, b), to: Math.max(a, b) + 1 }));
  })
  .filter(({ lines: all, at, from, to }) => (all[at] ?? '').slice(from, to).trim() !== '');

const startOf = (all: readonly string[], at: number): number =>
  all.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0);
const text = (all: readonly string[]): string => all.join('\n');

function quoted({ lines: all, at, from, to }: Marked): Quote {
  const start = startOf(all, at);
  return quoteOf(text(all), start + from, start + to, 1);
}
const passage = (from: string, words: string): Quote => {
  const at = from.indexOf(words);
  return quoteOf(from, at, at + words.length, 1);
};
const reads = (now: string, quote: Quote): string | null => {
  const found = anchor(now, quote);
  return found && now.slice(found.from, found.to);
};

describe('a quote in the text it was taken from', () => {
  it('is found where it was taken', () =>
    check(
      fc.property(marked, (story) => {
        const quote = quoted(story);
        const found = anchor(text(story.lines), quote);
        if (quote.prefix === null && quote.suffix === null) return;
        expect(found).toEqual({
          from: startOf(story.lines, story.at) + story.from,
          to: startOf(story.lines, story.at) + story.to,
          changed: false,
        });
      }),
    ));
});

describe('edits elsewhere', () => {
  const far = fc.array(line, { maxLength: 4 });

  it('never lose it: any lines further up and down may come, go and change', () =>
    check(
      fc.property(marked, far, far, (story, above, below) => {
        const own = story.lines[story.at] ?? '';
        // The line before and the one behind may be what tells the place: those stay, whole.
        const kept = (at: number): string[] => (story.lines[at] === undefined ? [] : [story.lines[at]]);
        const quote = quoted(story);
        const prefixLines = (quote.prefix ?? '').split('\n').length - 1;
        const suffixLines = (quote.suffix ?? '').split('\n').length - 1;
        fc.pre(quote.prefix !== null && quote.suffix !== null && prefixLines <= 1 && suffixLines <= 1);
        const now = [...above, ...kept(story.at - 1), own, ...kept(story.at + 1), ...below];
        const edges = story.at === 0 || story.at === story.lines.length - 1;
        fc.pre(!edges);
        const found = anchor(text(now), quote);
        expect(found && text(now).slice(found.from, found.to)).toBe(quote.exact);
        // Equal words elsewhere are another passage, unless what stands beside them was copied along.
        if (occurrences(text(now), `${quote.prefix}${quote.exact}`).length === 1)
          expect(found?.from).toBe(startOf(now, above.length + 1) + story.from);
      }),
    ));

  it('on one side of it, as near as may be, do not lose it', () =>
    check(
      fc.property(marked, line, (story, other) => {
        const quote = quoted(story);
        fc.pre(quote.suffix !== null);
        const whole = text(story.lines);
        const at = startOf(story.lines, story.at) + story.from;
        const now = `${other} ${whole.slice(at)}`;
        fc.pre(occurrences(now, quote.suffix ?? '').length === 1);
        expect(anchor(now, quote)?.from).toBe(other.length + 1);
      }),
    ));
});

describe('a passage that is gone', () => {
  it('is never found elsewhere', () =>
    check(
      fc.property(marked, (story) => {
        const quote = quoted(story);
        const whole = text(story.lines);
        const at = startOf(story.lines, story.at) + story.from;
        const now = whole.slice(0, at) + whole.slice(at + quote.exact.length);
        const found = anchor(now, quote);
        // Only where the words left beside it read as it did: "hội hội" without one "hội" still says "hội".
        if (found)
          expect([
            now.slice(found.from, found.to),
            found.changed,
            Math.abs(found.from - at) <= quote.exact.length,
          ]).toEqual([quote.exact, false, true]);
      }),
      3_000,
    ));

  it('with its line is never found in the others', () =>
    check(
      fc.property(marked, (story) => {
        const quote = quoted(story);
        fc.pre(!quote.exact.includes('\n'));
        const rest = story.lines.filter((_, index) => index !== story.at);
        const found = anchor(text(rest), quote);
        if (!found) return;
        // Only where the same words stand right beside what stood beside it: "x hội." and "y hội." without "y hội.".
        expect(found.changed).toBe(false);
        expect(text(rest).slice(found.from, found.to)).toBe(quote.exact);
        const again = quoteOf(text(rest), found.from, found.to, 1);
        const shared = (a: string | null, b: string | null, from: 'start' | 'end'): boolean =>
          a !== null &&
          b !== null &&
          (from === 'end' ? a.endsWith(b.slice(-4)) : a.startsWith(b.slice(0, 4)));
        expect(shared(quote.prefix, again.prefix, 'end') || shared(quote.suffix, again.suffix, 'start')).toBe(
          true,
        );
      }),
    ));

  const table = [
    'A – Trường Tiểu học: 300 em đạt giải cấp thành phố.',
    'B – Trường Tiểu học: 280 em đạt giải cấp thành phố.',
  ];
  it.each([
    [
      'in a row like the others',
      ['Danh sách:', ...table, 'C – Trường Tiểu học: 300 em đạt giải cấp thành phố.'],
      1,
      '300 em',
    ],
    [
      'in a line said twice',
      ['Mở đầu bài viết này.', 'Vui lắm.', 'Giữa bài viết này ra.', 'Vui lắm.', 'Hết bài viết này.'],
      1,
      'Vui lắm.',
    ],
    [
      'in one of two like sentences',
      ['Trường A có 300 học sinh tham gia ngày hội.', 'Trường B có 300 học sinh tham gia ngày hội.'],
      0,
      'Trường A có 300 học sinh tham gia ngày hội.',
    ],
  ])('%s is gone with it', (_name, all, at, words) => {
    const start = startOf(all, at);
    const from = text(all).indexOf(words, start);
    const quote = quoteOf(text(all), from, from + words.length, 1);
    expect(reads(text(all), quote)).toBe(words);
    expect(anchor(text(all.filter((_, index) => index !== at)), quote)).toBeNull();
  });
});

describe('a passage that was changed', () => {
  const story =
    'Tít\nSáng nay nhà trường tổ chức ngày hội đọc sách. Có 300 em tham gia ngày hội. Thầy cô rất vui.';

  it('is known by what stands on both sides of it', () => {
    const quote = passage(story, 'Có 300 em tham gia ngày hội.');
    const now = story.replace('300 em tham gia', '320 em của ba khối tham gia');
    expect(anchor(now, quote)).toMatchObject({ changed: true });
    expect(reads(now, quote)).toBe('Có 320 em của ba khối tham gia ngày hội.');
  });

  it('is gone when quite other words stand there', () => {
    const quote = passage(story, 'Có 300 em tham gia ngày hội.');
    expect(anchor(story.replace(quote.exact, 'Buổi chiều, mưa to.'), quote)).toBeNull();
  });

  it('is found where it was moved to, when it tells itself', () => {
    const quote = passage(story, 'Sáng nay nhà trường tổ chức ngày hội đọc sách.');
    const now = `Tít\nMở đầu khác hẳn.\n${quote.exact}\nKết thúc khác hẳn.`;
    expect(reads(now, quote)).toBe(quote.exact);
    const short = passage(story, '300 em');
    expect(anchor('Tít\nNgày khác, việc khác, 300 em cũng khác.', short)).toBeNull();
  });

  it('may begin and end the story', () => {
    const headline = 'Ngày hội đọc sách';
    const titled = story.replace('Tít', headline);
    expect(reads(titled.replace('Sáng nay', 'Chiều qua'), passage(titled, headline))).toBe(headline);
    const whole = quoteOf(story, 0, story.length, 1);
    expect(anchor(`${story} Thêm.`, whole)?.changed).toBe(false);
  });
});
