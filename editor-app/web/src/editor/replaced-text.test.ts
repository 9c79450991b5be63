import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '@toasoan/domain';
import { withTextReplaced } from './replaced-text.ts';
import { node, paragraph, stateOf } from './sections/testing/states.ts';

const body = (...content: RichNode[]): RichNode => node('doc', ...content);

describe('replacing a text', () => {
  it('changes only where the texts differ, so that the caret stays', () => {
    const state = stateOf(paragraph('một hai'), paragraph('ba bốn|'));
    const change = withTextReplaced(state, body(paragraph('một và hai'), paragraph('ba bốn')));
    expect(change?.doc.toJSON()).toEqual(body(paragraph('một và hai'), paragraph('ba bốn')));
    expect(change?.selection.from).toBe(state.selection.from + 'và '.length);
  });

  it('is no change for the same text', () => {
    expect(withTextReplaced(stateOf(paragraph('một|')), body(paragraph('một')))).toBeNull();
  });

  it('gives any text for any other', () => {
    const words = fc.constantFrom('', 'a', 'aa', 'ab', 'ba', 'aba');
    const block = fc.oneof(
      words.map(paragraph),
      words.map((word) => node('blockquote', paragraph(word))),
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items) => node('bulletList', ...items.map((item) => node('listItem', paragraph(item))))),
      words.map((word) => node('infoBox', { type: 'infoBoxTitle' }, paragraph(word))),
    );
    const texts = fc.array(block, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const state = stateOf(paragraph('|'), ...from);
        const wanted = state.schema.nodeFromJSON(body(...to));
        const change = withTextReplaced(state, body(...to));
        expect((change?.doc ?? state.doc).toJSON()).toEqual(wanted.toJSON());
      }),
      { numRuns: 500 },
    );
  });
});
