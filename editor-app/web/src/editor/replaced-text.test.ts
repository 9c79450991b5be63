import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '@toasoan/domain';
import { putUnder, textReplaced, type Written } from './replaced-text.ts';
import { node, paragraph, stateOf } from './sections/testing/states.ts';

const body = (...content: RichNode[]): RichNode => node('doc', ...content);

describe('replacing a text', () => {
  it('changes only where the texts differ, so that the caret stays', () => {
    const state = stateOf(paragraph('một hai'), paragraph('ba bốn|'));
    const change = textReplaced(state.doc, body(paragraph('một và hai'), paragraph('ba bốn')));
    expect(change?.doc.toJSON()).toEqual(body(paragraph('một và hai'), paragraph('ba bốn')));
    expect(change?.mapping.map(state.selection.from)).toBe(state.selection.from + 'và '.length);
  });

  it('is no change for the same text', () => {
    expect(textReplaced(stateOf(paragraph('một|')).doc, body(paragraph('một')))).toBeNull();
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
        const change = textReplaced(state.doc, body(...to));
        expect((change?.doc ?? state.doc).toJSON()).toEqual(wanted.toJSON());
      }),
      { numRuns: 500 },
    );
  });
});

describe('a change put under what was written since', () => {
  it('has both', () => {
    const before = stateOf(paragraph('Cũ.'), paragraph('Đang viết |'));
    const written: Written[number][] = [];
    let state = before;
    for (const letters of ['t', 'i', 'ếng']) {
      const { tr } = state;
      tr.insertText(letters);
      tr.steps.forEach((step, at) => written.push({ step, doc: tr.docs[at] ?? state.doc }));
      state = state.apply(tr);
    }
    const change = textReplaced(before.doc, body(paragraph('Mới hơn.'), paragraph('Đang viết ')));
    if (!change) throw new Error('Expected a change');
    const after = state.apply(putUnder(state.tr, change, written));
    expect(after.doc.toJSON()).toEqual(body(paragraph('Mới hơn.'), paragraph('Đang viết tiếng')));
    expect(after.selection.$from.parentOffset).toBe('Đang viết tiếng'.length);
  });
});
