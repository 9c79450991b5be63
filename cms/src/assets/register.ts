import {
  dayOf,
  emptyWords,
  holds,
  MAX_UPLOAD_BYTES,
  mediaQuickJob,
  NewsroomError,
  PLAIN_RECIPE,
  SENDING_ROLES,
  uploadPrefix,
  type AssetView,
  type registerAssetSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { loadAssets } from '../stories/media';
import { auditAsset } from './change';
import { foldedText } from './folded';
import { toAssetView } from './view';

type Upload = Pick<z.output<typeof registerAssetSchema>, 'uploadKey' | 'bytes'>;

/**
 * Takes a finished upload into the newsroom: one row and one job, in one transaction. The same upload again gives
 * the same asset.
 * @throws NewsroomError what `claimUpload` refuses; story.role when the caller does not write for the unit
 */
export async function registerAsset(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof registerAssetSchema>,
): Promise<AssetView> {
  if (!holds(caller, SENDING_ROLES, input.unitId)) throw new NewsroomError('story.role');
  return inTransaction(strapi, async (sql) => {
    const known = await claimUpload(sql, caller, input);
    const [asset] = await loadAssets(sql, [known ?? (await begin(strapi, sql, caller, input))]);
    if (!asset) throw new NewsroomError('asset.not_found');
    return toAssetView(asset, dayOf(new Date()));
  });
}

/**
 * Holds an upload for the caller until the transaction ends. Gives the id of the asset made of it already, else null.
 * @throws NewsroomError asset.foreign_upload when the key is not under the caller's prefix or is a consent's form;
 * asset.too_large
 */
export async function claimUpload(
  sql: Sql,
  caller: Caller,
  { uploadKey, bytes }: Upload,
): Promise<string | null> {
  if (!uploadKey.startsWith(uploadPrefix(caller.personId))) throw new NewsroomError('asset.foreign_upload');
  if (bytes > MAX_UPLOAD_BYTES) throw new NewsroomError('asset.too_large');
  await first(sql, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [uploadKey]);
  const form = await first(sql, 'select 1 from consents where upload_key = ? limit 1', [uploadKey]);
  if (form) throw new NewsroomError('asset.foreign_upload');
  const known = await first<{ id: string }>(
    sql,
    'select document_id as id from assets where upload_key = ?',
    [uploadKey],
  );
  return known?.id ?? null;
}

async function begin(
  strapi: Core.Strapi,
  sql: Sql,
  caller: Caller,
  input: z.output<typeof registerAssetSchema>,
): Promise<string> {
  const unit = caller.memberships.find((membership) => membership.unitId === input.unitId);
  if (!unit) throw new NewsroomError('story.role');
  const { topicIds, ...words } = emptyWords(input.fileName);
  return throughGate(sql, 'work', async () => {
    const asset = await strapi.documents('api::asset.asset').create({
      data: {
        ...words,
        topicIds: [...topicIds],
        folded: foldedText(words, input.fileName),
        state: 'uploaded',
        fileName: input.fileName,
        bytes: input.bytes,
        uploadKey: input.uploadKey,
        renditions: [],
        files: [],
        made: {},
        recipe: { ...PLAIN_RECIPE },
        recipeVersion: 0,
        fence: 0,
        turns: {},
        children: 'unanswered',
        consentIds: [],
        unit: unit.unitRowId,
        uploader: caller.rowId,
      },
    });
    await enqueue(sql, mediaQuickJob(asset.documentId));
    await auditAsset(sql, caller, 'register', asset.documentId, { bytes: input.bytes, unit: input.unitId });
    return asset.documentId;
  });
}
