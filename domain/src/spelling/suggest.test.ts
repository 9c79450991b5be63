import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';
import { isAccused } from './is-accused.ts';
import { suggestionsFor } from './suggest.ts';
import { isSyllable } from './syllable.ts';

it.each([
  ['ngiêng', 'nghiêng'],
  ['nghành', 'ngành'],
  ['trừơng', 'trường'],
  ['trừờng', 'trường'],
  ['đựơc', 'được'],
  ['họcsinh', 'học sinh'],
  ['giáoo', 'giáo'],
  ['nghững', 'những'],
  ['tòan', 'toàn'],
  ['thưc', 'thực'],
  ['ngưòi', 'người'],
])('%s: %s', (word, meant) => {
  expect(isAccused(word)).toBe(true);
  expect(suggestionsFor(word)).toContain(meant);
  expect(suggestionsFor(word)[0]).toBe(meant);
});

it.each('ôtô vắcxin krông pơmu xtiêng đ wifi ôiiii robot hoặc học'.split(' '))('%s is not accused', (word) =>
  expect(isAccused(word)).toBe(false),
);

describe('suggestionsFor', () => {
  it('gives at most three, all of them syllables or two', () => {
    check(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăeêghinotrươừđậ'), maxLength: 9 }), (word) => {
        const found = suggestionsFor(word);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const text of found) expect(text.split(' ').every(isSyllable)).toBe(true);
      }),
    );
  });

  it('names the word meant for most slips of one key', () => {
    const common = [...COMMON_SYLLABLES.keys()].filter((word) => word.length > 3).slice(0, 150);
    let accused = 0;
    let named = 0;
    for (const word of common)
      for (let at = 0; at < word.length; at += 1) {
        const slip = word.slice(0, at + 1) + word.slice(at);
        if (!isAccused(slip)) continue;
        accused += 1;
        if (suggestionsFor(slip).includes(word)) named += 1;
      }
    expect(accused).toBeGreaterThan(300);
    expect(named / accused).toBeGreaterThan(0.95);
  });
});
