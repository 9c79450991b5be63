import {
  EXPLANATION_SHEET,
  findSheet,
  PROBLEMS_HEADING,
  type Cell,
  type ImportView,
  type Problem,
  type Sheet,
} from '@toasoan/domain';
import writeWorkbook, { type Row } from 'write-excel-file/node';

/** Rows beneath the last that are ready for text, so that Excel takes no zero away from a code. */
const READY_ROWS = 200;

/** An Excel file of sheets: headings in bold, days as days, everything else as text. */
export async function writeSheets(sheets: readonly Sheet[], { ready = 0 } = {}): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => {
      const width = Math.max(1, ...rows.map((row) => row.length));
      return {
        sheet: name,
        data: [
          ...rows.map((row, at) => row.map((cell) => written(cell, at === 0))),
          ...Array.from({ length: name === EXPLANATION_SHEET ? 0 : ready }, (): Row =>
            Array.from({ length: width }, () => ({ type: String, format: '@' })),
          ),
        ],
        columns: Array.from({ length: width }, (_, at) => ({ width: widthOf(rows, at) })),
        stickyRowsCount: 1,
      };
    }),
  ).toBuffer();
}

/** The template, with room for codes. */
export const writeTemplate = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeSheets(sheets, { ready: READY_ROWS });

/** The file that was sent, with a column that says what is wrong with each row. */
export function withProblems(sheets: readonly Sheet[], view: ImportView): Sheet[] {
  const all: readonly Problem[] = [...view.problems, ...view.rows.flatMap((row) => row.problems)];
  return (['units', 'people'] as const).flatMap((key) => {
    const sheet = findSheet(sheets, key);
    if (!sheet) return [];
    const width = Math.max(1, ...sheet.rows.map((row) => row.length));
    const said = new Map<number, string[]>();
    for (const { sheet: of, row, column, text } of all)
      if (of === key)
        said.set(row, [...(said.get(row) ?? []), column === null ? text : `${column}: ${text}`]);
    const heading = Math.max(
      0,
      sheet.rows.findIndex((row) => row.filter((cell) => typeof cell === 'string').length >= 2),
    );
    return [
      {
        name: sheet.name,
        rows: sheet.rows.map((row, at) => [
          ...Array.from({ length: width }, (_, place) => row[place] ?? null),
          said.get(at + 1)?.join(' ') ?? (at === heading ? PROBLEMS_HEADING : null),
        ]),
      },
    ];
  });
}

function written(cell: Cell, heading: boolean): Row[number] {
  if (cell === null) return null;
  if (typeof cell === 'object')
    return 'day' in cell
      ? { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
      : { value: cell.fault, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell, type: String, format: '@', ...(heading ? { fontWeight: 'bold' as const } : {}) };
}

const widthOf = (rows: readonly (readonly Cell[])[], column: number): number =>
  Math.min(
    60,
    Math.max(
      12,
      ...rows.slice(0, 100).map((row) => (typeof row[column] === 'string' ? row[column].length + 2 : 0)),
    ),
  );
