import { describe, expect, it } from 'vitest';
import { outline } from './testing/outline.ts';
import { FLAT } from './testing/examples.ts';
import { takeTitle } from './take-title.ts';

const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

describe('the title of a document', () => {
  it.each([
    [
      'named by the document',
      'Tít',
      [heading(2, 'Tít'), FLAT('a'), heading(2, 'Mục')],
      'Tít',
      ['p a', 'h2 Mục'],
    ],
    [
      'the only heading so high',
      null,
      [heading(2, 'Tít'), FLAT('a'), heading(3, 'Mục')],
      'Tít',
      ['p a', 'h3 Mục'],
    ],
    [
      'one of several headings',
      null,
      [heading(2, 'Một'), FLAT('a'), heading(2, 'Hai')],
      null,
      ['h2 Một', 'p a', 'h2 Hai'],
    ],
    ['further down', 'Tít', [FLAT('a'), heading(2, 'Tít')], null, ['p a', 'h2 Tít']],
    ['all there is', 'Tít', [heading(2, 'Tít')], 'Tít', ['p ']],
  ] as const)('%s', (_what, named, blocks, title, rest) => {
    const taken = takeTitle({ title: named, blocks });
    expect(taken.title).toBe(title);
    expect(outline(taken.blocks)).toEqual(rest);
  });
});
