import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { readSearch, SEARCH_LIMITS } from './query.ts';

const folded = (question: string, options = {}) =>
  readSearch(question, options).terms.map((term) => term.folded);

describe('readSearch', () => {
  it('keeps the number of a document whole, and in parts', () => {
    expect(readSearch('Nghị quyết 71-NQ/TW')).toMatchObject({ wholes: ['71-nq-tw'], marked: true });
    expect(folded('Nghị quyết 71-NQ/TW')).toEqual(['nghi', 'quyet', '71', 'nq', 'tw']);
    expect(readSearch('30/2020/NĐ-CP').wholes).toEqual(['30-2020-nd-cp']);
    expect(readSearch('an toàn - vui vẻ').wholes).toEqual([]);
  });

  it('takes words in quotation marks as they stand together', () => {
    expect(readSearch('“văn hóa đọc” ở "trường em" và "một').phrases).toEqual([
      ['van', 'hoa', 'doc'],
      ['truong', 'em'],
    ]);
  });

  it('leaves the last word open while it is typed, until something follows', () => {
    const open = (question: string) => readSearch(question, { typing: true }).terms.map((term) => term.open);
    expect(open('truong ti')).toEqual([false, true]);
    expect(open('truong ti ')).toEqual([false, false]);
    expect(readSearch('truong ti').terms.some((term) => term.open)).toBe(false);
  });

  it('counts repeated words once, whatever their case', () => {
    expect(folded('học Học HỌC hoc')).toEqual(['hoc', 'hoc']);
  });

  it('reads anything, within its bounds', () => {
    check(
      fc.property(anyText(400), fc.boolean(), (text, typing) => {
        const { terms, wholes, phrases } = readSearch(text, { typing });
        expect(terms.length).toBeLessThanOrEqual(SEARCH_LIMITS.terms);
        for (const part of [...terms.map((term) => term.folded), ...wholes, ...phrases.flat()])
          expect(part).not.toMatch(/['"\\\s&|!()<>:*]/);
      }),
    );
  });
});
