import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { textDifference, type TextRun } from './text-difference.ts';
import { countWords, tokensOf } from './tokens.ts';

const shown = (runs: readonly TextRun[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
const textOf = (runs: readonly TextRun[], kind: 'added' | 'removed'): string =>
  runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('');

const words = fc
  .array(fc.constantFrom('học', 'sinh', 'đọc', 'sách', '1.240', ',', '.', '  ', '\n', '“', '22/8/2025'), {
    maxLength: 30,
  })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
const texts = fc.oneof(words, anyText(20));

describe('a difference of texts', () => {
  it('gives back both texts, word for word and blank for blank', () =>
    check(
      fc.property(texts, texts, (before, after) => {
        const runs = textDifference(before, after);
        expect(textOf(runs, 'removed')).toBe(before);
        expect(textOf(runs, 'added')).toBe(after);
      }),
    ));

  it('has neither empty stretches nor two of a kind in a row, and none that changed for equal texts', () =>
    check(
      fc.property(texts, texts, (before, after) => {
        const runs = textDifference(before, after);
        runs.forEach(({ kind, text }, at) => {
          expect(text).not.toBe('');
          expect(runs[at + 1]?.kind).not.toBe(kind);
        });
        expect(textDifference(before, before).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    ));

  it.each([
    ['Hơn 300 học sinh đọc sách.', 'Hơn 320 học sinh đọc sách.', 'Hơn [-300 -]{+320 +}học sinh đọc sách.'],
    ['Ngày hội sách', 'Ngày hội đọc sách', 'Ngày hội {+đọc +}sách'],
    ['ngày 22/8/2025', 'ngày 23/8/2025', 'ngày [-22/8/2025-]{+23/8/2025+}'],
    ['học  sinh', 'học sinh', 'học[-  -]{+ +}sinh'],
    ['Trường A', '', '[-Trường A-]'],
    ['toán, văn', 'toán; văn', 'toán[-, -]{+; +}văn'],
  ])('%s → %s', (before, after, expected) => expect(shown(textDifference(before, after))).toBe(expected));

  it('long texts far apart keep the sentences they share', () => {
    const far = (seed: string): string => Array.from({ length: 3_000 }, (_, n) => `${seed}${n}`).join(' ');
    const shared = 'Hơn ba trăm học sinh cùng đọc sách.';
    const runs = textDifference(`${far('a')}. ${shared} ${far('b')}`, `${far('c')}. ${shared} ${far('d')}`);
    expect(runs.some(({ kind, text }) => kind === 'same' && text.includes(shared))).toBe(true);
  });
});

describe('tokens', () => {
  it('put together give the text', () =>
    check(
      fc.property(texts, (text) => {
        expect(
          tokensOf(text)
            .map(({ word, space }) => word + space)
            .join(''),
        ).toBe(text);
      }),
    ));

  it('are words, numbers and signs', () =>
    expect(tokensOf('“Đường 1.240 m”, 5/9.').map(({ word }) => word)).toEqual([
      '“',
      'Đường',
      '1.240',
      'm',
      '”',
      ',',
      '5/9',
      '.',
    ]));

  it('count as words without the signs', () => expect(countWords('Hơn 300 học sinh – đọc “sách”.')).toBe(6));
});
