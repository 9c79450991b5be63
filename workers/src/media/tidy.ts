import { renditionPrefix, type AssetFinished } from '@toasoan/domain';
import type { BlobStat, BlobStore } from '@toasoan/platform';

/** Everything that lies under the asset's prefix now. */
export async function listFiles(assetId: string, blobs: BlobStore): Promise<BlobStat[]> {
  const found: BlobStat[] = [];
  for await (const blob of blobs.list(renditionPrefix(assetId))) found.push(blob);
  return found;
}

/**
 * Deletes what nobody names any more. `listed` is from before the CMS said what to keep: what another job has stored
 * since, it has not told of yet, and it stays.
 */
export async function deleteForgotten(
  listed: readonly BlobStat[],
  { busy, keep }: Pick<AssetFinished, 'busy' | 'keep'>,
  blobs: BlobStore,
): Promise<number> {
  if (busy) return 0;
  const kept = new Set(keep);
  const forgotten = listed.filter(({ key }) => !kept.has(key));
  for (const { key } of forgotten) await blobs.delete(key);
  return forgotten.length;
}

/** Takes away all that a deleted asset left: its files, and what the CMS names besides. */
export async function removeAsset(
  assetId: string,
  besides: readonly string[],
  blobs: BlobStore,
): Promise<void> {
  for (const { key } of await listFiles(assetId, blobs)) await blobs.delete(key);
  for (const key of besides) await blobs.delete(key);
}
