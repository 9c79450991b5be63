import { Extension, type Editor } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { overfull, SECTION_LIMITS } from '@toasoan/domain/richtext';
import { ReplaceStep } from '@tiptap/pm/transform';
import { isLine, placeIn } from './section-place.ts';
import { backspaceInSection, deleteInSection, enterInSection, type Move } from './section-moves.ts';

const does =
  (move: Move) =>
  ({ editor }: { readonly editor: Editor }): boolean => {
    const change = move(editor.state);
    if (change) editor.view.dispatch(change);
    return change !== null;
  };

/** A line has no line breaks in it. */
const enterInLine: Move = (state) => {
  const place = placeIn(state);
  return place && isLine(place.block) ? enterInSection(state) : null;
};

/** What was refused because a part of a section is full: told to the text's element as an event of this name. */
export const SECTION_FULL = 'sectionfull';
export interface SectionFull {
  /** The section or line that is full. */
  readonly part: string;
  /** How many characters it holds. */
  readonly limit: number;
  /** The words not taken. */
  readonly refused: string;
}

/**
 * The keys of sections, and the limits of what they hold: what is typed or pasted beyond is not taken, and told.
 * Pasted words stay in the clipboard.
 */
export const SectionKeys = Extension.create({
  name: 'sectionKeys',
  priority: 200,

  addKeyboardShortcuts() {
    return {
      Enter: does(enterInSection),
      'Shift-Enter': does(enterInLine),
      'Mod-Enter': does(enterInLine),
      Backspace: does(backspaceInSection),
      Delete: does(deleteInSection),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: (tr, state) => {
          const part = tr.docChanged ? overfull(tr.doc) : null;
          if (part === null || overfull(state.doc) !== null) return true;
          const detail = { part, limit: SECTION_LIMITS[part] ?? 0, refused: writtenBy(tr) };
          this.editor.view.dom.dispatchEvent(new CustomEvent<SectionFull>(SECTION_FULL, { detail }));
          return false;
        },
      }),
    ];
  },
});

/** The words a change would have written. */
function writtenBy({ steps }: Transaction): string {
  const slices = steps.map((step) => (step instanceof ReplaceStep ? step.slice.content : null));
  return slices.map((content) => content?.textBetween(0, content.size, ' ') ?? '').join('');
}
