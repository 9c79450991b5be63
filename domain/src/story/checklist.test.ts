import { describe, expect, it } from 'vitest';
import {
  checklistOf,
  checkIds,
  CHECKLIST,
  openChecks,
  requiredChecks,
  type CheckId,
  type Checked,
} from './checklist.ts';
import { emptyContent } from './content.ts';
import type { RichNode } from './rich-node.ts';

const paragraph = (text: string, href?: string): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(href ? { marks: [{ type: 'link', attrs: { href } }] } : {}) }],
});
const picture = (alt: string, credit: string): RichNode => ({
  type: 'figure',
  attrs: { assetId: 'a', alt, caption: '', credit },
});
const checked = (more: Partial<Checked> = {}, ...blocks: RichNode[]): Checked => ({
  content: {
    ...emptyContent(),
    headline: 'Ngày hội đọc sách',
    topicIds: ['topic'],
    body: { type: 'doc', content: [paragraph('Sáng nay.'), ...blocks] },
  },
  children: [],
  openRemarks: 0,
  ...more,
});
const byPerson = checkIds.filter((id) => CHECKLIST[id].by === 'person');
const open = (story: Checked): CheckId[] =>
  checklistOf(story)
    .filter(({ by, done }) => by === 'computed' && !done)
    .map(({ id }) => id);

describe('the checklist', () => {
  it('of a story in order asks only what a person has to answer', () => {
    expect(open(checked())).toEqual([]);
    expect(requiredChecks(checklistOf(checked()))).toEqual(byPerson.filter((id) => id !== 'links'));
  });

  it.each<[string, Checked, CheckId, boolean]>([
    ['no headline', { ...checked(), content: { ...checked().content, headline: '' } }, 'complete', true],
    ['no topic', { ...checked(), content: { ...checked().content, topicIds: [] } }, 'topics', true],
    ['a picture without alt', checked({}, picture('', 'Lan')), 'alt', true],
    ['a picture without credit', checked({}, picture('Sân trường', '')), 'credits', false],
    ['an unsafe link', checked({}, paragraph('xem', 'http://example.org')), 'safe_links', false],
    [
      'a child nobody consented for',
      checked({ children: [{ answered: true, allowed: [] }] }),
      'consents',
      true,
    ],
    [
      'a file nobody answered for',
      checked({ children: [{ answered: false, allowed: ['website'] }] }),
      'consents',
      true,
    ],
    ['open remarks', checked({ openRemarks: 2 }), 'remarks', false],
  ])('%s is seen', (_what, story, id, required) => {
    expect(open(story)).toEqual([id]);
    expect(requiredChecks(checklistOf(story)).includes(id)).toBe(required);
  });

  it('asks about links only where there are any', () => {
    const linked = checked({}, paragraph('xem', 'https://example.org'));
    expect(requiredChecks(checklistOf(linked))).toContain('links');
    expect(open(linked)).toEqual([]);
  });

  it('a person answers what they saw, never what the story shows to be open', () => {
    const required = requiredChecks(checklistOf(checked({}, picture('', 'Lan'))));
    expect(openChecks(required, byPerson)).toEqual(['alt']);
    expect(openChecks(required, [...checkIds])).toEqual(['alt']);
    expect(openChecks(required, ['facts'])).toEqual(['alt', 'people', 'secrets']);
  });

  it('names a ground for each line', () => {
    for (const { label, source } of Object.values(CHECKLIST)) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(source).toMatch(/^\p{Lu}/u);
    }
  });
});
