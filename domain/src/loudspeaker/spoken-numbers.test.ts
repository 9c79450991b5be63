import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { spokenInteger, spokenNumeral, spokenOrdinal } from './spoken-numbers.ts';
import { readBack } from './testing/read-back.ts';
import { VOICES } from './voice.ts';

describe('a whole number in words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [111, 'một trăm mười một'],
    [501, 'năm trăm linh một'],
    [1_000, 'một nghìn'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_050, 'một nghìn không trăm năm mươi'],
    [2_025, 'hai nghìn không trăm hai mươi lăm'],
    [10_001, 'mười nghìn không trăm linh một'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [21_041_000, 'hai mươi mốt triệu không trăm bốn mươi mốt nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_500_000_000_000, 'một nghìn năm trăm tỷ'],
    [1_000_000_000_000_000, 'một triệu tỷ'],
  ])('%d', (value, words) => expect(spokenInteger(value)).toBe(words));

  it('is said as the listeners say it', () => {
    expect(spokenInteger(1_105, VOICES.south)).toBe('một ngàn một trăm lẻ năm');
    expect(spokenInteger(1_105)).toBe('một nghìn một trăm linh năm');
  });

  it('is the same number when it is heard', () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 15 }),
      // Few figures and many zeros, where words are left out.
      fc
        .array(fc.constantFrom('0', '0', '0', '1', '4', '5'), { minLength: 1, maxLength: 15 })
        .map((figures) => Number(figures.join(''))),
    );
    check(
      fc.property(anyNumber, fc.constantFrom(VOICES.north, VOICES.south), (value, voice) => {
        expect(readBack(spokenInteger(value, voice))).toBe(value);
      }),
      4_000,
    );
  });

  it.each([-1, 1.5, 10 ** 15 + 1, Number.NaN, Infinity])('is none: %d', (value) =>
    expect(() => spokenInteger(value)).toThrow(RangeError),
  );
});

it('places: thứ nhất, thứ tư', () =>
  expect([1, 2, 4, 5, 14, 21].map((place) => spokenOrdinal(place))).toEqual([
    'nhất',
    'hai',
    'tư',
    'năm',
    'mười bốn',
    'hai mươi mốt',
  ]));

describe('a number as it is written', () => {
  it.each([
    ['1.234.567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['1,234,567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['1.500,5', 'một nghìn năm trăm phẩy năm'],
    ['3,5', 'ba phẩy năm'],
    ['12,05', 'mười hai phẩy không năm'],
    ['0,25', 'không phẩy hai mươi lăm'],
    ['3,125', 'ba phẩy một hai năm'],
    ['4.0', 'bốn chấm không'],
    ['2.1.3', 'hai chấm một chấm ba'],
    ['05', 'năm'],
    ['007', 'không không bảy'],
    ['9999999999999999', Array.from({ length: 16 }, () => 'chín').join(' ')],
    ['1'.repeat(400), 'một dãy số dài'],
  ])('%s', (written, words) => expect(spokenNumeral(written)).toBe(words));

  it('by thousands is the number it stands for', () =>
    check(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (value) => {
        const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
        expect(readBack(spokenNumeral(written))).toBe(value);
      }),
    ));
});
