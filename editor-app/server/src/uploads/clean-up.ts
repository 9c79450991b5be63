import type { BlobStore } from '@toasoan/platform';
import type { Settled, UploadRecords } from './upload-records.ts';

const DAY = 24 * 60 * 60 * 1000;
/** An upload nobody has gone on with for so long is given up. */
export const ABANDONED_AFTER = 7 * DAY;
/** The file of an asset is taken away by the worker; where no worker came for so long, none will. */
export const FORGOTTEN_AFTER = 30 * DAY;

/** What there is of an upload: its file, its record, or both. Instants of the last change, in milliseconds. */
export interface Remains {
  readonly file: number | null;
  readonly record: number | null;
  readonly settled: Settled['as'] | null;
}

/** Whether nothing of an upload is needed any more. A consent's form is kept as long as the consent may be asked for. */
export function isOver({ file, record, settled }: Remains, now: number): boolean {
  if (settled === 'consent' && file !== null) return false;
  const idle = now - Math.max(file ?? 0, record ?? 0);
  // Without its record nobody can tell what a file was for: then it has the longer time.
  const mayBeAwaited = file !== null && (settled === 'asset' || record === null);
  return idle > (mayBeAwaited ? FORGOTTEN_AFTER : ABANDONED_AFTER);
}

export interface CleanUpDeps {
  readonly blobs: BlobStore;
  readonly records: UploadRecords;
  readonly now?: () => number;
}

/** Deletes what is left of uploads that are over, and gives their number. */
export async function cleanUploads({ blobs, records, now = Date.now }: CleanUpDeps): Promise<number> {
  const files = new Map<string, number>();
  for await (const { key, modifiedAt } of blobs.list('uploads/')) files.set(key, modifiedAt.getTime());
  const changed = new Map<string, number>();
  for await (const { key, changedAt } of records.all()) changed.set(key, changedAt.getTime());

  let deleted = 0;
  for (const key of new Set([...files.keys(), ...changed.keys()])) {
    // A record that cannot be read is none.
    const record = changed.has(key) ? await records.read(key) : undefined;
    const remains: Remains = {
      file: files.get(key) ?? null,
      record: record || !files.has(key) ? (changed.get(key) ?? null) : null,
      settled: record?.settled?.as ?? null,
    };
    if (!isOver(remains, now())) continue;
    await blobs.delete(key);
    await records.delete(key);
    deleted += 1;
  }
  return deleted;
}

export interface DailyCleanUp extends CleanUpDeps {
  readonly onDone: (deleted: number) => void;
  readonly onError: (error: unknown) => void;
}

/** Cleans up now and once a day from now on. Gives the way to end it, which waits for a round that is running. */
export function cleanUploadsDaily({ onDone, onError, ...deps }: DailyCleanUp): () => Promise<void> {
  let round = Promise.resolve();
  const clean = (): void => {
    round = round.then(() => cleanUploads(deps).then(onDone, onError));
  };
  clean();
  const timer = setInterval(clean, DAY);
  timer.unref();
  return () => {
    clearInterval(timer);
    return round;
  };
}
