import { filesMade, sha256Hex, type AssetView, type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import type { House } from '../support/house.ts';
import { withPictures } from '../support/photo-story.ts';
import { makeReady, photoFacts, readyAsset, type WorkerDoors } from '../support/worker.ts';

/** How an asset comes into the newsroom, and how it goes. */
let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ house, pool, worker } = desk));

describe('one upload', () => {
  it('registered twice, or at the same time, is one asset with one job', async () => {
    const body = {
      unitId: house.units['truong-a'],
      uploadKey: `uploads/${house.personIds.writerA}/twice`,
      fileName: 'a.jpg',
      bytes: 9,
    };
    const made = await Promise.all(
      [1, 2, 3].map(() => house.people.writerA.post<AssetView>('/newsroom/assets', body)),
    );
    expect(new Set(made.map((asset) => asset.id)).size).toBe(1);
    const { rows } = await pool.query<{ action: string }>(
      'select action from newsroom.audit_events where subject = $1',
      [made[0]?.id],
    );
    expect(rows).toEqual([{ action: 'asset.register' }]);
  });

  it.each([
    [
      'under another person’s prefix',
      (own: House) => `uploads/${own.personIds.writerB}/x`,
      5_000,
      'asset.foreign_upload',
    ],
    [
      'larger than anything taken',
      (own: House) => `uploads/${own.personIds.writerA}/x`,
      2 ** 31,
      'asset.too_large',
    ],
  ])('%s is refused', async (_what, key, bytes, error) => {
    const sent = house.people.writerA.post('/newsroom/assets', {
      unitId: house.units['truong-a'],
      uploadKey: key(house),
      fileName: 'a.jpg',
      bytes,
    });
    await expect(sent).rejects.toThrow(error);
  });
});

it('a deleted asset is taken away by the worker, its original unless someone else has the same bytes', async () => {
  const { sha256, originalKey } = photoFacts(sha256Hex('twins'));
  const shared = { sha256, originalKey, bytes: 7_777 };
  const [one, two] = [await readyAsset(house, { facts: shared }), await readyAsset(house, { facts: shared })];
  const remove = async (id: string): Promise<readonly string[] | null> => {
    const { status } = await house.people.writerA.send('DELETE', `/newsroom/assets/${id}`);
    expect(status).toBe(204);
    const work = await worker.take(id, 'quick');
    expect(work.fence).toBeNull();
    expect(filesMade(work.made)).toEqual({ pictures: [], files: [] });
    return work.remove;
  };
  expect(await remove(one.id)).toEqual([expect.stringMatching(/^uploads\//)]);
  expect(await remove(two.id)).toEqual([expect.stringMatching(/^uploads\//), shared.originalKey]);
  expect((await house.people.writerA.send('GET', `/newsroom/assets/${one.id}`)).status).toBe(404);
  const again = house.people.writerA.post<StoryView>('/newsroom/stories', {
    unitId: house.units['truong-a'],
    content: withPictures(house, [one.id]),
  });
  await expect(again).rejects.toThrow('story.media_foreign');
  await expect(makeReady(house, one.id)).rejects.toThrow('nothing to do');
});
