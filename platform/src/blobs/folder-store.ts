import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { BlobError, type BlobStat, type BlobStore } from './blob-store.ts';
import { assertBlobKey, assertBlobPrefix, isBlobKey } from './blob-key.ts';

/** Unfinished writes; a key cannot begin with '.', so it never meets one. */
const temporary = '.tmp';

/** A {@link BlobStore} in a local folder, made when first written to. One file per blob, its path the key. */
export function createFolderStore(dir: string): BlobStore {
  const fileOf = (key: string): string => {
    assertBlobKey(key);
    return path.join(dir, ...key.split('/'));
  };

  /** Lets `write` make a complete temporary file, then moves it to its place in one step. */
  const replace = async (key: string, write: (file: string) => Promise<void>): Promise<BlobStat> => {
    const target = fileOf(key);
    const draft = path.join(dir, temporary, randomUUID());
    try {
      await mkdir(path.dirname(draft), { recursive: true });
      await write(draft);
      await mkdir(path.dirname(target), { recursive: true });
      await rename(draft, target);
      return toStat(key, await lstat(target));
    } catch (error) {
      await rm(draft, { force: true });
      throw errorCode(error) === 'ENOSPC' ? new BlobError('no-space', key, { cause: error }) : error;
    }
  };

  const store: BlobStore = {
    put: (key, body) => {
      // A source that fails before its content is asked for must not end the process; its error is thrown later on.
      if (!(body instanceof Uint8Array)) body.on('error', () => undefined);
      return replace(key, (draft) => writeDurably(draft, body));
    },

    async get(key, range) {
      const handle = await open(fileOf(key), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(
        notFound(key),
      );
      if (!(await handle.stat()).isFile()) {
        await handle.close();
        throw new BlobError('not-found', key);
      }
      return handle.createReadStream(range ? { start: range.start, end: range.end } : {});
    },

    async stat(key) {
      const stats = await lstat(fileOf(key)).catch(notFound(key));
      if (!stats.isFile()) throw new BlobError('not-found', key);
      return toStat(key, stats);
    },

    exists: (key) =>
      store.stat(key).then(
        () => true,
        (error: unknown) => {
          if (error instanceof BlobError && error.kind === 'not-found') return false;
          throw error;
        },
      ),

    async delete(key) {
      const file = fileOf(key);
      await unlink(file).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    },

    async copy(from, to) {
      const source = fileOf(from);
      assertBlobKey(to);
      if (from === to) return store.stat(from);
      await store.stat(from);
      return replace(to, async (draft) => {
        // Not every file system has hard links.
        await link(source, draft)
          .catch(() => copyFile(source, draft))
          .catch(notFound(from));
      });
    },

    async *list(prefix) {
      assertBlobPrefix(prefix);
      yield* walk(dir, prefix);
    },
  };
  return store;
}

async function* walk(dir: string, prefix: string): AsyncGenerator<BlobStat> {
  const entries = await readdir(path.join(dir, ...prefix.split('/')), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (isAbsent(error)) return [];
      throw error;
    },
  );
  // A folder sorts by its keys, which continue with '/'.
  const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  for (const name of names) {
    const key = prefix + name;
    if (!isBlobKey(key.replace(/\/$/, ''))) continue;
    if (name.endsWith('/')) {
      yield* walk(dir, key);
      continue;
    }
    const stats = await lstat(path.join(dir, ...key.split('/'))).catch(() => null);
    if (stats?.isFile()) yield toStat(key, stats);
  }
}

async function writeDurably(file: string, body: Readable | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await writeFile(handle, body);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

const toStat = (key: string, stats: Stats): BlobStat => ({ key, size: stats.size, modifiedAt: stats.mtime });

const errorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes(String(errorCode(error)));

/** Turns the file system's ways of saying "no such file" into a BlobError. */
const notFound =
  (key: string) =>
  (error: unknown): never => {
    throw isAbsent(error) ? new BlobError('not-found', key, { cause: error }) : error;
  };
