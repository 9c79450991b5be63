import {
  mediaQuickJob,
  NewsroomError,
  PLAIN_RECIPE,
  type AssetDetails,
  type Recipe,
  type replaceAssetSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { enqueue } from '../gate/record';
import type { Caller } from '../people/caller';
import { auditAsset, changeAsset } from './change';
import { foldedText } from './folded';
import { assetDetails } from './read';
import { claimUpload } from './register';
import { keepBefore, NOTHING_MADE, writeAsset, type AssetChange, type LockedAsset } from './row';

type Replacement = z.output<typeof replaceAssetSchema>;

/**
 * Puts another file in an asset's place. Nothing known of the old file holds for it: approvals of stories with it
 * lapse, since their hash covers the bytes. When the new one turns out to be no good, the asset becomes again what it was. The
 * same upload again changes nothing.
 * @throws NewsroomError asset.not_found, asset.role, what `claimUpload` refuses
 */
export function replaceAsset(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  input: Replacement,
): Promise<AssetDetails> {
  return changeAsset(strapi, caller, id, async (sql, asset) => {
    const known = await claimUpload(sql, caller, input);
    if (known === id) return assetDetails(sql, caller, id);
    if (known !== null) throw new NewsroomError('asset.foreign_upload');
    await keepBefore(sql, id);
    await writeAsset(sql, id, replacement(asset, input));
    await enqueue(sql, mediaQuickJob(id));
    await auditAsset(sql, caller, 'replace', id, { sha256: asset.sha256, bytes: input.bytes });
    return assetDetails(sql, caller, id);
  });
}

function replacement(asset: LockedAsset, { uploadKey, fileName, bytes }: Replacement): AssetChange {
  const title = asset.title === asset.file_name ? fileName : asset.title;
  return {
    state: 'uploaded',
    failure: null,
    upload_key: uploadKey,
    file_name: fileName,
    bytes,
    title,
    folded: foldedText({ ...asset, title }, fileName),
    kind: null,
    format: null,
    sha_256: null,
    original_key: null,
    width: null,
    height: null,
    duration_ms: null,
    pages: null,
    has_audio: null,
    taken_at: null,
    ...NOTHING_MADE,
    recipe: withoutPlaces({ ...PLAIN_RECIPE, ...asset.recipe }),
    recipe_version: asset.recipe_version + 1,
    children: 'unanswered',
    consent_ids: [],
    answered_at: null,
    answered_by_id: null,
  };
}

/** Wishes that name no place in the old file: its points, regions and instants mean nothing in another one. */
const withoutPlaces = (recipe: Recipe): Recipe => ({ ...recipe, focus: null, blur: [], posterAtMs: null });
