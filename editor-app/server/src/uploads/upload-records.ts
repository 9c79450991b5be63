import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KvStore, Upload } from '@tus/server';
import { z } from 'zod';

/** What became of a complete upload. Set before the newsroom is told, so that nothing it knows of is cleared away. */
const settledSchema = z.object({
  as: z.enum(['asset', 'consent']),
  at: z.iso.datetime(),
  /** The asset, once the newsroom has answered. */
  assetId: z.string().nullable(),
});
export type Settled = z.infer<typeof settledSchema>;

const recordSchema = z.object({
  id: z.string(),
  size: z.int().nonnegative().optional(),
  offset: z.int().nonnegative(),
  metadata: z.record(z.string(), z.string().nullable()).optional(),
  creation_date: z.string().optional(),
  settled: settledSchema.optional(),
});

/** What is noted of an upload: its key in the blob store, size, declaration, and what became of it. */
export type UploadRecord = z.infer<typeof recordSchema>;

export interface UploadRecords extends KvStore {
  /** The record with our own part; undefined when there is none, or it cannot be read. */
  read(key: string): Promise<UploadRecord | undefined>;
  /** Notes what became of an upload; null takes the note back. Nothing happens without a record. */
  settle(key: string, settled: Settled | null): Promise<void>;
  /** Every record with the instant of its last change. */
  all(): AsyncIterable<{ readonly key: string; readonly changedAt: Date }>;
}

/**
 * One small file for each upload, written whole or not at all. They lie in a folder whose name begins with a dot,
 * which no key of the blob store does.
 */
export function createUploadRecords(blobDir: string): UploadRecords {
  const dir = path.join(blobDir, '.tus');
  const fileOf = (key: string): string => path.join(dir, `${key.replaceAll('/', '.')}.json`);

  const read = async (key: string): Promise<UploadRecord | undefined> => {
    const text = await readFile(fileOf(key), 'utf8').catch(() => '');
    try {
      return recordSchema.parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  };
  const write = async (key: string, record: object): Promise<void> => {
    await mkdir(dir, { recursive: true });
    const draft = path.join(dir, `${randomUUID()}.draft`);
    try {
      await writeFile(draft, JSON.stringify(record), { mode: 0o600, flush: true });
      await rename(draft, fileOf(key));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  };

  return {
    read,
    // tus makes its own kind of upload of what it reads here.
    get: async (key) => (await read(key)) as Upload | undefined,
    set: write,
    delete: (key) => rm(fileOf(key), { force: true }),
    async settle(key, settled) {
      const record = await read(key);
      if (!record) return;
      const { settled: _before, ...rest } = record;
      await write(key, settled ? { ...rest, settled } : rest);
    },
    async *all() {
      const names = await readdir(dir).catch(() => []);
      for (const name of names) {
        const stats = await stat(path.join(dir, name)).catch(() => null);
        if (!stats) continue;
        // A draft left by a process that was killed belongs to nothing: it goes with its age.
        const key = name.endsWith('.json') ? name.slice(0, -'.json'.length).replaceAll('.', '/') : '';
        if (key !== '') yield { key, changedAt: stats.mtime };
        else if (Date.now() - stats.mtimeMs > 3_600_000) await rm(path.join(dir, name), { force: true });
      }
    },
  };
}
