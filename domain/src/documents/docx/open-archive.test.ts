import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { par, wordFile } from '../testing/word.ts';
import { ARCHIVE_LIMITS, openArchive } from './open-archive.ts';
import { readDocx } from './read-docx.ts';

const reason = (bytes: Uint8Array): string => {
  const opened = openArchive(bytes);
  return opened.ok ? 'ok' : opened.reason;
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const document = strToU8('<w:document><w:body><w:p/></w:body></w:document>');
/** Sizes written into the list of contents, where they need not be true. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, size, true);
  return copy;
}

describe('a file that is to be read as Word', () => {
  const good = wordFile({ body: par('a') });
  it.each<readonly [string, Uint8Array, string]>([
    ['a Word file', good, 'ok'],
    ['an old Word file', new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]), 'document.old_word'],
    [
      'one with a password',
      new Uint8Array([...OLE, 0, 0, 0, ...utf16('EncryptedPackage')]),
      'document.protected',
    ],
    ['nothing', new Uint8Array(0), 'document.not_word'],
    ['a PDF', strToU8('%PDF-1.7'), 'document.not_word'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': document }), 'document.not_word'],
    ['a half file', good.subarray(0, good.length / 2), 'document.broken'],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(ARCHIVE_LIMITS.partBytes - 1) }),
      'document.hostile',
    ],
    [
      'a text beyond all measure',
      lying(zipSync({ 'word/document.xml': strToU8('x'.repeat(400)) }), 300_000_000),
      'document.hostile',
    ],
    [
      'a file of too many parts',
      zipSync(
        Object.fromEntries(
          Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, n) => [`word/${n}.xml`, new Uint8Array(0)]),
        ),
      ),
      'document.not_word',
    ],
  ])('%s', (_what, bytes, expected) => expect(reason(bytes)).toBe(expected));

  it('unpacks no more than the list of contents says', () => {
    const opened = openArchive(lying(zipSync({ 'word/document.xml': new Uint8Array(1_000_000) }), 100));
    if (opened.ok) expect(opened.parts.get('word/document.xml')?.length).toBeLessThanOrEqual(100);
    else expect(opened.reason).toBe('document.broken');
  });

  it('is broken when it has no body', () =>
    expect(readDocx(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toEqual({
      ok: false,
      reason: 'document.broken',
    }));
});
