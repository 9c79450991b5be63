import type { Recipe } from '@toasoan/domain';

/**
 * One tool's share of an asset's recipe while a person works on it. Tools work side by side and other people may
 * save meanwhile: only a change of the same share is a conflict, and what was done is kept until the person decides.
 */
export interface PartState<Key extends keyof Recipe> {
  /** What the person changed; null when nothing is unsaved. */
  readonly edited: Partial<Pick<Recipe, Key>> | null;
  /** The share as it was when the person began; null with `edited`. */
  readonly base: Pick<Recipe, Key> | null;
}

export const UNCHANGED = { edited: null, base: null } as const;

export const pick = <Key extends keyof Recipe>(recipe: Recipe, keys: readonly Key[]): Pick<Recipe, Key> =>
  Object.fromEntries(keys.map((key) => [key, recipe[key]])) as Pick<Recipe, Key>;

/** Values as text in which the order of an object's keys, which storing does not keep, plays no part. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
const same = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);

/** The share with a change. Changed back to what is saved, nothing is unsaved. */
export function change<Key extends keyof Recipe>(
  state: PartState<Key>,
  recipe: Recipe,
  keys: readonly Key[],
  wish: Partial<Pick<Recipe, Key>>,
): PartState<Key> {
  const edited = { ...state.edited, ...wish };
  const saved = pick(recipe, keys);
  return same({ ...saved, ...edited }, saved) ? UNCHANGED : { edited, base: state.base ?? saved };
}

/** What the tool shows: the saved share with the person's changes over it. */
export const shown = <Key extends keyof Recipe>(
  state: PartState<Key>,
  recipe: Recipe,
  keys: readonly Key[],
): Pick<Recipe, Key> => ({ ...pick(recipe, keys), ...state.edited });

/** True when somebody else saved something the person is changing, after they began to change it. */
export const isOvertaken = <Key extends keyof Recipe>(
  { edited, base }: PartState<Key>,
  recipe: Recipe,
  keys: readonly Key[],
): boolean =>
  edited !== null &&
  base !== null &&
  keys.some((key) => Object.hasOwn(edited, key) && !same(recipe[key], base[key]));

/** The person saw the newer share and keeps their own changes: from now on it is what they are based on. */
export const keepMine = <Key extends keyof Recipe>(
  state: PartState<Key>,
  recipe: Recipe,
  keys: readonly Key[],
): PartState<Key> => change({ edited: state.edited, base: null }, recipe, keys, {});
