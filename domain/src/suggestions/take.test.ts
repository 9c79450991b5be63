import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../richtext/testing/bodies.ts';
import { emptyContent, type StoryContent } from '../story/content.ts';
import type { RichNode } from '../story/rich-node.ts';
import { check } from '../testing/check.ts';
import { changesOf, withChanges } from './changes.ts';
import { clashOf, fitOf, takeChanges } from './take.ts';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const story = (...texts: string[]): StoryContent => ({
  ...emptyContent(),
  headline: 'Ngày hội đọc sách',
  body: { type: 'doc', content: texts.map(paragraph) },
});

const NONE: ReadonlySet<string> = new Set();

/** A body that grew of another: blocks left out, doubled, swapped, or other ones. */
const pair: fc.Arbitrary<readonly [StoryContent, StoryContent]> = fc
  .tuple(bodies, bodies, fc.array(fc.nat(8), { maxLength: 8 }), fc.string(), fc.string())
  .map(([body, other, order, headline, byline]) => {
    const both = [...(body.content ?? []), ...(other.content ?? [])];
    const content = order.flatMap((at) => both[at] ?? []);
    const base = { ...emptyContent(), headline, body };
    return [
      base,
      { ...base, byline, body: { type: 'doc', content: content.length > 0 ? content : [paragraph('x')] } },
    ];
  });
const all = (base: StoryContent, proposed: StoryContent): string[] =>
  changesOf(base, proposed).map(({ id }) => id);

describe('the changes of a suggestion', () => {
  it('all together make the suggestion, none of them leaves the text', () =>
    check(
      fc.property(pair, ([base, proposed]) => {
        const changes = changesOf(base, proposed);
        expect(withChanges(base, changes, new Set(all(base, proposed)))).toEqual(proposed);
        expect(withChanges(base, changes, new Set())).toEqual(base);
      }),
      400,
    ));

  it('have names of their own, and there are none between equal texts', () =>
    check(
      fc.property(pair, ([base, proposed]) => {
        const ids = all(base, proposed);
        expect(new Set(ids).size).toBe(ids.length);
        expect(changesOf(proposed, JSON.parse(JSON.stringify(proposed)) as StoryContent)).toEqual([]);
      }),
      300,
    ));
});

describe('taking changes', () => {
  it('one after the other gives what taking them together gives, in any order', () =>
    check(
      fc.property(
        pair.chain(([base, proposed]) =>
          fc.tuple(fc.constant(base), fc.constant(proposed), fc.shuffledSubarray(all(base, proposed))),
        ),
        ([base, proposed, order]) => {
          let current = base;
          const accepted = new Set<string>();
          for (const id of order) {
            const taken = takeChanges({ base, proposed, current, accepted, chosen: new Set([id]) });
            if (!taken.ok) throw new Error(`Expected ${id} to fit the text it was made for`);
            current = taken.content;
            accepted.add(id);
          }
          expect(current).toEqual(withChanges(base, changesOf(base, proposed), accepted));
        },
      ),
      300,
    ));

  const base = story(
    'Sáng nay, nhà trường tổ chức ngày hội.',
    'Ba trăm em tham gia cùng thầy cô.',
    'Thầy cô rất vui vì sách hay.',
  );
  const proposed = story(
    'Sáng 5/9, nhà trường tổ chức ngày hội.',
    'Có 300 em tham gia cùng thầy cô.',
    'Thầy cô rất vui vì sách hay.',
    'Ngày hội còn tiếp đến chiều mai.',
  );

  it('any order gives the same text', () => {
    const ids = all(base, proposed);
    expect(ids).toEqual(['block-0', 'block-1', 'before-3']);
    for (const order of [ids, [...ids].reverse(), [ids[1], ids[2], ids[0]] as string[]]) {
      let current = base;
      const accepted = new Set<string>();
      for (const id of order) {
        const taken = takeChanges({ base, proposed, current, accepted, chosen: new Set([id]) });
        if (!taken.ok) throw new Error(`Expected ${id} to fit`);
        current = taken.content;
        accepted.add(id);
      }
      expect(current).toEqual(proposed);
    }
  });

  it('leaves what was written meanwhile elsewhere', () => {
    const current = story(
      'Tin mới nhất của nhà trường hôm nay.',
      'Sáng nay, nhà trường tổ chức ngày hội.',
      'Ba trăm em tham gia cùng thầy cô.',
      'Thầy cô rất vui vì có thêm sách hay.',
    );
    const taken = takeChanges({ base, proposed, current, accepted: NONE, chosen: new Set(['block-0']) });
    expect(taken).toMatchObject({
      ok: true,
      content: story(
        'Tin mới nhất của nhà trường hôm nay.',
        'Sáng 5/9, nhà trường tổ chức ngày hội.',
        'Ba trăm em tham gia cùng thầy cô.',
        'Thầy cô rất vui vì có thêm sách hay.',
      ),
    });
  });

  it('does not overwrite what was changed in the same place, and says which does not fit', () => {
    const current = story(
      'Chiều nay, nhà trường tổ chức ngày hội.',
      'Ba trăm em tham gia cùng thầy cô.',
      'Thầy cô rất vui vì sách hay.',
    );
    expect(
      takeChanges({ base, proposed, current, accepted: NONE, chosen: new Set(['block-0', 'block-1']) }),
    ).toEqual({
      ok: false,
      unfit: ['block-0'],
    });
    expect(clashOf({ base, proposed, current, accepted: NONE }, 'block-0')).toEqual([
      paragraph('Chiều nay, nhà trường tổ chức ngày hội.'),
    ]);
    expect(fitOf({ base, proposed, current, accepted: NONE }, 'block-1')).toBe('fits');
    expect(fitOf({ base, proposed, current: proposed, accepted: NONE }, 'block-1')).toBe('there');
  });
});
