import { describe, expect, it } from 'vitest';
import { withSection } from './insert-section.ts';
import { backspaceInSection, deleteInSection, enterInSection } from './section-moves.ts';
import { holds, node, paragraph, shown, stateOf } from './testing/states.ts';

const box = (title: string, ...lines: string[]) =>
  stateOf(node('infoBox', holds('infoBoxTitle', title), ...lines.map(paragraph)), paragraph('c'));

describe('an information box', () => {
  it('is put in with the caret in its title', () =>
    expect(shown(withSection(stateOf(paragraph('a|')), 'infoBox'))).toBe(
      '(paragraph(a) infoBox(infoBoxTitle(|) paragraph()) paragraph())',
    ));

  it('is gone through and left by Enter', () => {
    expect(shown(enterInSection(box('a|b', 'x')))).toBe(
      '(infoBox(infoBoxTitle(ab) paragraph(|x)) paragraph(c))',
    );
    expect(enterInSection(box('a', 'x|'))).toBeNull();
    expect(shown(enterInSection(box('a', 'x', '|')))).toBe(
      '(infoBox(infoBoxTitle(a) paragraph(x)) paragraph(|) paragraph(c))',
    );
    expect(shown(enterInSection(box('a', '|')))).toBe(
      '(infoBox(infoBoxTitle(a) paragraph()) paragraph(|) paragraph(c))',
    );
  });

  it('goes by Backspace when it is empty; from its text the caret goes back to the title', () => {
    expect(shown(backspaceInSection(box('|', '')))).toBe('(paragraph(|) paragraph(c))');
    expect(shown(backspaceInSection(box('|', 'x')))).toBe(
      '(infoBox(infoBoxTitle(|) paragraph(x)) paragraph(c))',
    );
    expect(shown(backspaceInSection(box('a', '|x')))).toBe(
      '(infoBox(infoBoxTitle(a|) paragraph(x)) paragraph(c))',
    );
    expect(shown(backspaceInSection(box('a', '|', 'x')))).toBe(
      '(infoBox(infoBoxTitle(a|) paragraph(x)) paragraph(c))',
    );
  });

  it('keeps its title apart from its text', () =>
    expect(shown(deleteInSection(box('a|', 'x')))).toBe(
      '(infoBox(infoBoxTitle(a|) paragraph(x)) paragraph(c))',
    ));
});
