import { mediaQuickJob, NewsroomError, type AssetDetails } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { enqueue } from '../gate/record';
import type { Caller } from '../people/caller';
import { auditAsset, changeAsset } from './change';
import { assetDetails } from './read';
import { writeAsset } from './row';

/**
 * Tries again what failed: the whole asset, or a further wish of one that is ready.
 * @throws NewsroomError asset.not_found, asset.role, asset.not_failed
 */
export function retryAsset(strapi: Core.Strapi, caller: Caller, id: string): Promise<AssetDetails> {
  return changeAsset(strapi, caller, id, async (sql, asset) => {
    if (asset.state !== 'failed' && asset.failure === null) throw new NewsroomError('asset.not_failed');
    const state = asset.state === 'failed' ? 'uploaded' : asset.state;
    await writeAsset(sql, id, { state, failure: null, progress: null });
    await enqueue(sql, mediaQuickJob(id));
    await auditAsset(sql, caller, 'retry', id, { error: asset.failure });
    return assetDetails(sql, caller, id);
  });
}
