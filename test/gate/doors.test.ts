import type { StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { firstAdministrator } from '../support/admin-panel.ts';
import { api } from '../support/api.ts';
import { SECRETS, type Cms } from '../support/cms.ts';
import { act, storyContent, type House } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';

/** A story, an edition and a delivery must not change through any door but the newsroom's own. */
let cms: Cms;
let house: House;
let pool: pg.Pool;
let story: StoryView;
withDesk(async (desk) => {
  ({ cms, house, pool } = desk);
  story = await act(house, 'officer', await approved(house), 'publish');
});

/** Everything that must stay as it is: stories, editions, deliveries, audit events. */
async function state(): Promise<unknown> {
  const tables = [
    'stories',
    'editions',
    'deliveries',
    'assets',
    'comments',
    'newsroom.audit_events',
    'newsroom.approvals',
    'newsroom.story_versions',
    'newsroom.version_contents',
  ];
  const all = await Promise.all(
    tables.map((table) =>
      pool.query<{ rows: unknown }>(`select json_agg(t order by 1) as rows from ${table} t`),
    ),
  );
  return all.map((result) => result.rows[0]);
}

/** What a write would carry, so that it is the gate that refuses and not a check of the form. */
const WRITES: Readonly<Record<string, object>> = {
  stories: { stage: 'published', headline: 'Chen', revision: 99 },
  editions: { hash: 'x', number: 9 },
  deliveries: { state: 'delivered' },
  assets: { state: 'ready', sha256: 'x' },
  comments: { text: 'x' },
  notifications: { text: 'x' },
};
const GUARDED = Object.keys(WRITES);
const UIDS = ['story', 'edition', 'delivery', 'asset', 'comment', 'notification'];

describe('doors that are not the gate', () => {
  it('REST with a full-access API token changes nothing', async () => {
    const token = api(cms.url, SECRETS.SEED_TOKEN);
    const before = await state();
    const ids = await pool.query<{ e: string; d: string }>(
      'select (select document_id from editions limit 1) as e, (select document_id from deliveries limit 1) as d',
    );
    const known: Record<string, string> = {
      stories: story.id,
      editions: ids.rows[0]?.e ?? '',
      deliveries: ids.rows[0]?.d ?? '',
    };
    for (const type of GUARDED) {
      const id = known[type] ?? story.id;
      const attempts = [
        await token.send('POST', `/${type}`, { data: WRITES[type] }),
        await token.send('PUT', `/${type}/${id}`, { data: WRITES[type] }),
        await token.send('DELETE', `/${type}/${id}`),
      ];
      for (const { status, body } of attempts) {
        expect(status, type).toBe(403);
        expect(body.error.details.id).toBe('story.gate');
      }
    }
    expect(await state()).toEqual(before);
  });

  it('the worker token reaches its own doors only', async () => {
    const worker = api(cms.url, SECRETS.WORKER_TOKEN);
    for (const path of [
      '/stories',
      `/stories/${story.id}`,
      '/units',
      '/users',
      '/newsroom/me',
      `/newsroom/stories/${story.id}`,
    ]) {
      const { status } = await worker.send('GET', path);
      expect([401, 403], path).toContain(status);
    }
  });

  it('a signed-in person has no core routes at all', async () => {
    const before = await state();
    for (const type of [...GUARDED, 'units', 'plans', 'topics', 'clusters', 'memberships', 'users']) {
      for (const [method, path] of [
        ['GET', ''],
        ['POST', ''],
        ['PUT', `/${story.id}`],
        ['DELETE', `/${story.id}`],
      ] as const) {
        const { status } = await house.people.officer.send(
          method,
          `/${type}${path}`,
          method === 'GET' || method === 'DELETE' ? undefined : { data: {} },
        );
        expect([403, 404, 405], `${method} ${type}`).toContain(status);
      }
    }
    expect(await state()).toEqual(before);
  });

  it('the admin panel cannot write, publish, clone or delete', async () => {
    const panel = await firstAdministrator(cms.url);
    const unit = {
      code: 'tu-bang-quan-tri',
      name: 'Đơn vị thêm từ bảng quản trị',
      kind: 'school',
      levels: [],
      signsOff: false,
      coordinates: false,
      from: '2026-01-01',
    };
    expect(
      (await panel.send('POST', '/../content-manager/collection-types/api::unit.unit', unit)).status,
    ).toBe(201);
    const before = await state();
    for (const uid of UIDS.map((name) => `api::${name}.${name}`)) {
      const base = `/../content-manager/collection-types/${uid}`;
      const attempts = [
        await panel.send('POST', base, { headline: 'Chen', stage: 'published', text: 'x' }),
        await panel.send('PUT', `${base}/${story.id}`, { headline: 'Sua', stage: 'draft', text: 'x' }),
        await panel.send('POST', `${base}/clone/${story.id}`, { headline: 'Nhan ban' }),
        await panel.send('DELETE', `${base}/${story.id}`),
        await panel.send('POST', `${base}/actions/bulkDelete`, { documentIds: [story.id] }),
      ];
      for (const { status } of attempts) expect([400, 403, 404], uid).toContain(status);
    }
    expect(await state()).toEqual(before);
  });

  it('raw SQL is refused by the database itself', async () => {
    const before = await state();
    const attempts = [
      "update stories set headline = 'x'",
      "update stories set stage = 'published'",
      'delete from stories',
      'truncate stories cascade',
      "insert into stories (document_id, stage, revision) values ('abc', 'published', 1)",
      "update editions set hash = 'x'",
      'delete from editions',
      'truncate editions cascade',
      "insert into editions (document_id, number, content_hash, story_id) select 'abc', 9, 'x', id from stories limit 1",
      "update deliveries set state = 'delivered'",
      'delete from deliveries',
      "insert into deliveries (document_id, state) values ('abc', 'delivered')",
      "update newsroom.audit_events set detail = '{}'",
      'delete from newsroom.audit_events',
      'truncate newsroom.audit_events',
      "update newsroom.approvals set content_hash = 'x'",
      'delete from newsroom.approvals',
      'truncate newsroom.approvals',
      'truncate newsroom.edition_children',
      `insert into newsroom.approvals (story_id, revision, content_hash, approver_id, writer_ids, channels)
       values ('s', 1, repeat('a', 64), 'me', '["me"]', '[]')`,
    ];
    for (const statement of attempts) await expect(pool.query(statement), statement).rejects.toThrow();
    expect(await state()).toEqual(before);
  });

  it('raw SQL is refused even with triggers set to replica', async () => {
    const client = await pool.connect();
    try {
      await client.query("set session_replication_role = 'replica'");
      await expect(client.query("update editions set hash = 'x'")).rejects.toThrow();
      await expect(client.query("update stories set stage = 'draft'")).rejects.toThrow();
      await expect(client.query('delete from newsroom.audit_events')).rejects.toThrow();
    } finally {
      client.release(true);
    }
  });

  it('even inside the gate the database refuses a stage the table does not know and an edition without approval', async () => {
    const client = await pool.connect();
    try {
      for (const statement of [
        `update stories set stage = 'draft', revision = revision + 1 where document_id = '${story.id}'`,
        `insert into editions (document_id, number, content_hash, story_id)
         select 'abc', 9, repeat('f', 64), id from stories where document_id = '${story.id}'`,
      ]) {
        await client.query('begin');
        await client.query("select set_config('newsroom.gate', $1, true)", [story.id]);
        await expect(client.query(statement)).rejects.toThrow();
        await client.query('rollback');
      }
    } finally {
      client.release();
    }
  });

  it('a head who wrote, edited or began a story cannot approve it', async () => {
    let own = await house.people.headHssv.post<StoryView>('/newsroom/stories', {
      unitId: house.units['phong-hssv'],
      content: storyContent(house),
    });
    own = await act(house, 'headHssv', own, 'submit');
    const refused = await house.people.headHssv.send('POST', `/newsroom/stories/${own.id}/actions/approve`, {
      basedOn: own.revision,
      channels: ['website'],
    });
    expect(refused.body.error.details.id).toBe('story.own_words');
    own = await act(house, 'deputyHssv', own, 'approve', { channels: ['website'] });
    expect(own.stage).toBe('approved');
  });
});
