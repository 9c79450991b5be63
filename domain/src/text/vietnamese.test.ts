import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { compareVietnamese, fold, matches, normalise, slugify } from './vietnamese.ts';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const plain: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'a',
  â: 'a',
  e: 'e',
  ê: 'e',
  i: 'i',
  o: 'o',
  ô: 'o',
  ơ: 'o',
  u: 'u',
  ư: 'u',
  y: 'y',
};

/** The letters that are not plain Latin: 11 vowels' forms and đ, small and capital; each with what it folds to. */
const small = [
  ...Object.entries(plain).flatMap(([vowel, base]) =>
    TONES.map((tone) => [(vowel + tone).normalize('NFC'), base] as const).filter(
      ([letter]) => letter !== base,
    ),
  ),
  ['đ', 'd'] as const,
];
const letters = [...small, ...small.map(([letter, base]) => [letter.toUpperCase(), base] as const)];

const word = fc.array(fc.constantFrom(...letters.map(([letter]) => letter), 'b', 'c', 'H', 'n', 't'), {
  minLength: 1,
  maxLength: 8,
});
const words = fc.array(
  word.map((parts) => parts.join('')),
  { minLength: 1, maxLength: 6 },
);

describe('fold', () => {
  it('knows all 134 letters with a diacritic, in both normal forms', () => {
    expect(letters).toHaveLength(134);
    expect(new Set(letters.map(([letter]) => letter)).size).toBe(134);
    for (const [letter, base] of letters) {
      expect(letter).toHaveLength(1);
      expect(fold(letter)).toBe(base);
      expect(fold(letter.normalize('NFD'))).toBe(base);
    }
  });

  it('is lower case without marks, and folding again changes nothing', () => {
    expect(fold('ĐƯỜNG phố Trần Hưng Đạo')).toBe('duong pho tran hung dao');
    check(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).not.toMatch(/\p{Mn}|đ/u);
      }),
    );
  });

  it('normalise changes nothing a person sees', () => {
    check(
      fc.property(words, (list) => {
        expect(normalise(list.join(' ').normalize('NFD'))).toBe(list.join(' '));
      }),
    );
  });
});

describe('matches', () => {
  it.each([
    ['Khai giảng năm học mới', 'nam hoc', true],
    ['Khai giảng năm học mới', 'HỌC  giang', true],
    ['Khai giảng năm học mới', '', true],
    ['Khai giảng năm học mới', '  ', true],
    ['Khai giảng năm học mới', 'bế giảng', false],
    ['Đường lên đỉnh Olympia', 'duong dinh', true],
  ])('%j, asked for %j: %j', (text, query, found) => expect(matches(text, query)).toBe(found));

  it('finds any of its words, in any order, with or without diacritics', () => {
    check(
      fc.property(words, fc.boolean(), (list, folded) => {
        const query = [...list].reverse().join('  ');
        expect(matches(list.join(' '), folded ? fold(query) : query.toUpperCase())).toBe(true);
      }),
    );
  });
});

describe('compareVietnamese', () => {
  const sorted = (text: string): string => [...text].sort(compareVietnamese).join('');

  it('keeps the order of the alphabet', () => {
    const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
    expect(sorted([...alphabet].reverse().join(''))).toBe(alphabet);
  });

  it('keeps the order of tones: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    for (const tones of ['aàảãáạ', 'ơờởỡớợ', 'ưừửữứự'])
      expect(sorted([...tones].reverse().join(''))).toBe(tones);
  });

  it('puts letters before tones, numbers by value', () => {
    const units = ['Phường 10', 'Đông Hà', 'Phường 2', 'Dục Đức', 'Ân Thi', 'Ăng Tôn', 'An Phú'];
    expect([...units].sort(compareVietnamese)).toEqual([
      'An Phú',
      'Ăng Tôn',
      'Ân Thi',
      'Dục Đức',
      'Đông Hà',
      'Phường 2',
      'Phường 10',
    ]);
  });
});

describe('slugify', () => {
  it.each([
    ['Khai giảng năm học mới 2025–2026', 'khai-giang-nam-hoc-moi-2025-2026'],
    ['“Đổi mới” & <sáng tạo>!', 'doi-moi-sang-tao'],
    ['', 'tin'],
    ['學校 🎉', 'tin'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%j gives %j', (text, slug) => expect(slugify(text)).toBe(slug));

  it('is only a-z, 0-9 and single hyphens inside, within the limit, and stays itself', () => {
    check(
      fc.property(
        fc.oneof(
          anyText(300),
          words.map((list) => list.join(' ')),
        ),
        fc.integer({ min: 3, max: 120 }),
        (text, limit) => {
          const slug = slugify(text, limit);
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(limit);
          expect(slugify(slug, limit)).toBe(slug);
        },
      ),
      3_000,
    );
  });

  it('cuts at a word', () => {
    expect(slugify('một hai ba bốn', 10)).toBe('mot-hai-ba');
    expect(slugify('một hai ba bốn', 9)).toBe('mot-hai');
    expect(slugify('nghiêng', 5)).toBe('nghie');
  });
});
