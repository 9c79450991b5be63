import { NewsroomError, originalPath, type ArchivedOriginal, type Inventory } from '@toasoan/domain';
import { BlobError, digestsOf, type BlobStore, type VersionSource } from '@toasoan/platform';

/**
 * The originals of an edition as files of a version. One the object has already is known by its SHA-256 and not read
 * again; a new one is read through, and has to be the one the edition was made with.
 * @throws NewsroomError delivery.file_missing
 */
export async function originalSources(
  blobs: BlobStore,
  originals: readonly ArchivedOriginal[],
  inventory: Inventory | null,
  signal: AbortSignal,
): Promise<VersionSource[]> {
  const sources: VersionSource[] = [];
  for (const original of originals) {
    const { sha256, key } = original;
    const path = originalPath(original);
    const known = digestIn(inventory, sha256);
    const sha512 = known ?? (await digestOf(blobs, original, signal));
    sources.push({ path, sha256, sha512, body: () => blobs.get(key) });
  }
  return sources;
}

function digestIn(inventory: Inventory | null, sha256: string): string | null {
  const [path] = inventory?.fixity?.sha256[sha256] ?? [];
  if (!inventory || path === undefined) return null;
  return Object.entries(inventory.manifest).find(([, paths]) => paths.includes(path))?.[0] ?? null;
}

async function digestOf(
  blobs: BlobStore,
  { key, sha256 }: ArchivedOriginal,
  signal: AbortSignal,
): Promise<string> {
  const body = await blobs.get(key).catch((error: unknown) => {
    if (!(error instanceof BlobError && error.kind === 'not-found')) throw error;
    throw new NewsroomError('delivery.file_missing', { key }, { cause: error });
  });
  const digests = await digestsOf(body, signal);
  if (digests.sha256 !== sha256)
    throw new NewsroomError('delivery.file_missing', { key, found: digests.sha256 });
  return digests.sha512;
}
