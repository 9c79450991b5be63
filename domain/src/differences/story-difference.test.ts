import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../richtext/testing/bodies.ts';
import { emptyContent, type StoryContent } from '../story/content.ts';
import { check, report } from '../testing/check.ts';
import { countsOf, isNoDifference, storyDifference } from './story-difference.ts';

const content = (part: Partial<StoryContent>): StoryContent => ({ ...emptyContent(), ...part });
const topics = fc.shuffledSubarray(['t1', 't2', 't3', 't4']);

describe('a difference of stories', () => {
  it('tells about every part', () => {
    const difference = storyDifference(
      content({ headline: 'Ngày hội sách', topicIds: ['a', 'b', 'c'], coverAssetId: 'x' }),
      content({ kind: 'article', headline: 'Ngày hội đọc sách', topicIds: ['b', 'a', 'd'] }),
    );
    expect(difference.fields.filter(({ changed }) => changed).map(({ name }) => name)).toEqual([
      'kind',
      'headline',
    ]);
    expect(difference.topics).toEqual([
      { id: 'b', kind: 'moved' },
      { id: 'a', kind: 'moved' },
      { id: 'd', kind: 'added' },
      { id: 'c', kind: 'removed' },
    ]);
    expect(difference.mainTopic).toEqual({ before: 'a', after: 'b' });
    expect(difference.cover).toEqual({ before: 'x', after: null });
    expect(countsOf(difference)).toEqual({
      words: 3,
      paragraphs: 0,
      media: 1,
      fields: ['kind', 'headline'],
      topics: 2,
    });
  });

  it('is none exactly for equal stories', () =>
    check(
      fc.property(bodies, bodies, topics, topics, (left, right, ids, others) => {
        const [a, b] = [content({ body: left, topicIds: ids }), content({ body: right, topicIds: others })];
        expect(isNoDifference(countsOf(storyDifference(a, a)))).toBe(true);
        if (ids.join() !== others.join()) expect(isNoDifference(countsOf(storyDifference(a, b)))).toBe(false);
      }),
      200,
    ));
});

declare const performance: { now(): number };

/** A story of 60,000 characters in paragraphs of so many words. */
function long(paragraphWords: number, word: (n: number) => string): StoryContent {
  const all = Array.from({ length: 13_000 }, (_, n) => word(n));
  const paragraphs = Array.from({ length: Math.ceil(all.length / paragraphWords) }, (_, at) =>
    all.slice(at * paragraphWords, (at + 1) * paragraphWords).join(' '),
  );
  return content({
    body: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  });
}

const SYLLABLES = ['học', 'sinh', 'trường', 'sách', 'đọc', 'ngày', 'hội', 'và', 'các', 'em'];
const syllable = (n: number): string => SYLLABLES[(Math.imul(n, 0x9e3779b1) >>> 8) % 10] ?? '';
/** The same words in another order, which is the hardest to tell apart. */
const shuffled = (n: number): string => SYLLABLES[(Math.imul(n, 0x85ebca6b) >>> 8) % 10] ?? '';
const changedIn = (every: number) => (n: number) => (n % every === 0 ? `mới${n}` : syllable(n));

describe('60,000 characters', () => {
  it.each([
    ['a few words changed', 60, syllable, changedIn(400)],
    ['every paragraph changed', 60, syllable, changedIn(30)],
    ['the same words in another order', 60, syllable, shuffled],
    ['short paragraphs, all of other words', 6, (n: number) => `cũ${n}`, (n: number) => `mới${n}`],
    ['short paragraphs, words in another order', 6, syllable, shuffled],
    ['one paragraph, words changed all over', 13_000, syllable, changedIn(30)],
    ['one paragraph, the same words in another order', 13_000, syllable, shuffled],
    ['one paragraph, all of other words', 13_000, (n: number) => `cũ${n}`, (n: number) => `mới${n}`],
  ] as const)('with %s are compared without long work', (name, words, before, after) => {
    const [old, young] = [long(words, before), long(words, after)];
    const begun = performance.now();
    const counts = countsOf(storyDifference(old, young));
    report(`differences: ${name}: ${Math.round(performance.now() - begun)} ms, ${counts.words} words`);
    expect(counts.words).toBeGreaterThan(0);
  });
});
