import { mediaQuickJob, NewsroomError } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { enqueue } from '../gate/record';
import type { Caller } from '../people/caller';
import { auditAsset, changeAsset } from './change';
import { NOTHING_MADE, writeAsset } from './row';
import { usesOf } from './uses';

/**
 * Takes an asset out of the newsroom. Its row stays as the trace of it; the worker takes the files away.
 * @throws NewsroomError asset.not_found, asset.role, asset.in_use {uses}
 */
export function deleteAsset(strapi: Core.Strapi, caller: Caller, id: string): Promise<void> {
  return changeAsset(strapi, caller, id, async (sql, asset) => {
    const uses = await usesOf(sql, caller, [id]);
    if (uses.length > 0) throw new NewsroomError('asset.in_use', { uses });
    await writeAsset(sql, id, { deleted_at: new Date(), before: null, ...NOTHING_MADE });
    await enqueue(sql, mediaQuickJob(id));
    await auditAsset(sql, caller, 'delete', id, { sha256: asset.sha256, title: asset.title });
  });
}
