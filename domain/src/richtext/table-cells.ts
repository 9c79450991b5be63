import type { Attribute, Attributes } from '@tiptap/core';
import { TableCell, TableHeader } from '@tiptap/extension-table';
import { narrowed, wholeNumber } from './narrowed.ts';

const span = wholeNumber(1, 50);
/** Pixels; 0 stands for a column of a wide cell that has no width of its own. */
const width = wholeNumber(0, 10_000);
const ALIGNMENTS: readonly unknown[] = [null, 'left', 'center', 'right'];

const widths = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length >= 1 && value.length <= 50 && value.every(width));

const cellAttributes = (inherited: Attributes | undefined): Record<string, Partial<Attribute>> => ({
  colspan: narrowed(inherited, 'colspan', span),
  rowspan: narrowed(inherited, 'rowspan', span),
  colwidth: narrowed(inherited, 'colwidth', widths),
  align: narrowed(inherited, 'align', (value) => ALIGNMENTS.includes(value)),
});

/** A cell of a table that spans at most 50 columns and rows. */
export const NewsroomTableCell = TableCell.extend({
  addAttributes() {
    return cellAttributes(this.parent?.());
  },
});

/** A heading cell; spans like any other. */
export const NewsroomTableHeader = TableHeader.extend({
  addAttributes() {
    return cellAttributes(this.parent?.());
  },
});
