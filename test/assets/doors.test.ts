import { type AssetView, type ConsentView } from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { firstAdministrator } from '../support/admin-panel.ts';
import { api } from '../support/api.ts';
import { consentOf } from '../support/children.ts';
import { SECRETS, type Cms } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import type { House } from '../support/house.ts';
import { readyAsset } from '../support/worker.ts';

/** Assets and consents change through the newsroom's own doors, and are read through no others. */
let cms: Cms;
let house: House;
let pool: pg.Pool;
let asset: AssetView;
let consent: ConsentView;
withDesk(async (desk) => {
  ({ cms, house, pool } = desk);
  asset = await readyAsset(house);
  consent = await consentOf(house);
});

const state = async (): Promise<unknown> =>
  Promise.all(
    ['assets', 'consents'].map(
      async (table) => (await pool.query<Record<string, unknown>>(`select * from ${table} order by id`)).rows,
    ),
  );

describe('REST and the panel', () => {
  it('write nothing with a full-access token', async () => {
    const token = api(cms.url, SECRETS.SEED_TOKEN);
    const before = await state();
    for (const [type, id, data] of [
      ['assets', asset.id, { state: 'ready', children: 'none' }],
      ['consents', consent.id, { guardianAgrees: true, until: '2199-01-01' }],
    ] as const) {
      for (const { status, body } of [
        await token.send('POST', `/${type}`, { data }),
        await token.send('PUT', `/${type}/${id}`, { data }),
        await token.send('DELETE', `/${type}/${id}`),
      ]) {
        expect([status, body.error.details.id]).toEqual([403, 'story.gate']);
      }
    }
    expect(await state()).toEqual(before);
  });

  it.each([
    ['nobody in particular', () => api(cms.url)],
    ['the unit itself', () => house.people.writerA],
    ['the worker', () => api(cms.url, SECRETS.WORKER_TOKEN)],
  ])('show nothing to %s', async (_who, reader) => {
    for (const path of [
      '/assets',
      `/assets/${asset.id}`,
      '/consents',
      `/consents/${consent.id}`,
      '/consents?populate=*',
    ]) {
      expect([401, 403, 404], path).toContain((await reader().send('GET', path)).status);
    }
  });

  it('the panel cannot change a consent', async () => {
    const panel = await firstAdministrator(cms.url);
    const before = await state();
    const base = '/../content-manager/collection-types/api::consent.consent';
    for (const { status } of [
      await panel.send('POST', base, { subject: 'x', kind: 'child' }),
      await panel.send('PUT', `${base}/${consent.id}`, { until: '2199-01-01' }),
      await panel.send('DELETE', `${base}/${consent.id}`),
    ])
      expect([400, 403, 404]).toContain(status);
    expect(await state()).toEqual(before);
  });

  it('the worker’s doors are closed to people', async () => {
    for (const door of ['take', 'progress', 'stage', 'finish'])
      expect((await house.people.officer.send('POST', `/work/assets/${asset.id}/${door}`, {})).status).toBe(
        403,
      );
  });
});

describe('raw SQL', () => {
  const inGate = async (statement: string): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('newsroom.gate', 'work', true)");
      await client.query(statement);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  it.each([
    'update assets set children = $$none$$',
    'delete from assets',
    'truncate assets cascade',
    'update consents set guardian_agrees = true',
    'delete from consents',
    'truncate consents cascade',
    'insert into consents (document_id) values ($$x$$)',
  ])('outside the gate: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow();
  });

  it.each([
    ['the bytes of an asset', `update assets set sha_256 = repeat('a', 64)`],
    ['a deletion', 'delete from assets'],
    ['the terms of a consent', `update consents set until = '2199-01-01'`],
    [
      'the terms of a consent beside its withdrawal',
      `update consents set until = '2199-01-01', withdrawn_at = now()`,
    ],
    ['deleting a consent', 'delete from consents'],
  ])('even inside the gate the database refuses to change %s', async (_what, statement) => {
    await expect(inGate(statement)).rejects.toThrow('closed');
  });

  it('inside the gate another upload brings other bytes, and a consent is withdrawn once', async () => {
    await inGate(`update assets set sha_256 = null, upload_key = upload_key || '-new'`);
    await inGate(`update consents set withdrawn_at = now(), withdrawn_reason = 'x'`);
    await expect(
      inGate(`update consents set withdrawn_at = now(); update consents set withdrawn_at = null`),
    ).rejects.toThrow('closed');
    await expect(
      inGate(`update assets set deleted_at = now(); update assets set deleted_at = null`),
    ).rejects.toThrow('closed');
  });
});
