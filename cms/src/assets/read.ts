import {
  dayOf,
  holds,
  mayTakeOriginal,
  NewsroomError,
  orientationOf,
  PLAIN_RECIPE,
  SENDING_ROLES,
  type AssetDetails,
  type AssetFiles,
  type AssetUse,
  type AssetView,
  type Box,
  type knownAssetSchema,
  type MediaFacts,
  type OriginalFile,
  type Point,
  type Recipe,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { consentsOf } from '../consents/load';
import { mayMeetConsents } from '../consents/rights';
import { first, inTransaction, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { loadAssets, sizeOf, type AssetRow } from '../stories/media';
import { auditAsset } from './change';
import { mayChange, ownedBy, visible } from './rights';
import { usesOf } from './uses';
import { toAssetFiles, toAssetView } from './view';

/** The assets a caller asked for by id; those they may not see are left out. */
export async function listAssets(sql: Sql, caller: Caller, ids: readonly string[]): Promise<AssetView[]> {
  const today = dayOf(new Date());
  return (await visible(sql, caller, await loadAssets(sql, ids))).map((asset) => toAssetView(asset, today));
}

/** Where the files of an asset lie. @throws NewsroomError asset.not_found */
export const assetFiles = async (sql: Sql, caller: Caller, id: string): Promise<AssetFiles> =>
  toAssetFiles(await one(sql, caller, id));

/** The places an asset is used in. @throws NewsroomError asset.not_found */
export async function assetUses(sql: Sql, caller: Caller, id: string): Promise<AssetUse[]> {
  await one(sql, caller, id);
  return usesOf(sql, caller, [id]);
}

interface Rest {
  recipe: Recipe;
  recipe_version: number;
  taken_at: string | null;
  attention: Point | null;
  faces: Box[] | null;
  consent_ids: string[];
}

/** An asset with all that its own page shows. @throws NewsroomError asset.not_found */
export async function assetDetails(sql: Sql, caller: Caller, id: string): Promise<AssetDetails> {
  const asset = await one(sql, caller, id);
  const rest = await first<Rest>(
    sql,
    'select recipe, recipe_version, taken_at, attention, faces, consent_ids from assets where document_id = ?',
    [id],
  );
  if (!rest) throw new NewsroomError('asset.not_found');
  const now = new Date();
  const size = sizeOf(asset);
  const change = mayChange(caller, asset);
  return {
    ...toAssetView(asset, dayOf(now)),
    recipe: { ...PLAIN_RECIPE, ...rest.recipe },
    recipeVersion: rest.recipe_version,
    takenAt: rest.taken_at,
    orientation: size && orientationOf(size.width, size.height),
    attention: rest.attention,
    faces: rest.faces,
    consents: mayMeetConsents(caller, asset.unit_id) ? await consentsOf(sql, rest.consent_ids, now) : [],
    may: { change, takeOriginal: mayTakeOriginal(caller, ownedBy(asset)), delete: change },
  };
}

/** An asset of the unit, or offered to all, with exactly these bytes; null when there is none. */
export async function knownAsset(
  sql: Sql,
  caller: Caller,
  { sha256, unitId }: z.output<typeof knownAssetSchema>,
): Promise<AssetView | null> {
  if (!holds(caller, SENDING_ROLES, unitId)) throw new NewsroomError('asset.role');
  const found = await first<{ id: string }>(
    sql,
    `select a.document_id as id from assets a join units u on u.id = a.unit_id
     where a.sha_256 = ? and a.deleted_at is null and a.state <> 'failed' and (u.document_id = ? or a.shared)
     order by u.document_id = ? desc, a.id desc limit 1`,
    [sha256, unitId, unitId],
  );
  const [asset] = await loadAssets(sql, found ? [found.id] : []);
  return asset ? toAssetView(asset, dayOf(new Date())) : null;
}

/**
 * Where the original lies; that it was asked for is recorded.
 * @throws NewsroomError asset.not_found, also while it is not identified; asset.role
 */
export function originalFile(strapi: Core.Strapi, caller: Caller, id: string): Promise<OriginalFile> {
  return inTransaction(strapi, async (sql) => {
    const asset = await one(sql, caller, id);
    if (!mayTakeOriginal(caller, ownedBy(asset))) throw new NewsroomError('asset.role');
    const original = await first<{ key: string | null; format: MediaFacts['format'] | null }>(
      sql,
      'select original_key as key, format from assets where document_id = ?',
      [id],
    );
    if (!original?.key || !original.format) throw new NewsroomError('asset.not_found');
    await auditAsset(sql, caller, 'original', id, { sha256: asset.sha256 });
    return { key: original.key, fileName: asset.file_name, format: original.format, bytes: asset.bytes };
  });
}

async function one(sql: Sql, caller: Caller, id: string): Promise<AssetRow> {
  const [asset] = await visible(sql, caller, await loadAssets(sql, [id]));
  if (!asset) throw new NewsroomError('asset.not_found');
  return asset;
}
