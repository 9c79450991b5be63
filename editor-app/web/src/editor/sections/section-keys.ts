import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { overfull } from '@toasoan/domain/richtext';
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

/** The keys of sections, and the limits of what they hold: what is typed or pasted beyond is not taken. */
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
        filterTransaction: (tr, state) =>
          !tr.docChanged || overfull(tr.doc) === null || overfull(state.doc) !== null,
      }),
    ];
  },
});
