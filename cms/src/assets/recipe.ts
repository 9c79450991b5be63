import {
  filesMade,
  hashJson,
  mediaQuickJob,
  NewsroomError,
  onlyStages,
  PLAIN_RECIPE,
  type AssetDetails,
  type MediaStage,
  type Recipe,
  type saveRecipeSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { enqueue } from '../gate/record';
import type { Caller } from '../people/caller';
import { checkCaptions } from './captions';
import { auditAsset, changeAsset } from './change';
import { assetDetails } from './read';
import { writeAsset, type AssetChange, type LockedAsset } from './row';

/**
 * Takes what a person wishes of an asset's files; they are made again. Saving the same wishes changes nothing.
 * @throws NewsroomError asset.not_found, asset.role, asset.stale, asset.captions_invalid {language, line}
 */
export function saveRecipe(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { basedOn, recipe }: z.output<typeof saveRecipeSchema>,
): Promise<AssetDetails> {
  return changeAsset(strapi, caller, id, async (sql, asset) => {
    if (basedOn !== asset.recipe_version) throw new NewsroomError('asset.stale');
    checkCaptions(recipe);
    const before = { ...PLAIN_RECIPE, ...asset.recipe };
    const changed = changedParts(before, recipe);
    if (changed.length > 0) {
      await writeAsset(sql, id, recipeChange(asset, recipe, changed.includes('blur')));
      // A failed one is made again when someone asks for it.
      if (asset.state !== 'failed') await enqueue(sql, mediaQuickJob(id));
      await auditAsset(sql, caller, 'recipe', id, { version: asset.recipe_version + 1, changed });
    }
    return assetDetails(sql, caller, id);
  });
}

const changedParts = (before: Recipe, after: Recipe): (keyof Recipe)[] =>
  (Object.keys(PLAIN_RECIPE) as (keyof Recipe)[]).filter(
    (part) => hashJson(before[part]) !== hashJson(after[part]),
  );

/** Stages whose files do not show the picture. */
const BLIND: readonly MediaStage[] = ['faces', 'captions', 'podcast'];

/**
 * What other wishes change in a row. Once regions to be blurred change, files that show the picture are offered no
 * more, workers at it are called back, and nobody has confirmed the new regions yet.
 */
function recipeChange(asset: LockedAsset, recipe: Recipe, blurChanged: boolean): AssetChange {
  const wishes = { recipe, recipe_version: asset.recipe_version + 1 };
  if (!blurChanged || asset.kind === 'audio') return wishes;
  const made = onlyStages(asset.made, BLIND);
  const { pictures, files } = filesMade(made);
  return {
    ...wishes,
    made,
    renditions: pictures,
    files,
    placeholder: null,
    turns: {},
    progress: null,
    ...(asset.state === 'failed' ? {} : { state: 'uploaded', failure: null }),
    ...(asset.children === 'blurred' ? { children: 'unanswered' } : {}),
  };
}
