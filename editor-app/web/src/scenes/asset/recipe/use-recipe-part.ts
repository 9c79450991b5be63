import type { AssetDetails, Recipe } from '@toasoan/domain';
import { useState } from 'react';
import { isStale, useSaveRecipe } from '../use-asset.ts';
import { change, isOvertaken, keepMine, shown, UNCHANGED, type PartState } from './recipe-part.ts';

/** How the saving of a share stands. */
export interface PartSaving {
  readonly changed: boolean;
  /** `then` is called once it is saved. */
  readonly save: (then?: () => void) => void;
  /** Forgets what is unsaved. */
  readonly drop: () => void;
  readonly saving: boolean;
  /** True from a successful save until the next change. */
  readonly saved: boolean;
  /** Somebody else saved the same share meanwhile. */
  readonly overtaken: boolean;
  readonly keepMine: () => void;
  /** Why the last save failed; a stale one is reloaded and said apart. */
  readonly error: unknown;
  readonly reloaded: boolean;
}

/** What a tool of the asset's page works with: its share of the recipe, and the way to save it. */
export interface RecipePart<Key extends keyof Recipe> extends PartSaving {
  readonly value: Pick<Recipe, Key>;
  readonly change: (wish: Partial<Pick<Recipe, Key>>) => void;
}

/** The share `keys` of the asset's recipe. `keys` must stay the same list from render to render. */
export function useRecipePart<Key extends keyof Recipe>(
  asset: AssetDetails,
  keys: readonly Key[],
): RecipePart<Key> {
  const [state, setState] = useState<PartState<Key>>(UNCHANGED);
  const saving = useSaveRecipe(asset.id);
  const { recipe, recipeVersion } = asset;
  const stale = isStale(saving.error);
  const value = shown(state, recipe, keys);
  return {
    value,
    change(wish) {
      if (!saving.isPending && !stale) saving.reset();
      setState((before) => change(before, recipe, keys, wish));
    },
    changed: state.edited !== null,
    save: (then) =>
      saving.mutate(
        { basedOn: recipeVersion, recipe: { ...recipe, ...value } },
        {
          onSuccess() {
            setState(UNCHANGED);
            then?.();
          },
        },
      ),
    drop() {
      saving.reset();
      setState(UNCHANGED);
    },
    saving: saving.isPending,
    saved: saving.isSuccess && state.edited === null,
    overtaken: isOvertaken(state, recipe, keys),
    keepMine: () => setState((before) => keepMine(before, recipe, keys)),
    error: stale ? null : saving.error,
    reloaded: stale,
  };
}
