import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { MadeStages, MediaStage } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import type { JobFolder } from './job-folders.ts';
import { fetchFile } from './original.ts';
import { startsFrom } from './video/index.ts';

/**
 * The files a stage starts from besides the original: name (of a picture, name and format: `w800.avif`) → key in the
 * store. `refined` keeps, of each picture, the smaller one; stages of a video start from the finished ladder.
 */
export function earlierOf(stage: MediaStage, made: MadeStages): ReadonlyMap<string, string> {
  if (stage === 'refined')
    return new Map(made.pictures?.pictures.map(({ name, format, key }) => [`${name}.${format}`, key]));
  const files = (made.ladder?.files ?? []).filter(({ name }) => startsFrom(stage, name));
  // One rung is enough to look through, and the smallest is the soonest brought.
  const chosen = stage === 'sprite' ? files.toSorted((a, b) => a.bytes - b.bytes).slice(0, 1) : files;
  return new Map(chosen.map(({ name, key }) => [name, key]));
}

/** Brings them to the job folder. Gives their paths by name. */
export async function fetchEarlier(
  earlier: ReadonlyMap<string, string>,
  folder: JobFolder,
  blobs: BlobStore,
): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  // Named by their content, so what lies there already is the same file.
  const there = new Set(await readdir(folder.inputs));
  for (const [name, key] of earlier) {
    const base = path.posix.basename(key);
    const file = path.join(folder.inputs, base);
    if (!there.has(base)) await fetchFile(key, file, blobs);
    there.add(base);
    paths[name] = file;
  }
  return paths;
}
