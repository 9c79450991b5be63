import { describe, expect, it } from 'vitest';
import { withSection } from './insert-section.ts';
import { backspaceInSection, enterInSection } from './section-moves.ts';
import { holds, node, paragraph, shown, stateOf } from './testing/states.ts';

const both = (question: string, ...answer: string[]) =>
  stateOf(node('questionAnswer', holds('question', question), ...answer.map(paragraph)));

describe('a question and its answer', () => {
  it('are put in with the caret in the question', () =>
    expect(shown(withSection(stateOf(paragraph('|')), 'questionAnswer'))).toBe(
      '(questionAnswer(question(|) paragraph()) paragraph())',
    ));

  it('are gone through by Enter, and left by Enter twice', () => {
    expect(shown(enterInSection(both('a|', 'x')))).toBe('(questionAnswer(question(a) paragraph(|x)))');
    expect(shown(enterInSection(both('a', 'x', '|')))).toBe(
      '(questionAnswer(question(a) paragraph(x)) paragraph(|))',
    );
  });

  it('go by Backspace when they are empty', () =>
    expect(shown(backspaceInSection(both('', '|')))).toBe('(paragraph(|))'));
});
