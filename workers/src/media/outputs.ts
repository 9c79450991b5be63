import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { renditionKey, type MediaFile, type Rendition } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { inParallel } from '../in-parallel.ts';
import type { Outcome } from './child/protocol.ts';

type Done = Extract<Outcome, { ok: true }>;

/** A file a child left, as it really is. */
interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}
export type MeasuredOutputs = ReadonlyMap<string, Measured>;

const AT_ONCE = 2;

/**
 * Looks at every file the outcome names. Gives null when one of them is not there, is empty, or is no plain file: a
 * link out of the folder is never followed.
 */
export async function measureOutputs(outDir: string, outcome: Done): Promise<MeasuredOutputs | null> {
  const names = [...new Set([...outcome.pictures, ...outcome.files].map(({ file }) => file))];
  const measured = await inParallel(AT_ONCE, names, async (name) => {
    const found = await measure(path.join(outDir, name));
    return found && ([name, found] as const);
  });
  return measured.includes(null) ? null : new Map(measured.filter((one) => one !== null));
}

async function measure(file: string): Promise<Measured | null> {
  const handle = await openPlain(file);
  if (!handle) return null;
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size === 0) return null;
    const hash = createHash('sha256');
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
    return { bytes: stats.size, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Non-blocking, so that a pipe laid in the way is not waited at. */
const openPlain = (file: string): Promise<FileHandle | null> =>
  open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);

export interface StoredOutputs {
  readonly pictures: Rendition[];
  readonly files: MediaFile[];
}

/** Puts every output to its place in the store. The child has ended, so what was measured is what is stored. */
export async function storeOutputs(
  {
    assetId,
    outDir,
    outcome,
    measured,
  }: {
    readonly assetId: string;
    readonly outDir: string;
    readonly outcome: Done;
    readonly measured: MeasuredOutputs;
  },
  blobs: BlobStore,
): Promise<StoredOutputs> {
  const store = async <Out extends Done['pictures'][number] | Done['files'][number]>({
    file,
    ...rest
  }: Out) => {
    const found = measured.get(file);
    if (!found) throw new Error(`Expected ${file} to have been measured`);
    const key = renditionKey(assetId, { sha256: found.sha256, format: rest.format });
    const handle = await open(path.join(outDir, file), constants.O_RDONLY | constants.O_NOFOLLOW);
    await blobs.put(key, handle.createReadStream());
    return { ...rest, ...found, key };
  };
  return {
    pictures: await inParallel(AT_ONCE, outcome.pictures, store),
    files: await inParallel(AT_ONCE, outcome.files, store),
  };
}
