import type { Problem, SheetKey } from './sheet.ts';

/** What becomes of a row of the file. */
export const OUTCOMES = {
  error: 'Có lỗi',
  new: 'Thêm mới',
  changed: 'Thay đổi',
  unchanged: 'Giữ nguyên',
} as const;
export type Outcome = keyof typeof OUTCOMES;

/** A row of the file with what becomes of it, in words. */
export interface ImportRow {
  readonly sheet: SheetKey;
  /** As Excel counts. */
  readonly row: number;
  readonly outcome: Outcome;
  /** Whom or what it is about. */
  readonly label: string;
  /** What changes, a sentence each. */
  readonly changes: readonly string[];
  readonly problems: readonly Problem[];
}

/** A day as people write it. */
export const writtenDay = (day: string | null): string =>
  day === null ? 'không thời hạn' : day.split('-').reverse().join('/');
