import { describe, expect, it } from 'vitest';
import { withSection } from './insert-section.ts';
import { backspaceInSection, deleteInSection, enterInSection } from './section-moves.ts';
import { holds, node, paragraph, shown, stateOf } from './testing/states.ts';

const quote = (said: string, speaker: string) =>
  stateOf(node('pullQuote', holds('pullQuoteText', said), holds('speaker', speaker)), paragraph('c'));

describe('a pull-quote', () => {
  it('is put in with the caret in its words', () =>
    expect(shown(withSection(stateOf(paragraph('|')), 'pullQuote'))).toBe(
      '(pullQuote(pullQuoteText(|) speaker()) paragraph())',
    ));

  it('is gone through by Enter, and left by Enter twice', () => {
    expect(shown(enterInSection(quote('a|b', 'x')))).toBe(
      '(pullQuote(pullQuoteText(ab) speaker(|x)) paragraph(c))',
    );
    expect(shown(enterInSection(quote('a', 'x|')))).toBe(
      '(pullQuote(pullQuoteText(a) speaker(x)) paragraph(|) paragraph(c))',
    );
  });

  it('keeps both lines until nothing is in them', () => {
    expect(shown(backspaceInSection(quote('a', '|')))).toBe(
      '(pullQuote(pullQuoteText(a|) speaker()) paragraph(c))',
    );
    expect(shown(deleteInSection(quote('a|', 'x')))).toBe(
      '(pullQuote(pullQuoteText(a|) speaker(x)) paragraph(c))',
    );
    expect(shown(backspaceInSection(quote('|', '')))).toBe('(paragraph(|) paragraph(c))');
  });
});
