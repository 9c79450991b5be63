import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { excerptOf, highlightsIn } from './highlight.ts';
import { readSearch } from './query.ts';

const marked = (text: string, question: string): string[] =>
  highlightsIn(text, readSearch(question)).map(({ from, to }) => text.slice(from, to));

describe('highlightsIn', () => {
  it('shows words with and without diacritics, neighbours as one part', () => {
    expect(marked('Trường Tiểu học Hòa Bình khai giảng', 'tieu hoc hoa binh')).toEqual(['Tiểu học Hòa Bình']);
    expect(marked('Hoà bình và hòa nhạc', 'hòa')).toEqual(['Hoà', 'hòa']);
  });
  it('shows exactly what was typed where the text has it', () => {
    expect(marked('Con đường hướng dương', 'đường')).toEqual(['đường']);
    expect(marked('Hoa hướng dương', 'đường')).toEqual(['dương']);
  });
  it('gives parts of the text in its order, whatever is asked', () => {
    check(
      fc.property(anyText(200), anyText(30), (text, question) => {
        let last = 0;
        for (const { from, to } of highlightsIn(text, readSearch(question))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('excerptOf', () => {
  const long = `${'mở đầu '.repeat(60)}rồi đến ngày hội đọc sách của trường${' kết thúc'.repeat(60)}`;
  it('shows the part that has most of what was looked for', () => {
    const { text, ranges } = excerptOf(long, readSearch('ngay hoi doc sach'), 120);
    expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual(['ngày hội đọc sách']);
    expect(text).toMatch(/^… .* …$/);
    expect(text.length).toBeLessThanOrEqual(126);
  });
  it('begins at the beginning where nothing is found', () => {
    expect(excerptOf(long, readSearch('bóng đá'), 40).text).toMatch(/^mở đầu .* …$/);
    expect(excerptOf('ngắn', readSearch('ngan'), 40)).toEqual({ text: 'ngắn', ranges: [{ from: 0, to: 4 }] });
  });
  it('keeps its parts inside its text', () => {
    check(
      fc.property(anyText(600), anyText(20), fc.integer({ min: 10, max: 200 }), (text, question, length) => {
        const query = readSearch(question);
        const whole = highlightsIn(text, query).map(({ from, to }) => text.slice(from, to));
        const excerpt = excerptOf(text, query, length);
        for (const { from, to } of excerpt.ranges) expect(whole).toContain(excerpt.text.slice(from, to));
      }),
    );
  });
});
