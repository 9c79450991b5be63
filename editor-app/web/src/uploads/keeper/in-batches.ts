import type { KeptUpload } from './upload-keeper.ts';

/** Kept uploads by what was chosen together, in the order given. */
export function inBatches(kept: readonly KeptUpload[]): KeptUpload[][] {
  const batches = new Map<string, KeptUpload[]>();
  for (const upload of kept) batches.set(upload.batch, [...(batches.get(upload.batch) ?? []), upload]);
  return [...batches.values()];
}
