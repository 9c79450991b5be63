import { describe, expect, it } from 'vitest';
import { withSection } from './insert-section.ts';
import { backspaceInSection, enterInSection, withoutRow, withRowAfter } from './section-moves.ts';
import { holds, node, paragraph, shown, stateOf } from './testing/states.ts';

const figures = (...rows: (readonly [string, string])[]) =>
  stateOf(
    node(
      'keyFigures',
      ...rows.map(([number, label]) =>
        node('keyFigure', holds('keyNumber', number), holds('keyLabel', label)),
      ),
    ),
    paragraph('c'),
  );
const row = (number: string, label: string): string => `keyFigure(keyNumber(${number}) keyLabel(${label}))`;

describe('key figures', () => {
  it('are put in with the caret in the first number', () =>
    expect(shown(withSection(stateOf(paragraph('|')), 'keyFigures'))).toBe(
      `(keyFigures(${row('|', '')}) paragraph())`,
    ));

  it('are gone through by Enter: number, label, the next figure; an empty one leaves', () => {
    expect(shown(enterInSection(figures(['1|', 'x'])))).toBe(`(keyFigures(${row('1', '|x')}) paragraph(c))`);
    expect(shown(enterInSection(figures(['1', 'x|'])))).toBe(
      `(keyFigures(${row('1', 'x')} ${row('|', '')}) paragraph(c))`,
    );
    expect(shown(enterInSection(figures(['1', 'x'], ['|', ''])))).toBe(
      `(keyFigures(${row('1', 'x')}) paragraph(|) paragraph(c))`,
    );
    expect(shown(enterInSection(figures(['|', ''])))).toBe(
      `(keyFigures(${row('', '')}) paragraph(|) paragraph(c))`,
    );
  });

  it('are six at most: Enter in the last label leaves', () => {
    const five = Array.from({ length: 5 }, () => ['1', 'x'] as const);
    const full = figures(...five, ['6', 'x|']);
    expect(withRowAfter(full)).toBeNull();
    expect(shown(enterInSection(full))).toMatch(
      /keyFigure\(keyNumber\(6\) keyLabel\(x\)\)\) paragraph\(\|\)/,
    );
  });

  it('lose a figure by Backspace when it is empty, and by its command', () => {
    const rest = `(keyFigures(${row('1', 'x|')}) paragraph(c))`;
    expect(shown(backspaceInSection(figures(['1', 'x'], ['|', ''])))).toBe(rest);
    expect(shown(withoutRow(figures(['1', 'x'], ['2|', 'y'])))).toBe(rest);
    expect(shown(withoutRow(figures(['1|', 'x'], ['2', 'y'])))).toBe(
      `(keyFigures(${row('|2', 'y')}) paragraph(c))`,
    );
    expect(withoutRow(figures(['1|', 'x']))).toBeNull();
  });

  it('go by Backspace when they are empty', () =>
    expect(shown(backspaceInSection(figures(['|', ''])))).toBe('(paragraph(|) paragraph(c))'));
});
