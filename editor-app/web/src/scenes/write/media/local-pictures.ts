import type { AssetView } from '@toasoan/domain';
import type { AssetMap } from '../../../api/assets.ts';
import type { UploadQueue } from '../../../uploads/upload-queue.ts';

/**
 * The assets of a story, with the pictures made on this computer standing in where the newsroom has none yet: a photo
 * is seen as soon as it is chosen. What has just arrived is known before it is asked for.
 */
export function withLocalPictures(assets: AssetMap, queue: UploadQueue): AssetMap {
  const all = new Map<string, AssetView>(assets);
  for (const { asset: arrived, picture } of queue) {
    if (!arrived) continue;
    const asset = all.get(arrived.id) ?? arrived;
    const bare = asset.renditions.length === 0 && asset.placeholder === null;
    all.set(asset.id, bare && picture !== null ? { ...asset, placeholder: picture } : asset);
  }
  return all;
}
