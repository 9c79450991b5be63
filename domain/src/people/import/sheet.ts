import { z } from 'zod';

/** Most rows and columns of a sheet that are read. */
export const SHEET_LIMITS = { rows: 5_000, columns: 40, textLength: 2_000 } as const;

/** A cell as it was read: text, number, yes or no, a day, what a formula failed with, or nothing. */
export const cellSchema = z.union([
  z.string().max(SHEET_LIMITS.textLength),
  z.number(),
  z.boolean(),
  z.strictObject({ day: z.iso.date() }),
  z.strictObject({ fault: z.string().max(40) }),
  z.null(),
]);
export type Cell = z.infer<typeof cellSchema>;

/** A sheet as it was read: rows from the first, cells from the left. */
export const sheetSchema = z.strictObject({
  name: z.string().max(100),
  rows: z.array(z.array(cellSchema).max(SHEET_LIMITS.columns)).max(SHEET_LIMITS.rows),
});
export type Sheet = z.infer<typeof sheetSchema>;

export const sheetsSchema = z.array(sheetSchema).max(20);

/** The two sheets that are read; their names in the template. */
export const SHEETS = { units: 'Đơn vị', people: 'Người dùng' } as const;
export type SheetKey = keyof typeof SHEETS;

/** What is wrong, or worth knowing, at a place of the file. Only errors keep a file from being taken. */
export interface Problem {
  readonly sheet: SheetKey;
  /** As Excel counts rows. */
  readonly row: number;
  /** The heading of the column; null for the row as a whole. */
  readonly column: string | null;
  readonly severity: 'error' | 'note';
  readonly text: string;
}
