import { describe, expect, it } from 'vitest';
import { withoutSection, withSection } from './insert-section.ts';
import { backspaceInSection, deleteInSection, enterInSection } from './section-moves.ts';
import { node, paragraph, shown, stateOf } from './testing/states.ts';

describe('a note to the desk', () => {
  it.each([
    [
      'after the block with the caret',
      [paragraph('a|b'), paragraph('c')],
      '(paragraph(ab) deskNote(paragraph(|)) paragraph(c))',
    ],
    [
      'with a line below it at the end',
      [paragraph('a|')],
      '(paragraph(a) deskNote(paragraph(|)) paragraph())',
    ],
    [
      'above an empty line',
      [paragraph('a'), paragraph('|')],
      '(paragraph(a) deskNote(paragraph(|)) paragraph())',
    ],
    [
      'after the note the caret is in',
      [node('deskNote', paragraph('a|'))],
      '(deskNote(paragraph(a)) deskNote(paragraph(|)) paragraph())',
    ],
  ])('is put %s', (_where, content, expected) =>
    expect(shown(withSection(stateOf(...content), 'deskNote'))).toBe(expected),
  );

  const note = (...lines: string[]) => stateOf(node('deskNote', ...lines.map(paragraph)), paragraph('c'));

  it('is left by Enter on its last line when that is empty', () => {
    expect(enterInSection(note('a|'))).toBeNull();
    expect(enterInSection(note('|', 'a'))).toBeNull();
    expect(shown(enterInSection(note('a', '|')))).toBe('(deskNote(paragraph(a)) paragraph(|) paragraph(c))');
    expect(shown(enterInSection(note('|')))).toBe('(deskNote(paragraph()) paragraph(|) paragraph(c))');
  });

  it('goes by Backspace when it is empty, and by its command', () => {
    expect(shown(backspaceInSection(note('|')))).toBe('(paragraph(|) paragraph(c))');
    expect(shown(withoutSection(note('a|b')))).toBe('(paragraph(|) paragraph(c))');
    expect(withoutSection(stateOf(node('deskNote', paragraph('a')), paragraph('c|')))).toBeNull();
  });

  it('does not run into what stands beside it', () => {
    expect(shown(backspaceInSection(note('|a')))).toBe('(deskNote(paragraph(|a)) paragraph(c))');
    expect(shown(deleteInSection(note('a|')))).toBe('(deskNote(paragraph(a|)) paragraph(c))');
    expect(backspaceInSection(note('a', '|b'))).toBeNull();
    expect(deleteInSection(note('a|', 'b'))).toBeNull();
  });
});

it('keys outside of sections do what they do elsewhere', () => {
  const state = stateOf(paragraph('|'));
  for (const move of [enterInSection, backspaceInSection, deleteInSection]) expect(move(state)).toBeNull();
});
