import type { RichNode } from '../story/rich-node.ts';

/** A larger table nobody follows by ear. */
const MOST_ROWS = 10;
const MOST_COLUMNS = 4;

/**
 * The rows of a table as sentences: "Dòng 1: cột Khối, Khối 1; cột Số sách, 120." Null for a table too large to be read,
 * or with cells over several rows or columns.
 */
export function writeTableRows(table: RichNode, wordsOf: (node: RichNode) => string): string[] | null {
  const rows = (table.content ?? []).map(({ content = [] }) => content);
  const [first = [], ...rest] = rows;
  const isHead = first.length > 0 && first.every(({ type }) => type === 'tableHeader');
  const read = isHead ? rest : rows;
  const spans = rows.flat().some(({ attrs }) => span(attrs, 'colspan') > 1 || span(attrs, 'rowspan') > 1);
  if (spans || read.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS)) return null;
  return read.map((row, index) => {
    const cells = row.map((cell, column) => {
      const [head, words] = [isHead ? wordsOf(first[column] ?? cell).trim() : '', wordsOf(cell).trim()];
      return words === '' ? '' : head === '' ? words : `cột ${head}, ${words}`;
    });
    return `Dòng ${index + 1}: ${cells.filter(Boolean).join('; ')}.`;
  });
}

const span = (attrs: RichNode['attrs'], name: 'colspan' | 'rowspan'): number => Number(attrs?.[name] ?? 1);
