import type { Read } from './cells.ts';
import { COLUMNS, type ColumnKey, type TableRow } from './columns.ts';
import type { Cell, Problem, SheetKey } from './sheet.ts';

/** Gathers what is wrong with a row while it is read. */
export interface RowNotes<Name extends string> {
  /** A value of a column; null where it is empty or not understood, which is noted. */
  readonly take: <Value>(name: Name, read: (cell: Cell) => Read<Value>) => Value | null;
  /** Like `take`, and an empty cell is an error too. */
  readonly need: <Value>(name: Name, read: (cell: Cell) => Read<Value>) => Value | null;
  readonly error: (name: Name | null, text: string) => void;
  readonly note: (name: Name | null, text: string) => void;
  readonly problems: readonly Problem[];
  readonly failed: () => boolean;
}

export function notesOn<Key extends SheetKey>(
  key: Key,
  row: TableRow<ColumnKey<Key>>,
): RowNotes<ColumnKey<Key>> {
  type Name = ColumnKey<Key>;
  const problems: Problem[] = [];
  const headings = COLUMNS[key] as unknown as Readonly<Record<Name, { readonly heading: string }>>;
  const add = (severity: Problem['severity'], name: Name | null, text: string): void =>
    void problems.push({
      sheet: key,
      row: row.number,
      column: name === null ? null : headings[name].heading,
      severity,
      text,
    });
  const take = <Value>(name: Name, read: (cell: Cell) => Read<Value>): Value | null => {
    const found = read(row.cells[name]);
    if (found.kind === 'fault') add('error', name, found.text);
    if (found.kind !== 'value') return null;
    if (found.note !== undefined) add('note', name, found.note);
    return found.value;
  };
  return {
    take,
    need(name, read) {
      const found = read(row.cells[name]);
      if (found.kind === 'empty') add('error', name, `Chưa điền “${headings[name].heading}”.`);
      return take(name, read);
    },
    error: (name, text) => add('error', name, text),
    note: (name, text) => add('note', name, text),
    problems,
    failed: () => problems.some(({ severity }) => severity === 'error'),
  };
}
