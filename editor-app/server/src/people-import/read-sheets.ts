import { findSheet, NewsroomError, SHEET_LIMITS, type Cell, type Sheet } from '@toasoan/domain';
import { openWorkbook } from '@toasoan/domain/documents';
import readWorkbook from 'read-excel-file/node';

/** What Excel shows where a formula failed. */
const FAULTS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * Reads the sheets of an Excel file that somebody sent.
 * @throws NewsroomError people_import.not_excel, .old_excel, .protected, .broken, .hostile, .too_large
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const opened = openWorkbook(bytes, SHEET_LIMITS);
  if (!opened.ok) throw new NewsroomError(opened.reason);
  const read = await readWorkbook(Buffer.from(opened.bytes), { trim: false }).catch((cause: unknown) => {
    throw new NewsroomError('people_import.broken', undefined, { cause });
  });
  const sheets = read.map(({ sheet, data }) => ({
    name: sheet.slice(0, 100),
    rows: data.map((row) => row.map(cellOf)),
  }));
  // Only what is read goes on to the CMS.
  const wanted = [findSheet(sheets, 'units'), findSheet(sheets, 'people')];
  return sheets.slice(0, 20).map((sheet) => (wanted.includes(sheet) ? sheet : { ...sheet, rows: [] }));
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) || value.getUTCFullYear() > 9_999
      ? { fault: '#NUM!' }
      : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { fault: '#NUM!' };
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return FAULTS.test(value) ? { fault: value } : value.slice(0, SHEET_LIMITS.textLength);
}
