import { IconRowInsertBottom, IconRowRemove, IconTrashX } from '@tabler/icons-react';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import * as words from '#words/editor/toolbar';
import { withoutSection } from '../sections/insert-section.ts';
import { withoutRow, withRowAfter } from '../sections/section-moves.ts';
import type { ToolbarCommand } from './commands.ts';

/** A change of the text as a step of a chain. */
const step =
  (change: (state: EditorState) => Transaction | null): ToolbarCommand['run'] =>
  (chain) =>
    chain.command(({ state }) => change(state) !== null);

/** Shown while the caret is in a row of a section. */
export const sectionRowCommands: readonly ToolbarCommand[] = [
  {
    name: 'add-section-row',
    label: words.addItem,
    icon: IconRowInsertBottom,
    run: step(withRowAfter),
    possible: (e) => withRowAfter(e.state) !== null,
  },
  {
    name: 'delete-section-row',
    label: words.removeItem,
    icon: IconRowRemove,
    run: step(withoutRow),
    possible: (e) => withoutRow(e.state) !== null,
  },
];

/** Shown while the caret is in a section. */
export const sectionCommands: readonly ToolbarCommand[] = [
  { name: 'delete-section', label: words.removeBlock, icon: IconTrashX, run: step(withoutSection) },
];
