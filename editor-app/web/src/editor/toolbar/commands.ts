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
    label: 'Đề mục lớn (Ctrl+Alt+2)',
    icon: IconH2,
    run: (c) => c.toggleHeading({ level: 2 }),
    active: (e) => e.isActive('heading', { level: 2 }),
  },
  {
    name: 'h3',
    label: 'Đề mục nhỏ (Ctrl+Alt+3)',
    icon: IconH3,
    run: (c) => c.toggleHeading({ level: 3 }),
    active: (e) => e.isActive('heading', { level: 3 }),
  },
  {
    name: 'bold',
    label: 'Chữ đậm (Ctrl+B)',
    icon: IconBold,
    run: (c) => c.toggleMark('bold'),
    active: (e) => e.isActive('bold'),
  },
  {
    name: 'italic',
    label: 'Chữ nghiêng (Ctrl+I)',
    icon: IconItalic,
    run: (c) => c.toggleMark('italic'),
    active: (e) => e.isActive('italic'),
  },
  {
    name: 'bullets',
    label: 'Danh sách dấu chấm (Ctrl+Shift+8)',
    icon: IconList,
    run: (c) => c.toggleBulletList(),
    active: (e) => e.isActive('bulletList'),
  },
  {
    name: 'numbers',
    label: 'Danh sách đánh số (Ctrl+Shift+7)',
    icon: IconListNumbers,
    run: (c) => c.toggleOrderedList(),
    active: (e) => e.isActive('orderedList'),
  },
  {
    name: 'quote',
    label: 'Trích dẫn (Ctrl+Shift+B)',
    icon: IconQuote,
    run: (c) => c.toggleWrap('blockquote'),
    active: (e) => e.isActive('blockquote'),
  },
];

export const insertTable: ToolbarCommand = {
  name: 'table',
  label: 'Chèn bảng',
  icon: IconTable,
  run: (c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  possible: (e) => sectionAt(e.state) === null,
};

export const historyCommands: readonly ToolbarCommand[] = [
  {
    name: 'undo',
    label: 'Hoàn tác (Ctrl+Z)',
    icon: IconArrowBackUp,
    run: (c) => c.undo(),
    possible: (e) => e.can().undo(),
  },
  {
    name: 'redo',
    label: 'Làm lại (Ctrl+Y)',
    icon: IconArrowForwardUp,
    run: (c) => c.redo(),
    possible: (e) => e.can().redo(),
  },
];

/** Shown while the caret is in a table. */
export const tableCommands: readonly ToolbarCommand[] = [
  { name: 'add-row', label: 'Thêm hàng bên dưới', icon: IconRowInsertBottom, run: (c) => c.addRowAfter() },
  { name: 'delete-row', label: 'Xóa hàng', icon: IconRowRemove, run: (c) => c.deleteRow() },
  {
    name: 'add-column',
    label: 'Thêm cột bên phải',
    icon: IconColumnInsertRight,
    run: (c) => c.addColumnAfter(),
  },
  { name: 'delete-column', label: 'Xóa cột', icon: IconColumnRemove, run: (c) => c.deleteColumn() },
  {
    name: 'header-row',
    label: 'Đổi hàng đầu thành tiêu đề',
    icon: IconTableRow,
    run: (c) => c.toggleHeaderRow(),
  },
  { name: 'delete-table', label: 'Xóa bảng', icon: IconTableOff, run: (c) => c.deleteTable() },
];
