import { childOf, element, elementsIn, type Element } from '../tree/element.ts';
import { switchOf, valueOf, wholeOf } from './attributes.ts';
import { HOLDERS, type Reader } from './reader.ts';
import { isGone, readStory } from './story.ts';

interface Cell {
  readonly column: number;
  readonly span: number;
  /** Goes on with the cell above. */
  readonly continues: boolean;
  readonly cell: Element;
}

const MOST = 50;

/** The rows, or cells, of an element, those in content controls and insertions too. */
const gathered = (of: Element, tag: string): readonly Element[] =>
  elementsIn(of).flatMap((child) =>
    child.tag === tag ? [child] : HOLDERS.has(child.tag) ? gathered(child, tag) : [],
  );

/** A table: merged cells over columns and rows, rows that repeat on each page as its head. */
export function readTable(table: Element, reader: Reader): Element {
  const rows = gathered(table, 'w:tr').filter((row) => !isGone(row));
  const grid = rows.map(cellsOf);
  return element(
    'table',
    rows.map((row, at) =>
      element(
        'tr',
        grid[at]?.flatMap((cell) => readCell(cell, isHead(row), grid.slice(at + 1), reader)) ?? [],
      ),
    ),
  );
}

const isHead = (row: Element): boolean => switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') ?? false;

function cellsOf(row: Element): readonly Cell[] {
  const cells: Cell[] = [];
  let column = wholeOf(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
  for (const cell of gathered(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const span = Math.min(MOST, Math.max(1, wholeOf(valueOf(properties, 'w:gridSpan'), 1)));
    const merge = childOf(properties, 'w:vMerge');
    const beside = childOf(properties, 'w:hMerge');
    const last = cells.at(-1);
    // The old way to merge over columns.
    if (beside && beside.attributes['w:val'] !== 'restart' && last)
      cells[cells.length - 1] = { ...last, span: last.span + span };
    else
      cells.push({
        column,
        span,
        continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        cell,
      });
    column += span;
  }
  return cells;
}

function readCell(
  { column, span, continues, cell }: Cell,
  head: boolean,
  below: readonly (readonly Cell[])[],
  reader: Reader,
): readonly Element[] {
  if (continues) return [];
  let rows = 1;
  for (const row of below) {
    if (rows >= MOST || !row.some((each) => each.column === column && each.continues)) break;
    rows += 1;
  }
  const align = valueOf(childOf(elementsIn(cell, 'w:p')[0], 'w:pPr'), 'w:jc');
  return [
    element(head ? 'th' : 'td', readStory(cell, reader), {
      ...(span > 1 ? { colspan: String(span) } : {}),
      ...(rows > 1 ? { rowspan: String(rows) } : {}),
      ...(align === 'center' ? { align } : align === 'right' || align === 'end' ? { align: 'right' } : {}),
    }),
  ];
}
