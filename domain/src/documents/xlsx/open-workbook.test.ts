import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook, WORKBOOK_LIMITS } from './open-workbook.ts';

const MOST = { rows: 100, columns: 10 };
const workbook = (sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  });
const sheetOf = (bytes: Uint8Array): string => {
  const opened = openWorkbook(bytes, MOST);
  if (!opened.ok) throw new Error(`Expected a workbook but it was refused: ${opened.reason}`);
  return strFromU8(unzipSync(opened.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
};

describe('a workbook', () => {
  it('is given without what is only drawn, with what formulas failed with', () => {
    expect(
      sheetOf(
        workbook(
          '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="XFD1" s="4"/></row><row r="1048576" s="1"><c r="A1048576" s="1"></c></row>',
        ),
      ),
    ).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>',
    );
  });

  it('leaves pictures, macros and links packed', () => {
    const opened = openWorkbook(
      workbook('', {
        'xl/vbaProject.bin': strToU8('x'),
        'xl/externalLinks/externalLink1.xml': strToU8('<x/>'),
      }),
      MOST,
    );
    expect(opened.ok && Object.keys(unzipSync(opened.bytes)).sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  const full = (place: string): string => `<row><c r="${place}"><v>1</v></c></row>`;
  const zeros = (bytes: number): Uint8Array => strToU8(' '.repeat(bytes));
  it.each<[string, Uint8Array, string]>([
    ['a picture', strToU8('\u0089PNG'), 'people_import.not_excel'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'people_import.not_excel'],
    [
      'an old one',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'people_import.old_excel',
    ],
    ['a cut one', workbook('x'.repeat(500)).slice(0, -60), 'people_import.broken'],
    ['a row far below', workbook(full('A1048576')), 'people_import.too_large'],
    ['a column far beside', workbook(full('XFD1')), 'people_import.too_large'],
    ['a row that says so itself', workbook('<row r="101"><c><v>1</v></c></row>'), 'people_import.too_large'],
    ['a bomb', workbook('', { 'xl/sharedStrings.xml': zeros(5_000_000) }), 'people_import.hostile'],
    [
      'too many parts',
      workbook('', Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`x/${n}`, zeros(0)]))),
      'people_import.hostile',
    ],
    [
      'more than is taken',
      new Uint8Array(WORKBOOK_LIMITS.fileBytes + 1).fill(0x4b, 1, 2).fill(0x50, 0, 1),
      'people_import.too_large',
    ],
  ])('that is %s is refused', (_what, bytes, reason) =>
    expect(openWorkbook(bytes, MOST)).toEqual({ ok: false, reason }),
  );

  it('with the same part twice is refused', () => {
    // Its name is changed in both the part and the list of contents.
    const again = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/workbook.xmX': strToU8('<b/>') });
    const other = strToU8('xl/workbook.xmX');
    for (let at = 0; at < again.length - other.length; at++)
      if (other.every((byte, offset) => again[at + offset] === byte))
        again.set(strToU8('xl/workbook.xml'), at);
    expect(openWorkbook(again, MOST)).toEqual({ ok: false, reason: 'people_import.hostile' });
  });
});
