import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../richtext/testing/bodies.ts';
import type { RichNode } from '../story/rich-node.ts';
import { check } from '../testing/check.ts';
import { lineRanges, runningText } from './running-text.ts';

const paragraph = (...texts: string[]): RichNode => ({
  type: 'paragraph',
  content: texts.map((text) => (text === '\n' ? { type: 'hardBreak' } : { type: 'text', text })),
});
const story = (...content: RichNode[]) => ({
  headline: 'Tít',
  standfirst: '',
  byline: 'Trường A',
  body: { type: 'doc', content },
});

describe('the running text of a story', () => {
  it('is its words in reading order, each line once, empty ones left out', () => {
    const picture = {
      type: 'figure',
      attrs: { assetId: 'a', alt: 'Sân trường', caption: 'Giờ chơi', credit: '' },
    };
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Một')] }] };
    const { text } = runningText(
      story(paragraph(), paragraph('Sáng ', 'nay'), picture, list, paragraph('Hai', '\n', 'ba')),
    );
    expect(text).toBe('Tít\nSáng nay\nGiờ chơi\nSân trường\nMột\nHai\nba\nTrường A');
  });

  it('says where every line stands', () =>
    check(
      fc.property(bodies, (body) => {
        const running = runningText({ ...story(), body });
        for (const { text, start } of running.lines)
          expect(running.text.slice(start, start + text.length)).toBe(text);
      }),
      300,
    ));

  it('any stretch of it is stretches of lines', () =>
    check(
      fc.property(bodies, fc.nat(400), fc.nat(400), (body, a, b) => {
        const running = runningText({ ...story(), body });
        const [from, to] = [Math.min(a, b), Math.min(running.text.length, Math.max(a, b))];
        const covered = lineRanges(running, from, to).map((part) => part.line.text.slice(part.from, part.to));
        const whole = running.text.slice(from, Math.max(from, to));
        expect(covered.join('').replace(/\n/g, '')).toBe(whole.replace(/\n/g, ''));
      }),
      300,
    ));
});
