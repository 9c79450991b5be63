import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent, type StoryContent } from '../story/content.ts';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { contents } from '../story/testing/content.ts';
import { check } from '../testing/check.ts';
import { mergeContent, proposed, resolved, type Merge } from './merge-content.ts';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const story = (texts: readonly string[], over: Partial<StoryContent> = {}): StoryContent => ({
  ...emptyContent(),
  ...over,
  body: { type: 'doc', content: texts.map(paragraph) },
});
const texts = (content: StoryContent): string[] => (content.body.content ?? []).map(plainText);
const merged = (base: string[], mine: string[], theirs: string[]): Merge =>
  mergeContent(story(base), story(mine), story(theirs));

/** Words of which every one is its own, so that each can be looked for. */
let count = 0;
const word = fc.constant(null).map(() => `w${++count}`);
const block = fc.array(word, { minLength: 1, maxLength: 6 });
type Edit = { at: number; kind: 'insert' | 'remove' | 'append' | 'split'; words: string[] };
const edits = fc.array(
  fc.record({
    at: fc.nat(8),
    kind: fc.constantFrom<Edit['kind']>('insert', 'remove', 'append', 'split'),
    words: block,
  }),
  { maxLength: 4 },
);
function edited(blocks: readonly string[][], changes: readonly Edit[]): string[][] {
  const after = blocks.map((words) => [...words]);
  for (const { at, kind, words } of changes) {
    const place = Math.min(at, after.length - 1);
    if (kind === 'insert' || place < 0) after.splice(place + 1, 0, words);
    else if (kind === 'remove') after.splice(place, 1);
    else if (kind === 'append') after[place]?.push(...words);
    else after.splice(place, 1, ...[after[place]?.slice(0, 1) ?? [], after[place]?.slice(1) ?? []]);
  }
  return after;
}
const asStory = (blocks: readonly string[][]): StoryContent => story(blocks.map((words) => words.join(' ')));
const wordsOf = (blocks: readonly RichNode[]): string[] =>
  blocks.flatMap((node) => plainText(node).split(/\s+/)).filter(Boolean);
const bodyWords = (content: StoryContent): string[] => wordsOf(content.body.content ?? []);

describe('mergeContent', () => {
  it('what one side left alone becomes the other side, exactly', () => {
    check(
      fc.property(contents, contents, (base, other) => {
        for (const [mine, theirs] of [
          [base, other],
          [other, base],
          [other, other],
        ] as const) {
          const merge = mergeContent(base, mine, theirs);
          expect(merge.conflicts).toEqual([]);
          expect(merge.content).toEqual(other);
        }
      }),
      300,
    );
  });

  it('no word either wrote vanishes, and none is doubled where nothing is to be chosen', () => {
    check(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), edits, edits, (base, my, their) => {
        const [mine, theirs] = [edited(base, my), edited(base, their)];
        const merge = mergeContent(asStory(base), asStory(mine), asStory(theirs));
        const both = new Set(bodyWords(resolved(merge, {})));
        const known = new Set(base.flat());
        for (const written of [...mine.flat(), ...theirs.flat()]) {
          if (!known.has(written)) expect(both).toContain(written);
        }
        // What neither removed stays as well.
        for (const old of known) {
          if (mine.flat().includes(old) && theirs.flat().includes(old)) expect(both).toContain(old);
        }
        const split = [...my, ...their].some(({ kind }) => kind === 'split');
        if (merge.conflicts.length === 0 && !split) expect(bodyWords(merge.content)).toHaveLength(both.size);
      }),
    );
  });

  it('holds the same words whoever is asked', () => {
    check(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), edits, edits, (base, my, their) => {
        const [b, m, t] = [base, edited(base, my), edited(base, their)].map(asStory) as [
          StoryContent,
          StoryContent,
          StoryContent,
        ];
        const [one, other] = [mergeContent(b, m, t), mergeContent(b, t, m)];
        expect(bodyWords(resolved(one, {})).sort()).toEqual(bodyWords(resolved(other, {})).sort());
        expect(one.conflicts.map(({ id }) => id)).toEqual(other.conflicts.map(({ id }) => id));
      }),
    );
  });

  it.each<[string, string[], string[], string[], string[]]>([
    ['neighbouring paragraphs', ['a b', 'c d'], ['a b x', 'c d'], ['a b', 'c d y'], ['a b x', 'c d y']],
    ['a new end each', ['a'], ['a', 'mine'], ['a', 'theirs'], ['a', 'theirs', 'mine']],
    ['the same new paragraph', ['a'], ['a', 'new'], ['a', 'new'], ['a', 'new']],
    ['a removed paragraph beside a changed one', ['a b', 'c d'], ['c d'], ['a b', 'c d e'], ['c d e']],
    ['the first words of a new story', [''], ['mine'], ['', 'theirs'], ['mine', 'theirs']],
  ])('merges %s', (_what, base, mine, theirs, expected) => {
    const merge = merged(base, mine, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(texts(merge.content)).toEqual(expected);
  });

  it('offers a paragraph both changed, and keeps the rest merged', () => {
    const merge = merged(['a', 'b c', 'd'], ['a', 'b c mine', 'd'], ['a', 'b c theirs', 'd', 'e']);
    expect(merge.conflicts).toMatchObject([
      { id: 'block-1', mine: [paragraph('b c mine')], theirs: [paragraph('b c theirs')] },
    ]);
    expect(texts(resolved(merge, {}))).toEqual(['a', 'b c theirs', 'b c mine', 'd', 'e']);
    expect(texts(resolved(merge, { 'block-1': 'mine' }))).toEqual(['a', 'b c mine', 'd', 'e']);
    expect(texts(resolved(merge, { 'block-1': 'theirs' }))).toEqual(['a', 'b c theirs', 'd', 'e']);
  });

  it('offers a paragraph one removed and the other changed', () => {
    const merge = merged(['a', 'b'], ['a'], ['a', 'b c']);
    expect(merge.conflicts).toMatchObject([{ mine: [], theirs: [paragraph('b c')] }]);
    expect(texts(resolved(merge, {}))).toEqual(['a', 'b c']);
  });

  it('offers a field both changed; where only one can stand, mine is proposed', () => {
    const merge = mergeContent(
      story(['a'], { headline: 'H', kind: 'news' }),
      story(['a'], { headline: 'M', kind: 'qna' }),
      story(['a'], { headline: 'T', kind: 'feature', byline: 'B' }),
    );
    expect(merge.conflicts.map(proposed)).toEqual(['mine', 'both']);
    expect(resolved(merge, {})).toMatchObject({ headline: 'T / M', kind: 'qna', byline: 'B' });
    expect(resolved(merge, { 'field-headline': 'theirs', 'field-kind': 'theirs' })).toMatchObject({
      headline: 'T',
      kind: 'feature',
    });
  });
});

describe('topics', () => {
  const topics = (base: string[], mine: string[], theirs: string[]): Merge =>
    mergeContent(
      story([], { topicIds: base }),
      story([], { topicIds: mine }),
      story([], { topicIds: theirs }),
    );
  it.each([
    ['one added by each', ['a'], ['a', 'm'], ['a', 't'], ['a', 't', 'm']],
    ['one removed by each', ['a', 'b', 'c'], ['a', 'c'], ['a', 'b'], ['a']],
    ['a main topic chosen by me', ['a', 'b'], ['b', 'a'], ['a', 'b', 't'], ['b', 'a', 't']],
    ['a main topic chosen by them', ['a', 'b'], ['a', 'b', 'm'], ['b', 'a'], ['b', 'a', 'm']],
    ['the first ones of a new story', [], ['m'], ['t'], ['t', 'm']],
  ])('%s', (_what, base, mine, theirs, expected) => {
    const merge = topics(base, mine, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(merge.content.topicIds).toEqual(expected);
  });
  it('two main topics are for a person to choose', () => {
    const [conflict] = topics(['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'a', 'b']).conflicts;
    expect(conflict).toMatchObject({ field: 'topicIds', both: ['c', 'a', 'b'] });
  });
});
