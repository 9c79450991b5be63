import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { citationsIn, type CitedDocument } from './citations.ts';
import { isCitedDate } from './date.ts';
import { isDocumentType } from './document-types.ts';
import { citedInWords } from './in-words.ts';
import { FORMS, LOOK_ALIKES } from './testing/forms.ts';

const bare = (row: string): string => row.replace(/[[\]]/g, '');

it('the table is as long as it has to be', () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(60);
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(30);
});

const ROWS = FORMS.map((form) => ({ form }));

describe('a citation', () => {
  it.each(ROWS)('$form.0', ({ form }) => {
    const [row, documentType, number, date = '', issuer = '', title = ''] = form;
    const text = bare(row);
    const from = row.indexOf('[');
    const to = row.indexOf(']') - 1;
    expect(citationsIn(text)).toEqual([{ from, to, cited: { documentType, number, date, issuer, title } }]);
  });

  it.each(ROWS)('in NFD: $form.0', ({ form: [row] }) => {
    const [prefix = '', inside = ''] = row.normalize('NFD').split(/[[\]]/);
    const [found] = citationsIn(bare(row).normalize('NFD'));
    expect([found?.from, found?.to]).toEqual([prefix.length, prefix.length + inside.length]);
    expect(found?.cited).toEqual(citationsIn(bare(row))[0]?.cited);
  });
});

it.each(LOOK_ALIKES)('none in: %s', (text) => {
  expect(citationsIn(text)).toEqual([]);
  expect(citationsIn(text.normalize('NFD'))).toEqual([]);
});

it('several in one sentence', () => {
  const text =
    'Căn cứ Luật Giáo dục năm 2019, Nghị định số 30/2020/NĐ-CP và các quyết định 18/QĐ-TTg, 19/QĐ-TTg';
  expect(citationsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Luật Giáo dục năm 2019',
    'Nghị định số 30/2020/NĐ-CP',
    'quyết định 18/QĐ-TTg',
    '19/QĐ-TTg',
  ]);
});

it('is said in words', () => {
  const say = (row: string): string[] => citationsIn(row).map(({ cited }) => citedInWords(cited));
  expect(say('nghị quyết 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị')).toEqual([
    'Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị',
  ]);
  expect(say('Luật Giáo dục 2019')).toEqual(['Luật Giáo dục năm 2019 của Quốc hội']);
});

const sound = ({ documentType, date }: CitedDocument): boolean =>
  isDocumentType(documentType) && isCitedDate(date);
const piece = fc.oneof(
  fc.constantFrom(...FORMS.map(([row]) => bare(row))),
  fc.constantFrom(...LOOK_ALIKES),
  fc.constantFrom(
    'Nghị quyết',
    'số',
    '71-NQ/TW',
    'ngày',
    '22/8/2025',
    '/',
    '-',
    ' của ',
    'Luật ',
    'QĐ',
    '\n',
    ' ',
  ),
  anyText(6),
);

describe('in any text', () => {
  it('citations are in order, apart, inside the text, and sound', () => {
    check(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('NFC', 'NFD'), (pieces, form) => {
        const text = pieces.join(' ').normalize(form);
        let end = 0;
        for (const { from, to, cited } of citationsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          expect(sound(cited)).toBe(true);
          end = to;
        }
      }),
      500,
    );
  });

  it('a citation is found whatever stands before and after it in other sentences', () => {
    const other = fc.constantFrom('Nhà trường khai giảng. ', 'Có 12/20 em đạt. ', '');
    check(
      fc.property(other, fc.constantFrom(...FORMS), other, (before, [row], after) => {
        const text = `${before}${bare(row)}. ${after}`;
        const [found, ...more] = citationsIn(text);
        const from = before.length + row.indexOf('[');
        expect([found?.from, found?.to, more]).toEqual([from, before.length + row.indexOf(']') - 1, []]);
      }),
      200,
    );
  });

  it('takes no long time over a hostile one', () => {
    const started = citationsIn(
      `${'Luật A '.repeat(2_000)}số 1/2020/QH14 ${'1/'.repeat(3_000)}${'của Bộ '.repeat(500)}`,
    );
    expect(started.length).toBeGreaterThan(0);
  });
});
