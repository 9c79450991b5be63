import { describe, expect, it } from 'vitest';
import { pastedLine } from './pasted-line.ts';
import { paragraph, stateOf } from './sections/testing/states.ts';

describe('a pasted line', () => {
  const plain = stateOf(paragraph('Rất | nhé'));
  const bold = plain.apply(plain.tr.addStoredMark(plain.schema.mark('bold')));

  it('is written in the marks that wait at the caret', () => {
    expect(pastedLine(bold, 'đ')?.content.toJSON()).toEqual([
      { type: 'text', text: 'đ', marks: [{ type: 'bold' }] },
    ]);
  });

  it('is left alone elsewhere', () => {
    expect(pastedLine(plain, 'đ')).toBeNull();
    expect(pastedLine(bold, 'một\nhai')).toBeNull();
    expect(pastedLine(bold, '')).toBeNull();
  });
});
