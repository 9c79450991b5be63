import { describe, expect, it } from 'vitest';
import { readSearch } from './query.ts';
import { correctedQuestion, rankerOf, type Candidate } from './rank.ts';
import { readWord } from './word.ts';

const candidate = (headline: string, more: Partial<Candidate> = {}): Candidate => ({
  headline,
  standfirst: '',
  names: '',
  complete: true,
  exact: false,
  ...more,
});
const rank = (question: string, one: Candidate, near: Record<string, string[]> = {}) =>
  rankerOf(readSearch(question), { read: readWord, near: ({ folded }) => new Set(near[folded]) })(one);
const better = (question: string, first: Candidate, second: Candidate): void =>
  expect(rank(question, first).score).toBeGreaterThan(rank(question, second).score);

describe('rankerOf', () => {
  it('puts exactly these diacritics first, wherever they stand', () => {
    better('đường', candidate('Một con đường', { exact: true }), candidate('Hướng dương'));
    better('đường', candidate('Tin khác', { exact: true }), candidate('Dương'));
  });
  it('puts the headline before the standfirst, and that before names and body', () => {
    const texts = ['sách', ''];
    better('sach', candidate('Ngày sách'), candidate('Ngày hội', { standfirst: 'Ngày sách' }));
    better('sach', candidate('x', { standfirst: 'Ngày sách' }), candidate('x', { names: texts.join() }));
    better('sach', candidate('x', { names: 'sách' }), candidate('x'));
  });
  it('puts words that stand together before words that do not', () => {
    better('hoi doc', candidate('Ngày hội đọc và viết'), candidate('Đọc và viết ở hội'));
  });
  it('puts a headline that says nothing else first', () => {
    better('hoi doc', candidate('Hội đọc'), candidate('Hội đọc ở trường xa'));
  });
});

describe('correctedQuestion', () => {
  it('says what was meant in the words of the story', () => {
    const found = candidate('Trường Tiểu học Nậm Pồ', { complete: false });
    expect(correctedQuestion(rank('truwong tieu hoc', found, { truwong: ['truong'] }))).toBe(
      'trường tiểu học',
    );
  });
  it('says nothing where nothing was guessed, or not all is there', () => {
    expect(correctedQuestion(rank('truong', candidate('Trường')))).toBeNull();
    expect(correctedQuestion(rank('truwong xa', candidate('Trường'), { truwong: ['truong'] }))).toBeNull();
  });
});
