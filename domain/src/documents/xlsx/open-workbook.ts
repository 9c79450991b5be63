import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { ErrorId } from '../../errors.ts';

/** A list of a few thousand people is a few hundred kilobytes; what goes far beyond was made to do harm. */
export const WORKBOOK_LIMITS = {
  fileBytes: 5_000_000,
  entries: 2_000,
  /** Of one part of text. */
  partBytes: 20_000_000,
  /** Of everything that is unpacked. */
  allBytes: 40_000_000,
  /** How many times its packed size a part may have, once it is larger than `ratioFrom`. */
  ratio: 100,
  ratioFrom: 1_000_000,
} as const;

export type WorkbookRefusal = Extract<
  ErrorId,
  | 'people_import.not_excel'
  | 'people_import.old_excel'
  | 'people_import.protected'
  | 'people_import.broken'
  | 'people_import.hostile'
  | 'people_import.too_large'
>;

export type OpenedWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: WorkbookRefusal };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream in which a workbook with a password is kept, as it stands in the old container. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
/** The parts that are read; pictures, macros and links to elsewhere stay packed. */
const WANTED =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w -]+\.xml)$/;
const WORKSHEET = /^xl\/worksheets\//;

const refused = (reason: WorkbookRefusal): OpenedWorkbook => ({ ok: false, reason });

/**
 * Looks at a workbook before anybody reads it: gives it with only the parts that are needed, without cells that are merely
 * drawn, within `rows` and `columns`, and with what formulas failed with as text. Sizes are judged by the list of its
 * contents, before anything is unpacked.
 */
export function openWorkbook(
  bytes: Uint8Array,
  most: { readonly rows: number; readonly columns: number },
): OpenedWorkbook {
  if (OLE.every((byte, at) => bytes[at] === byte))
    return refused(includes(bytes, ENCRYPTED) ? 'people_import.protected' : 'people_import.old_excel');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('people_import.not_excel');
  if (bytes.length > WORKBOOK_LIMITS.fileBytes) return refused('people_import.too_large');
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => listed.push(file) < 0 });
    if (!listed.some(({ name }) => name === 'xl/workbook.xml')) return refused('people_import.not_excel');
    const harm = judge(listed);
    if (harm) return refused(harm);
    const parts = unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) });
    for (const [name, part] of Object.entries(parts)) {
      if (!WORKSHEET.test(name)) continue;
      const sheet = withoutDrawn(strFromU8(part));
      if (!fits(sheet, most)) return refused('people_import.too_large');
      parts[name] = strToU8(sheet);
    }
    return { ok: true, bytes: zipSync(parts, { level: 0 }) };
  } catch {
    return refused('people_import.broken');
  }
}

function judge(listed: readonly UnzipFileInfo[]): WorkbookRefusal | null {
  if (listed.length > WORKBOOK_LIMITS.entries) return 'people_import.hostile';
  const wanted = listed.filter(({ name }) => WANTED.test(name));
  // The same name twice is a way to show one file and unpack another.
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) return 'people_import.hostile';
  let all = 0;
  for (const { size, originalSize } of wanted) {
    all += originalSize;
    if (originalSize > WORKBOOK_LIMITS.ratioFrom && originalSize > size * WORKBOOK_LIMITS.ratio)
      return 'people_import.hostile';
    if (originalSize > WORKBOOK_LIMITS.partBytes) return 'people_import.too_large';
  }
  return all > WORKBOOK_LIMITS.allBytes ? 'people_import.too_large' : null;
}

/** A sheet without empty cells and rows, which formatting leaves far below and beside the table. */
const withoutDrawn = (xml: string): string =>
  xml
    .replace(/<c(?: [^<>]*)?(?:\/>|><\/c>)/g, '')
    .replace(/<row(?: [^<>]*)?(?:\/>|>\s*<\/row>)/g, '')
    // What a formula failed with is read as nothing otherwise.
    .replace(/(<c [^<>]*?\bt=")e(")/g, '$1str$2');

function fits(xml: string, most: { readonly rows: number; readonly columns: number }): boolean {
  for (const [, row = ''] of xml.matchAll(/<row [^<>]*?\br="(\d+)"/g))
    if (Number(row) > most.rows) return false;
  for (const [, column = '', row = ''] of xml.matchAll(/<c [^<>]*?\br="([A-Z]{1,8})(\d+)"/g))
    if (Number(row) > most.rows || columnNumber(column) > most.columns) return false;
  return true;
}

/** "A" is 1, "AA" is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function includes(bytes: Uint8Array, sequence: readonly number[]): boolean {
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sequence.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
