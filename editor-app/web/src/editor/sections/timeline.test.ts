import { describe, expect, it } from 'vitest';
import { withSection } from './insert-section.ts';
import { backspaceInSection, enterInSection } from './section-moves.ts';
import { holds, node, paragraph, shown, stateOf } from './testing/states.ts';

const timeline = (...rows: (readonly [string, string])[]) =>
  stateOf(
    node(
      'timeline',
      ...rows.map(([time, text]) =>
        node('timelineRow', holds('timelineTime', time), holds('timelineText', text)),
      ),
    ),
    paragraph('c'),
  );
const row = (time: string, text: string): string =>
  `timelineRow(timelineTime(${time}) timelineText(${text}))`;

describe('a timeline', () => {
  it('is put in with the caret in the first time', () =>
    expect(shown(withSection(stateOf(paragraph('|')), 'timeline'))).toBe(
      `(timeline(${row('|', '')}) paragraph())`,
    ));

  it('is gone through by Enter, and left on an empty row', () => {
    expect(shown(enterInSection(timeline(['7 giờ|', ''])))).toBe(
      `(timeline(${row('7 giờ', '|')}) paragraph(c))`,
    );
    expect(shown(enterInSection(timeline(['7 giờ', 'x|'], ['8 giờ', 'y'])))).toBe(
      `(timeline(${row('7 giờ', 'x')} ${row('|', '')} ${row('8 giờ', 'y')}) paragraph(c))`,
    );
    expect(shown(enterInSection(timeline(['7 giờ', 'x'], ['|', ''])))).toBe(
      `(timeline(${row('7 giờ', 'x')}) paragraph(|) paragraph(c))`,
    );
  });

  it('loses an empty row by Backspace, and goes when it is empty', () => {
    expect(shown(backspaceInSection(timeline(['7 giờ', 'x'], ['|', ''])))).toBe(
      `(timeline(${row('7 giờ', 'x|')}) paragraph(c))`,
    );
    expect(shown(backspaceInSection(timeline(['|', ''])))).toBe('(paragraph(|) paragraph(c))');
  });
});
