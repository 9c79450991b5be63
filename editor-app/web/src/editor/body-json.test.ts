import { describe, expect, it } from 'vitest';
import { bodyJson } from './body-json.ts';
import { node, paragraph, stateOf } from './sections/testing/states.ts';

describe('the text as JSON', () => {
  it('is what ProseMirror makes of it', () => {
    const { doc } = stateOf(paragraph('một|'), node('blockquote', paragraph('hai')), paragraph());
    expect(bodyJson(doc)).toEqual(doc.toJSON());
  });

  it('has the same objects for blocks that have not changed', () => {
    const before = stateOf(paragraph('một'), paragraph('hai|'), paragraph('ba'));
    const after = before.apply(before.tr.insertText('!'));
    const [first, second] = [bodyJson(before.doc), bodyJson(after.doc)];
    expect(second).toEqual(after.doc.toJSON());
    expect(second.content?.map((block, at) => block === first.content?.[at])).toEqual([true, false, true]);
  });
});
