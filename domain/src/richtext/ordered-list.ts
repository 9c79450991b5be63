import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { narrowed, wholeNumber } from './narrowed.ts';

const NUMBERINGS: readonly unknown[] = [null, '1', 'a', 'A', 'i', 'I'];

/** A numbered list that begins somewhere from 1 to 10,000. */
export const NewsroomOrderedList = OrderedList.extend({
  addAttributes() {
    const inherited = this.parent?.();
    return {
      start: narrowed(inherited, 'start', wholeNumber(1, 10_000)),
      type: narrowed(inherited, 'type', (value) => NUMBERINGS.includes(value)),
    };
  },

  // TipTap's own rule also begins a list at 0, or at a number no list may have.
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^([1-9]\d{0,3})\.\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + Number(node.attrs['start']) === Number(match[1]),
      }),
    ];
  },
});
