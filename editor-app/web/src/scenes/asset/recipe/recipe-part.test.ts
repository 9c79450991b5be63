import { PLAIN_RECIPE, type Recipe } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { change, isOvertaken, keepMine, shown, UNCHANGED, type PartState } from './recipe-part.ts';

const keys = ['vertical', 'square'] as const;
type Keys = (typeof keys)[number];
const wish = (
  part: Partial<Pick<Recipe, Keys>>,
  recipe: Recipe = PLAIN_RECIPE,
  from: PartState<Keys> = UNCHANGED,
) => change(from, recipe, keys, part);

describe('one share of the recipe', () => {
  it('shows the saved share until something is changed', () => {
    expect(shown<Keys>(UNCHANGED, PLAIN_RECIPE, keys)).toEqual({ vertical: null, square: null });
    expect(shown(wish({ vertical: 'pad' }), PLAIN_RECIPE, keys)).toEqual({ vertical: 'pad', square: null });
  });
  it('has nothing unsaved when changed back', () => {
    expect(wish({ vertical: null }, PLAIN_RECIPE, wish({ vertical: 'pad' }))).toEqual(UNCHANGED);
  });
  it('does not take another order of keys for a change', () => {
    const saved: Recipe = { ...PLAIN_RECIPE, focus: { y: 0.2, x: 0.1 } };
    expect(change<'focus'>(UNCHANGED, saved, ['focus'], { focus: { x: 0.1, y: 0.2 } })).toEqual(UNCHANGED);
  });
  it('follows what others save in its fields the person did not touch', () => {
    const theirs: Recipe = { ...PLAIN_RECIPE, square: 'crop' };
    expect(shown(wish({ vertical: 'pad' }), theirs, keys)).toEqual({ vertical: 'pad', square: 'crop' });
  });
});

describe('somebody else saving meanwhile', () => {
  const mine = wish({ vertical: 'pad' });
  const other: Recipe = { ...PLAIN_RECIPE, focus: { x: 0.1, y: 0.2 } };
  const theirs: Recipe = { ...PLAIN_RECIPE, vertical: 'crop' };

  it('is no conflict in another share, nor while nothing is unsaved', () => {
    expect(isOvertaken(mine, other, keys)).toBe(false);
    expect(isOvertaken<Keys>(UNCHANGED, theirs, keys)).toBe(false);
    expect(isOvertaken(mine, { ...PLAIN_RECIPE, square: 'pad' }, keys)).toBe(false);
  });
  it('is one in the same share, and the changes are kept', () => {
    expect(isOvertaken(mine, theirs, keys)).toBe(true);
    expect(shown(mine, theirs, keys).vertical).toBe('pad');
  });
  it('is settled by keeping mine', () => {
    const kept = keepMine(mine, theirs, keys);
    expect(isOvertaken(kept, theirs, keys)).toBe(false);
    expect(shown(kept, theirs, keys).vertical).toBe('pad');
  });
  it('leaves nothing unsaved when both wished the same', () =>
    expect(keepMine(mine, { ...PLAIN_RECIPE, vertical: 'pad' }, keys)).toEqual(UNCHANGED));
});
