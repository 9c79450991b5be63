import {
  NewsroomError,
  PLAIN_RECIPE,
  type AssetState,
  type AssetWork,
  type takeAssetSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { factsOf, lockAssets, writeAsset, type LockedAsset } from '../assets/row';
import { first, inTransaction, type Sql } from '../database/sql';
import { throughGate } from '../gate/scope';

/**
 * Gives an asset to a worker for one lane, with a new fence. The lanes work side by side; a second turn at the same
 * lane ends the first. @throws NewsroomError asset.not_found
 */
export function takeAsset(
  strapi: Core.Strapi,
  id: string,
  { lane }: z.output<typeof takeAssetSchema>,
): Promise<AssetWork> {
  return inTransaction(strapi, async (sql) => {
    const [asset] = await lockAssets(sql, [id]);
    if (!asset) throw new NewsroomError('asset.not_found');
    if (asset.deleted_at) return workOf(asset, asset.state, null, await leftovers(sql, asset));
    // Slow stages go by what the quick ones found, and are asked for again when those are done.
    const tooEarly = lane === 'slow' && (asset.state === 'uploaded' || asset.turns.quick !== undefined);
    if (asset.state === 'failed' || tooEarly) return workOf(asset, asset.state, null, null);
    const fence = asset.fence + 1;
    const state = asset.state === 'uploaded' ? 'processing' : asset.state;
    await throughGate(sql, 'work', () =>
      writeAsset(sql, id, {
        state,
        fence,
        turns: { ...asset.turns, [lane]: { fence, recipe: asset.recipe_version } },
        progress: null,
      }),
    );
    return workOf(asset, state, fence, null);
  });
}

function workOf(
  asset: LockedAsset,
  state: AssetState,
  fence: number | null,
  remove: readonly string[] | null,
): AssetWork {
  return {
    id: asset.document_id,
    state,
    fence,
    uploadKey: asset.upload_key,
    bytes: asset.bytes,
    facts: factsOf(asset),
    recipe: { ...PLAIN_RECIPE, ...asset.recipe },
    attention: asset.attention,
    made: asset.made,
    remove,
  };
}

/**
 * What a deleted asset leaves behind outside its own prefix: its upload, and its original unless another asset has the
 * same bytes, or may turn out to have them.
 */
async function leftovers(sql: Sql, asset: LockedAsset): Promise<string[]> {
  if (asset.original_key === null) return [asset.upload_key];
  const other = await first(
    sql,
    `select 1 from assets where document_id <> ? and deleted_at is null
       and (sha_256 = ? or (sha_256 is null and bytes = ?)) limit 1`,
    [asset.document_id, asset.sha256, asset.bytes],
  );
  return other ? [asset.upload_key] : [asset.upload_key, asset.original_key];
}
