import {
  holds,
  mediaProcessJob,
  NewsroomError,
  uploadPrefix,
  type AssetView,
  type registerAssetSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { loadAssets } from '../stories/media';
import { toAssetView } from './view';

/**
 * Takes a finished upload into the newsroom: one row and one job, in one transaction. The same upload again gives
 * the same asset.
 * @throws NewsroomError asset.foreign_upload when the key is not under the caller's prefix; story.role when the
 * caller does not write for the unit
 */
export async function registerAsset(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof registerAssetSchema>,
): Promise<AssetView> {
  if (!input.uploadKey.startsWith(uploadPrefix(caller.personId)))
    throw new NewsroomError('asset.foreign_upload');
  if (!holds(caller, ['contributor', 'unit_head', 'desk_editor', 'department_head'], input.unitId)) {
    throw new NewsroomError('story.role');
  }
  return inTransaction(strapi, async (sql) => {
    await first(sql, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [input.uploadKey]);
    const known = await first<{ id: string }>(
      sql,
      'select document_id as id from assets where upload_key = ?',
      [input.uploadKey],
    );
    return viewOf(sql, known?.id ?? (await begin(strapi, sql, caller, input)));
  });
}

async function begin(
  strapi: Core.Strapi,
  sql: Sql,
  caller: Caller,
  input: z.output<typeof registerAssetSchema>,
): Promise<string> {
  const unit = caller.memberships.find((membership) => membership.unitId === input.unitId);
  if (!unit) throw new NewsroomError('story.role');
  return throughGate(sql, 'work', async () => {
    const asset = await strapi.documents('api::asset.asset').create({
      data: {
        state: 'uploaded',
        fileName: input.fileName,
        bytes: input.bytes,
        uploadKey: input.uploadKey,
        fence: 0,
        unit: unit.unitRowId,
        uploader: caller.rowId,
      },
    });
    await enqueue(sql, mediaProcessJob(asset.documentId));
    await audit(sql, {
      actor: asActor(caller),
      action: 'asset.register',
      subject: asset.documentId,
      detail: { bytes: input.bytes, unit: input.unitId },
    });
    return asset.documentId;
  });
}

async function viewOf(sql: Sql, id: string): Promise<AssetView> {
  const [asset] = await loadAssets(sql, [id]);
  if (!asset) throw new NewsroomError('asset.not_found');
  return toAssetView(asset);
}
