import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { looksLikeSyllable } from '../text/syllable.ts';
import { createWordReader, readWord } from './word.ts';

describe('readWord', () => {
  it.each([
    ['đường', 'duong', 'dduwowngf'],
    ['ĐƯỜNG', 'duong', 'dduwowngf'],
    ['Ðường', 'duong', 'dduwowngf'],
    ['dương', 'duong', 'duwowng'],
    ['hoà', 'hoa', 'hoaf'],
    ['hòa', 'hoa', 'hoaf'],
    ['thuỷ', 'thuy', 'thuyr'],
    ['thủy', 'thuy', 'thuyr'],
    ['kỹ', 'ki', 'kix'],
    ['kĩ', 'ki', 'kix'],
    ['quý', 'qui', 'quis'],
    ['tuyển', 'tuyen', 'tuyeenr'],
    ['ý', 'y', 'ys'],
    ['Nậm', 'nam', 'naamj'],
    ['2026', '2026', '2026'],
  ])('%s is found as %s and told apart as %s', (written, folded, telex) => {
    expect(readWord(written)).toMatchObject({ folded, telex });
    expect(readWord(written.normalize('NFD'))).toMatchObject({ folded, telex });
  });

  it('reads what was typed without diacritics like what was typed with them', () => {
    const syllable = fc
      .tuple(
        fc.constantFrom('', 'b', 'đ', 'ngh', 'tr', 'qu', 'kh'),
        fc.constantFrom('a', 'ươ', 'ê', 'oa', 'uy', 'iê', 'ă'),
      )
      .chain(([initial, vowels]) =>
        fc
          .tuple(
            fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'),
            fc.nat(vowels.length - 1),
          )
          .map(([tone, at]) => initial + vowels.slice(0, at + 1) + tone + vowels.slice(at + 1)),
      );
    check(
      fc.property(syllable, (written) => {
        const { folded, telex } = readWord(written);
        expect(folded).toMatch(/^[a-z]+$/);
        expect(telex).toMatch(/^[a-z]+$/);
        expect(readWord(folded).folded).toBe(folded);
        expect(readWord(written.toUpperCase().normalize('NFD'))).toEqual(readWord(written.normalize('NFC')));
      }),
    );
    expect(looksLikeSyllable('đường')).toBe(true);
  });

  it('tells words with other diacritics apart', () => {
    const words = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mă', 'mắ', 'mâ', 'mấ'];
    expect(new Set(words.map((word) => readWord(word).telex)).size).toBe(words.length);
    expect(new Set(words.map((word) => readWord(word).folded)).size).toBe(1);
  });

  it('reads any text, the same through a reader that remembers', () => {
    const read = createWordReader(3);
    check(
      fc.property(anyText(10), (text) => {
        expect(read(text)).toEqual(readWord(text));
      }),
    );
  });
});
