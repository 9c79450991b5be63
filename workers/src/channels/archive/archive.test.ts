import { buffer } from 'node:stream/consumers';
import { filesOf, VERSION_FILES, versionsOf, type Inventory } from '@toasoan/domain';
import { archiveIn, createFolderStore, openObject, verifyObject } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { archiveTask, makeOriginal } from '../../testing/archive.ts';
import { faultyStore, type FaultyStore } from '../../testing/faulty-store.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { describeChannel } from '../channel.contract.ts';
import type { Channel, DeliveryTask } from '../channel.ts';
import { deliver } from '../deliver.ts';
import { createArchive } from './archive.ts';

const options = { again: false, signal: AbortSignal.timeout(60_000) };

async function setUp() {
  const folder = createFolderStore(await tempDir());
  const blobs = faultyStore(folder);
  const channel = createArchive({
    blobs,
    // A busy disk is waited for; one that never answers is not.
    get patience() {
      return blobs.fault === 'silent' ? 300 : 60_000;
    },
  });
  const place = archiveIn(folder);
  const inventory = async (): Promise<Inventory> => {
    const found = await openObject(place, 'story');
    if (found.state !== 'whole') throw new Error(`Expected the object whole but it is ${found.state}`);
    return found.inventory;
  };
  return { blobs, folder, channel, place, inventory };
}

describeChannel('archive', async () => {
  const { blobs, folder, channel, place } = await setUp();
  const original = await makeOriginal(folder, 'asset');
  return {
    channel,
    commit: async (operation, number) => archiveTask(operation, number, [original]),
    async shown() {
      const found = await openObject(place, 'story');
      const head = found.state === 'whole' ? versionsOf(found.inventory).at(-1)?.[1] : undefined;
      if (!head || filesOf(head).has(VERSION_FILES.withdrawal)) return null;
      const shown = [1, 2].map((number) => archiveTask('publish', number));
      const found2 = await Promise.all(
        shown.map(async (task) => (await channel.readBack(task, options.signal)).settled),
      );
      return shown[found2.lastIndexOf(true)]?.editionHash ?? null;
    },
    fail: (fault) => void (blobs.fault = fault),
  };
});

describe('archive', () => {
  it('keeps editions, what each was made with, and the withdrawal, each once', async () => {
    const { folder, channel, inventory, place, blobs } = await setUp();
    const [kept, dropped, added] = [
      await makeOriginal(folder, 'kept'),
      await makeOriginal(folder, 'dropped', 2_000_000),
      await makeOriginal(folder, 'added'),
    ];
    await deliver(channel, archiveTask('publish', 1, [kept, dropped]), options);
    const before = blobs.written.length;
    await deliver(channel, archiveTask('publish', 2, [kept, added]), options);
    const receipt = await deliver(channel, archiveTask('withdraw', 2, [kept, added]), options);
    expect(receipt).toMatchObject({
      address: 'toasoan-archive:story',
      editionHash: null,
      evidence: { version: 'v3', versions: 3, sealed: true },
    });
    const written = blobs.written.slice(before);
    expect(written.filter((key) => key.includes('/originals/'))).toEqual([
      expect.stringContaining('/v2/content/originals/added/anh-added.jpg'),
    ]);
    const versions = versionsOf(await inventory()).map(([, version]) => filesOf(version));
    const originals = (files: ReadonlyMap<string, string>) =>
      [...files.keys()].filter((path) => path.startsWith('originals/')).sort();
    expect(versions.map(originals)).toEqual([
      ['originals/dropped/anh-dropped.jpg', 'originals/kept/anh-kept.jpg'],
      ['originals/added/anh-added.jpg', 'originals/kept/anh-kept.jpg'],
      ['originals/added/anh-added.jpg', 'originals/kept/anh-kept.jpg'],
    ]);
    expect(versions.map((files) => files.has('withdrawal.json'))).toEqual([false, false, true]);
    expect((await verifyObject(place, 'story')).faults).toEqual([]);
  });

  it('refuses an original that is gone, or is not the one of the edition', async () => {
    const { folder, channel } = await setUp();
    const original = await makeOriginal(folder, 'asset');
    const task = archiveTask('publish', 1, [original]);
    await folder.put(original.key, Buffer.from('another'));
    await expect(deliver(channel, task, options)).rejects.toMatchObject({ id: 'delivery.file_missing' });
    await folder.delete(original.key);
    await expect(deliver(channel, task, options)).rejects.toMatchObject({ id: 'delivery.file_missing' });
  });

  it('is no delivery while one byte of the object is another, and overwrites nothing', async () => {
    const { folder, channel, place, inventory } = await setUp();
    const original = await makeOriginal(folder, 'asset');
    const task = archiveTask('publish', 1, [original]);
    await deliver(channel, task, options);
    const [first] = Object.values((await inventory()).manifest).flat();
    for await (const { key } of folder.list('archive/')) {
      if (!key.endsWith(first ?? '-')) continue;
      const bytes = await buffer(await folder.get(key));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      await folder.put(key, bytes);
    }
    await expect(deliver(channel, task, options)).rejects.toMatchObject({
      id: 'delivery.mismatch',
      details: { faults: [{ kind: 'altered', file: first }] },
    });
    expect((await verifyObject(place, 'story')).faults).toHaveLength(1);
  });

  it('does not go on from a damaged inventory', async () => {
    const { folder, channel } = await setUp();
    await deliver(channel, archiveTask('publish', 1), options);
    for await (const { key } of folder.list('archive/'))
      if (key.endsWith('/inventory.json')) await folder.put(key, Buffer.from('{}'));
    await expect(deliver(channel, archiveTask('publish', 2), options)).rejects.toMatchObject({
      id: 'archive.damaged',
    });
  });
});

describe('a worker killed at any point', () => {
  /** Delivers with everything failing after the first write, then after the second, and so on until it is done. */
  async function killedAtEveryWrite(channel: Channel, blobs: FaultyStore, task: DeliveryTask) {
    for (let puts = 0; ; puts++) {
      blobs.puts = blobs.written.length + puts;
      const receipt = await deliver(channel, task, { ...options, again: puts > 0 }).catch(() => null);
      if (receipt) return { receipt, puts };
      const found = await openObject(archiveIn(blobs), 'story');
      expect(found.state).not.toBe('damaged');
    }
  }

  it('leaves exactly one version for each edition and for the withdrawal', async () => {
    const { blobs, folder, channel, place, inventory } = await setUp();
    const originals = [await makeOriginal(folder, 'one'), await makeOriginal(folder, 'two')];
    const tasks = [
      archiveTask('publish', 1, originals.slice(0, 1)),
      archiveTask('publish', 2, originals),
      archiveTask('withdraw', 2, originals),
    ];
    for (const [index, task] of tasks.entries()) {
      const { receipt, puts } = await killedAtEveryWrite(channel, blobs, task);
      expect(receipt.editionHash).toBe(task.operation === 'publish' ? task.editionHash : null);
      expect(puts).toBeGreaterThan(2);
      expect(await verifyObject(place, 'story')).toMatchObject({ faults: [], versions: index + 1 });
    }
    expect(versionsOf(await inventory()).map(([name]) => name)).toEqual(['v1', 'v2', 'v3']);
  });
});
