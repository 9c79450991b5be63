import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { fixed, remarksOf, type Remark } from './remarks-of.ts';
import { REMARK_RULES, remarkRuleIds } from './rules.ts';
import { story } from './testing/story.ts';
import type { StoryWords } from './words.ts';

/** Pieces the rules look for, good and bad, put together in any order. */
const PIECES = [
  'ủy ban nhân dân',
  'Uỷ Ban nhân dân',
  'sở giáo dục và đào tạo',
  'trường THPT',
  'Sao Mai',
  'các',
  'THPT',
  'GV',
  '30/2020/NĐ - CP',
  '71/NQ-TW',
  '91/2025/QH 15',
  '12-QĐ-UBND',
  '22.8.2025',
  'ngày 31/2',
  'huyện Tủa Chùa',
  'em Mây',
  '0912345678',
  '...',
  '…',
  '"',
  '“',
  '”',
  ',',
  '.',
  ':',
  '(',
  ')',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '-',
  'x',
  'X',
  'hoà',
  '\u0323',
];
const pieces = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '), parts.join(' ').normalize('NFD')));
const texts = fc.array(fc.oneof(pieces, anyText()), { minLength: 1, maxLength: 3 });

/** The story with a fix applied where its remark stands. */
function withFix(words: StoryWords, { where, fix }: Remark): StoryWords {
  const same = (place: unknown): boolean => JSON.stringify(place) === JSON.stringify(where);
  return {
    ...words,
    passages: words.passages.map(({ place, text }) => ({
      place,
      text: fix && same(place) ? fixed(text, fix) : text,
    })),
  };
}

describe('remarksOf', () => {
  it('quotes what it is about and never throws', () => {
    check(
      fc.property(texts, (paragraphs) => {
        const words = story(...paragraphs);
        for (const { where, from, to, quoted, fix } of remarksOf(words)) {
          const passage = words.passages.find(({ place }) => JSON.stringify(place) === JSON.stringify(where));
          expect(from).toBeLessThanOrEqual(to);
          expect(passage?.text.slice(from, to)).toBe(quoted);
          if (fix) expect(fixed(passage?.text ?? '', fix)).not.toBe(passage?.text);
        }
      }),
      3_000,
    );
  });

  it('has nothing left to say of a place, by the same rule, once its fix is applied', () => {
    check(
      fc.property(texts, (paragraphs) => {
        const words = story(...paragraphs);
        for (const remark of remarksOf(words)) {
          if (!remark.fix) continue;
          const end = remark.from + remark.fix.insert.length;
          const left = remarksOf(withFix(words, remark)).filter(
            ({ rule, where, from, to }) =>
              rule === remark.rule &&
              JSON.stringify(where) === JSON.stringify(remark.where) &&
              (end === remark.from ? from <= end && to >= end : from < end && to > remark.from),
          );
          expect(left).toEqual([]);
        }
      }),
      2_000,
    );
  });

  it('says the same of both normal forms', () => {
    check(
      fc.property(pieces, (text) => {
        const [nfc, nfd] = (['NFC', 'NFD'] as const).map((form) =>
          remarksOf(story(text.normalize(form))).map(({ rule, quoted, fix }) => [
            rule,
            quoted.normalize('NFC'),
            fix?.insert,
          ]),
        );
        expect(nfd).toEqual(nfc);
      }),
    );
  });

  it('leaves both ways to place a tone alone', () => {
    const text = 'Thầy cô hoà thuận, hòa thuận; thuỷ, thủy; khoẻ, khỏe; uỷ viên, ủy viên; quý, quí, kỹ, kĩ.';
    expect(remarksOf(story(text, text.normalize('NFD')))).toEqual([]);
  });

  it('follows settings, and the table where there are none', () => {
    const words = story('Học  sinh , giáo viên');
    const severities = (settings: Parameters<typeof remarksOf>[1]): unknown[] =>
      remarksOf(words, settings).map(({ rule, severity }) => [rule, severity]);
    expect(severities({})).toEqual([
      ['doubleSpace', 'warn'],
      ['spaceBefore', 'warn'],
    ]);
    expect(severities({ doubleSpace: 'off', spaceBefore: 'block' })).toEqual([['spaceBefore', 'block']]);
  });
});

describe('the table', () => {
  it('names the source of every rule and blocks nothing by itself', () => {
    for (const id of remarkRuleIds) {
      expect(REMARK_RULES[id].label).not.toBe('');
      expect(REMARK_RULES[id].source).not.toBe('');
      expect(REMARK_RULES[id].severity).toBe('warn');
    }
  });

  it('has only patterns of bounded reach, so that time is linear', () => {
    const rules = Object.values(REMARK_RULES);
    const patterns = rules.flatMap((rule) =>
      'inText' in rule ? rule.inText.map(({ pattern }) => pattern) : [],
    );
    expect(patterns.length).toBeGreaterThan(15);
    for (const { source, flags } of patterns) {
      expect(flags).toContain('g');
      const inner = source
        .replace(/\[[^\]]*\]/g, 'c')
        .replace(/\\./g, 'c')
        .replace(/\{\d+,\}$/, '');
      expect(inner).not.toMatch(/[*+]|\{\d+,\}/);
      // Browsers of 2021 do not know it.
      expect(source).not.toContain('(?<');
    }
  });

  it('stops at fifty remarks of a rule, however long the text', () => {
    for (const unit of [' , ', '.Xa', '"a” ', 'THPT ', 'em X 0912345678 ', '1/1', 'ngày ', 'a,', 'huyện '])
      for (const rule of remarkRuleIds) {
        const remarks = remarksOf(story(unit.repeat(Math.ceil(60_000 / unit.length))));
        expect(remarks.filter((remark) => remark.rule === rule).length).toBeLessThanOrEqual(50);
      }
  });
});
