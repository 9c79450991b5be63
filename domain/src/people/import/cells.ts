import { decodeLegacy, legacyEncodingOf, LEGACY_ENCODINGS } from '../../text/legacy.ts';
import { cleanLine } from '../../text/clean.ts';
import { incomingText } from '../../text/incoming.ts';
import type { Cell } from './sheet.ts';

/** A cell that was understood, not filled in, or neither, with the sentence that says why. */
export type Read<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly note?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly text: string };

const EMPTY = { kind: 'empty' } as const;
const fault = (text: string) => ({ kind: 'fault', text }) as const;
export const value = <Value>(given: Value, note?: string): Read<Value> =>
  note === undefined ? { kind: 'value', value: given } : { kind: 'value', value: given, note };

const shownDay = (day: string): string => day.split('-').reverse().join('/');

const formulaFault = (sign: string) =>
  fault(`Công thức trong ô bị lỗi (${sign}). Hãy thay bằng giá trị rồi lưu lại.`);

/** Text: a name, an address, a word for something. */
export function readText(cell: Cell): Read<string> {
  if (cell === null) return EMPTY;
  if (typeof cell === 'number' || typeof cell === 'boolean') return value(String(cell));
  if (typeof cell === 'object')
    return 'fault' in cell
      ? formulaFault(cell.fault)
      : fault(`Ô này là ngày ${shownDay(cell.day)}; ở đây cần chữ.`);
  const text = cleanLine(incomingText(cell));
  const encoding = legacyEncodingOf(cell);
  if (encoding !== null)
    return fault(
      `Chữ gõ bằng bảng mã cũ ${LEGACY_ENCODINGS[encoding]}. Có phải “${cleanLine(decodeLegacy(cell, encoding))}”? Hãy gõ lại bằng Unicode.`,
    );
  return text === '' ? EMPTY : value(text);
}

/** A code. Excel takes the zero in front of a number away, so that a code has to be text. */
export function readCode(cell: Cell): Read<string> {
  if (typeof cell === 'number')
    return fault(
      `Excel đã đổi mã thành số ${cell}, có thể đã mất số 0 ở đầu. Hãy định dạng cột này là “Văn bản” (Text) rồi gõ lại mã.`,
    );
  return readText(cell);
}

/** dd/mm/yyyy, also with hyphens or dots, days and months of one digit. */
const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day: one of Excel's, or written as people here write it. */
export function readDay(cell: Cell): Read<string> {
  if (cell === null) return EMPTY;
  if (typeof cell === 'number')
    return fault(`Ô này là số ${cell}, không phải ngày. Hãy gõ ngày dạng dd/mm/yyyy, ví dụ 05/09/2026.`);
  if (typeof cell === 'boolean') return fault('Ô này không phải ngày. Hãy gõ dạng dd/mm/yyyy.');
  if (typeof cell === 'object') return 'fault' in cell ? formulaFault(cell.fault) : plausible(cell.day);
  const text = cleanLine(incomingText(cell));
  if (text === '') return EMPTY;
  const [, day = '', month = '', year = ''] = WRITTEN.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === '' || !isDay(iso))
    return fault(`“${text}” không phải ngày. Hãy gõ dạng dd/mm/yyyy, ví dụ 05/09/2026.`);
  return plausible(iso);
}

function isDay(iso: string): boolean {
  const instant = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(iso);
}

/** A year far off is a slip of the hand. */
const plausible = (day: string): Read<string> =>
  day < '1945-01-01' || day > '2100-12-31'
    ? fault(`Năm trong ngày ${shownDay(day)} không hợp lý.`)
    : value(day);
