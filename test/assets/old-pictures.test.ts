import { sha256Hex, type AssetDetails } from '@toasoan/domain';
import type pg from 'pg';
import { expect, inject, it } from 'vitest';
import { api, signIn } from '../support/api.ts';
import { SECRETS, startCms } from '../support/cms.ts';
import { cloneDatabase, openPool } from '../support/database.ts';
import type { HouseData } from '../support/build-house.ts';
import { personEmail } from '../support/house.ts';

/** Rows as they were when there were pictures only. */
const READY = 'anhcu00000000000000000000';
const WAITING = 'anhcho0000000000000000000';
const RENDITION = {
  name: 'w800',
  format: 'webp',
  width: 800,
  height: 600,
  bytes: 9,
  sha256: sha256Hex('old file'),
  key: `renditions/${READY}/${sha256Hex('old file')}.webp`,
};

async function leaveOldRows(pool: pg.Pool, { units, personIds }: HouseData): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query("select set_config('newsroom.gate', 'work', true)");
  const insert = (columns: string, values: string, parameters: readonly string[] = []) =>
    client.query(
      `insert into assets (file_name, bytes, fence, unit_id, uploader_id, created_at, updated_at, published_at, ${columns})
       select 'Ảnh cũ.jpg', 10, 1, u.id, p.id, now(), now(), now(), ${values}
       from units u, up_users p where u.document_id = $1 and p.document_id = $2`,
      [units['truong-a'], personIds.writerA, ...parameters],
    );
  await insert(
    'document_id, state, upload_key, original_key, sha_256, format, width, height, placeholder, renditions',
    `'${READY}', 'ready', 'uploads/x/1', 'originals/aa/a', repeat('a', 64), 'jpeg', 1600, 1200, 'data:image/webp;base64,AA', $3::jsonb`,
    [JSON.stringify([RENDITION])],
  );
  await insert('document_id, state, upload_key', `'${WAITING}', 'uploaded', 'uploads/x/2'`);
  await client.query('commit');
  client.release();
  await pool.query(
    `select graphile_worker.add_job('media.process', json_build_object('assetId', $1::text), job_key => 'media.process:' || $1)`,
    [WAITING],
  );
}

it('pictures from before there were other kinds go on working, and their jobs go on', async () => {
  const databaseUrl = await cloneDatabase();
  const pool = openPool(databaseUrl);
  await leaveOldRows(pool, inject('house'));
  const cms = await startCms({ databaseUrl });
  try {
    const writer = await signIn(cms.url, personEmail('writerA'));
    expect(await writer.get<AssetDetails>(`/newsroom/assets/${READY}`)).toMatchObject({
      state: 'ready',
      kind: 'picture',
      recipeVersion: 0,
      renditions: [{ name: 'w800', sha256: RENDITION.sha256 }],
      files: [],
      words: { title: 'Ảnh cũ.jpg', licence: 'own' },
      children: 'unanswered',
    });
    const found = await writer.get<{ items: unknown[] }>('/newsroom/library?q=anh cu&kind=picture');
    expect(found.items).toMatchObject([{ id: READY }]);
    const { rows: jobs } = await pool.query('select task_identifier, key from graphile_worker.jobs');
    expect(jobs).toEqual([{ task_identifier: 'media.quick', key: `media.quick:${WAITING}` }]);

    const worker = api(cms.url, SECRETS.WORKER_TOKEN);
    expect(await worker.post(`/work/assets/${READY}/take`, { lane: 'quick' })).toMatchObject({
      state: 'ready',
      facts: { kind: 'picture', width: 1600 },
      made: { pictures: { pictures: [RENDITION], files: [] } },
    });
    expect(await worker.post(`/work/assets/${WAITING}/take`, { lane: 'quick' })).toMatchObject({
      state: 'processing',
      facts: null,
      made: {},
    });
  } finally {
    await pool.end();
    await cms.stop();
  }
});
