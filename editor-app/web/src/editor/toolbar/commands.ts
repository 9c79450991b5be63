import type { ChainedCommands, Editor } from '@tiptap/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListNumbers,
  IconQuote,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableOff,
  IconTableRow,
  type Icon,
} from '@tabler/icons-react';
import * as words from '#words/editor/toolbar';
import { sectionAt } from '../sections/section-place.ts';

/** A command of the toolbar: what it is called, what it does, whether it holds at the caret. */
export interface ToolbarCommand {
  readonly name: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
  /** Absent for a command that is done once and holds nowhere. */
  readonly active?: (editor: Editor) => boolean;
  /** Absent for a command that can always be done. */
  readonly possible?: (editor: Editor) => boolean;
}

export const textCommands: readonly ToolbarCommand[] = [
  {
    name: 'h2',
    label: words.largeHeading,
    icon: IconH2,
    run: (c) => c.toggleHeading({ level: 2 }),
    active: (e) => e.isActive('heading', { level: 2 }),
  },
  {
    name: 'h3',
    label: words.smallHeading,
    icon: IconH3,
    run: (c) => c.toggleHeading({ level: 3 }),
    active: (e) => e.isActive('heading', { level: 3 }),
  },
  {
    name: 'bold',
    label: words.bold,
    icon: IconBold,
    run: (c) => c.toggleMark('bold'),
    active: (e) => e.isActive('bold'),
  },
  {
    name: 'italic',
    label: words.italic,
    icon: IconItalic,
    run: (c) => c.toggleMark('italic'),
    active: (e) => e.isActive('italic'),
  },
  {
    name: 'bullets',
    label: words.bulletList,
    icon: IconList,
    run: (c) => c.toggleBulletList(),
    active: (e) => e.isActive('bulletList'),
  },
  {
    name: 'numbers',
    label: words.numberedList,
    icon: IconListNumbers,
    run: (c) => c.toggleOrderedList(),
    active: (e) => e.isActive('orderedList'),
  },
  {
    name: 'quote',
    label: words.quote,
    icon: IconQuote,
    run: (c) => c.toggleWrap('blockquote'),
    active: (e) => e.isActive('blockquote'),
  },
];

export const insertTable: ToolbarCommand = {
  name: 'table',
  label: words.insertTable,
  icon: IconTable,
  run: (c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  possible: (e) => sectionAt(e.state) === null,
};

export const historyCommands: readonly ToolbarCommand[] = [
  {
    name: 'undo',
    label: words.undo,
    icon: IconArrowBackUp,
    run: (c) => c.undo(),
    possible: (e) => e.can().undo(),
  },
  {
    name: 'redo',
    label: words.redo,
    icon: IconArrowForwardUp,
    run: (c) => c.redo(),
    possible: (e) => e.can().redo(),
  },
];

/** Shown while the caret is in a table. */
export const tableCommands: readonly ToolbarCommand[] = [
  { name: 'add-row', label: words.addRow, icon: IconRowInsertBottom, run: (c) => c.addRowAfter() },
  { name: 'delete-row', label: words.removeRow, icon: IconRowRemove, run: (c) => c.deleteRow() },
  {
    name: 'add-column',
    label: words.addColumn,
    icon: IconColumnInsertRight,
    run: (c) => c.addColumnAfter(),
  },
  { name: 'delete-column', label: words.removeColumn, icon: IconColumnRemove, run: (c) => c.deleteColumn() },
  {
    name: 'header-row',
    label: words.toggleHeaderRow,
    icon: IconTableRow,
    run: (c) => c.toggleHeaderRow(),
  },
  { name: 'delete-table', label: words.removeTable, icon: IconTableOff, run: (c) => c.deleteTable() },
];
