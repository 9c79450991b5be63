import { InputRule } from '@tiptap/core';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';

/** A rule between parts of a text. Typed as `---` in a section it stays text: it would cut the section in two. */
export const NewsroomHorizontalRule = HorizontalRule.extend({
  addInputRules() {
    return (this.parent?.() ?? []).map(
      ({ find, handler }) =>
        new InputRule({
          find,
          handler: (typed) => {
            const { $from } = typed.state.selection;
            const inSection = $from.depth > 0 && $from.node(1).type.isInGroup('section');
            return inSection ? null : handler(typed);
          },
        }),
    );
  },
});
