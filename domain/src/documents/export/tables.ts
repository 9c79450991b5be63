import type { RichNode } from '../../story/rich-node.ts';
import { TEXT_WIDTH } from './layout.ts';
import { AT_TOP, type Place, type WriteNode, type Writer } from './writer.ts';
import { val, x, type Xml } from './xml.ts';

interface Slot {
  readonly cell: RichNode;
  readonly columns: number;
  /** False where the cell of a row above goes on. */
  readonly first: boolean;
  /** Whether it goes on below. */
  readonly tall: boolean;
}

const spanOf = ({ attrs }: RichNode, name: 'colspan' | 'rowspan'): number => Number(attrs?.[name] ?? 1);

/** Where each cell stands: a cell over several rows stands in each of them. */
function slotsOf(rows: readonly RichNode[]): readonly (readonly Slot[])[] {
  /** Cells from above: column → cell and rows it still goes on for. */
  const hanging = new Map<number, { readonly cell: RichNode; readonly left: number }>();
  return rows.map((row) => {
    const slots: Slot[] = [];
    const waiting = [...(row.content ?? [])];
    for (let column = 0; ;) {
      const above = hanging.get(column);
      const cell = above ? above.cell : waiting.shift();
      if (!cell) break;
      const columns = spanOf(cell, 'colspan');
      const left = above ? above.left - 1 : spanOf(cell, 'rowspan') - 1;
      slots.push({ cell, columns, first: !above, tall: !above && left > 0 });
      if (left > 0) hanging.set(column, { cell, left });
      else hanging.delete(column);
      column += columns;
    }
    return slots;
  });
}

/** A table over the width of the text, with lines around its cells. */
export const writeTable: WriteNode = (node, writer, place) => {
  const slots = slotsOf(node.content ?? []);
  const columns = Math.max(1, ...slots.map((row) => row.reduce((sum, slot) => sum + slot.columns, 0)));
  const rows = slots.map((row) =>
    x(
      'w:tr',
      {},
      row.every(({ cell }) => cell.type === 'tableHeader') ? x('w:trPr', {}, x('w:tblHeader')) : null,
      ...row.map((slot) => writeCell(slot, writer, place)),
    ),
  );
  return [tableOf(rows, columns), SEPARATOR];
};

/** Between two tables: Word would make one of them. */
const SEPARATOR: Xml = x(
  'w:p',
  {},
  x('w:pPr', {}, x('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 120, 'w:lineRule': 'exact' })),
);

/** A table of ready rows. */
export function tableOf(rows: readonly Xml[], columns: number): Xml {
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return x(
    'w:tbl',
    {},
    x(
      'w:tblPr',
      {},
      x('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
      x('w:tblBorders', {}, ...sides.map((side) => x(`w:${side}`, border))),
    ),
    x(
      'w:tblGrid',
      {},
      ...Array.from({ length: columns }, () => x('w:gridCol', { 'w:w': Math.floor(TEXT_WIDTH / columns) })),
    ),
    ...rows,
  );
}

function writeCell({ cell, columns, first, tall }: Slot, writer: Writer, place: Place): Xml {
  const inner: Place = { ...AT_TOP, box: place.box, style: 'Cell', bold: cell.type === 'tableHeader' };
  const blocks = first ? writer.blocks(cell.content, inner) : [];
  return cellOf(
    blocks,
    x(
      'w:tcPr',
      {},
      columns > 1 ? val('w:gridSpan', columns) : null,
      tall ? val('w:vMerge', 'restart') : first ? null : x('w:vMerge'),
    ),
  );
}

/** A cell; there is always a paragraph in it. */
export const cellOf = (blocks: readonly Xml[], properties: Xml | null = null): Xml =>
  x('w:tc', {}, properties === '<w:tcPr/>' ? null : properties, ...(blocks.length > 0 ? blocks : [x('w:p')]));

/** A table of rows with two texts, for sections that are such pairs. */
export const pairs = (rows: readonly (readonly [Xml, Xml])[]): readonly Xml[] => [
  tableOf(
    rows.map((cells) => x('w:tr', {}, ...cells.map((cell) => cellOf([cell])))),
    2,
  ),
  SEPARATOR,
];
