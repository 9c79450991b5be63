import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFolderStore, waitUntil } from '@toasoan/platform';
import type { Upload } from '@tus/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cleanUploads, cleanUploadsDaily, isOver, type Remains } from './clean-up.ts';
import { createUploadRecords, type Settled } from './upload-records.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 8, 5);
const ago = (days: number): number => NOW - days * DAY;

describe('what is left of an upload is over', () => {
  it.each<[string, Remains, boolean]>([
    ['a piece a week old', { file: ago(6.9), record: ago(20), settled: null }, false],
    ['a piece older than a week', { file: ago(7.1), record: ago(7.1), settled: null }, true],
    ['an asset that waits for its worker', { file: ago(29), record: ago(29), settled: 'asset' }, false],
    ['an asset no worker came for', { file: ago(31), record: ago(31), settled: 'asset' }, true],
    ['the record of a file that was taken', { file: null, record: ago(8), settled: 'asset' }, true],
    ['a recent record of a file that was taken', { file: null, record: ago(6), settled: 'asset' }, false],
    ['the form of a consent', { file: ago(4_000), record: ago(4_000), settled: 'consent' }, false],
    ['a form that is gone', { file: null, record: ago(8), settled: 'consent' }, true],
    ['a file without a record', { file: ago(8), record: null, settled: null }, false],
    ['an old file without a record', { file: ago(31), record: null, settled: null }, true],
  ])('%s: %j', (_what, remains, over) => {
    expect(isOver(remains, NOW)).toBe(over);
  });
});

async function house() {
  const dir = await mkdtemp(path.join(tmpdir(), 'toasoan-uploads-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const [blobs, records] = [createFolderStore(dir), createUploadRecords(dir)];
  const upload = async (id: string, days: number, as: Settled['as'] | null): Promise<string> => {
    const key = `uploads/lan/${id}`;
    await blobs.put(key, Buffer.from('một phần'));
    await records.set(key, { id: key, size: 100, offset: 0 } as Upload);
    if (as) await records.settle(key, { as, at: new Date().toISOString(), assetId: null });
    const then = new Date(Date.now() - days * DAY);
    await utimes(path.join(dir, key), then, then);
    await utimes(path.join(dir, '.tus', `${key.replaceAll('/', '.')}.json`), then, then);
    return key;
  };
  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of blobs.list('')) found.push(key);
    return found;
  };
  return { dir, blobs, records, upload, keys };
}

describe('the clean-up of uploads', () => {
  it('deletes what is over, file and record, and nothing else', async () => {
    const { dir, blobs, records, upload, keys } = await house();
    const fresh = await upload('fresh', 1, null);
    await upload('abandoned', 8, null);
    const waiting = await upload('waiting', 8, 'asset');
    const form = await upload('form', 400, 'consent');
    await blobs.put('originals/ab/abc', Buffer.from('gốc'));
    expect(await cleanUploads({ blobs, records })).toBe(1);
    const kept = [fresh, waiting, form];
    expect(await keys()).toEqual(['originals/ab/abc', ...kept].sort());
    expect((await readdir(path.join(dir, '.tus'))).sort()).toEqual(
      kept.map((key) => `${key.replaceAll('/', '.')}.json`).sort(),
    );
    expect(await cleanUploads({ blobs, records, now: () => Date.now() + 7 * DAY })).toBe(1);
    expect(await keys()).toEqual(['originals/ab/abc', form, waiting].sort());
  });

  it('is not stopped by records that cannot be read, and takes them away in time', async () => {
    const { dir, blobs, records, upload } = await house();
    await upload('one', 0, null);
    const broken = path.join(dir, '.tus', 'uploads.lan.broken.json');
    await writeFile(broken, '{"id":"uploads/');
    expect(await cleanUploads({ blobs, records })).toBe(0);
    expect(await cleanUploads({ blobs, records, now: () => Date.now() + 8 * DAY })).toBe(2);
    expect(await readdir(path.join(dir, '.tus'))).toEqual([]);
  });

  it('runs at once, and says what it did', async () => {
    const { blobs, records, upload } = await house();
    await upload('abandoned', 8, null);
    const done: number[] = [];
    const errors: unknown[] = [];
    const end = cleanUploadsDaily({
      blobs,
      records,
      onDone: (deleted) => void done.push(deleted),
      onError: (error) => void errors.push(error),
    });
    await waitUntil(() => done.length === 1, { deadline: 5_000 });
    await end();
    expect([done, errors]).toEqual([[1], []]);
  });
});
