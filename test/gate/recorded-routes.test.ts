import {
  isKnownEvent,
  PLAIN_RECIPE,
  sha256Hex,
  uploadPrefix,
  type ProposalsView,
  type StoryView,
  type VersionLine,
} from '@toasoan/domain';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstAdministrator } from '../support/admin-panel.ts';
import { api, type Answer } from '../support/api.ts';
import { SECRETS, type Cms } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved, onWebsite } from '../support/photo-story.ts';
import { recordedBy, type Written } from '../support/office/recorded-by.ts';
import { NOT_RECORDED, PROVED_ELSEWHERE, RECORDED } from '../support/office/recorded-routes.ts';
import { ROOT } from '../support/process.ts';
import { photoFacts, type WorkerDoors } from '../support/worker.ts';

let cms: Cms;
let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ cms, house, pool, worker } = desk));

const written = (request: () => Promise<Answer>): Promise<Written[]> => recordedBy(pool, request);

const gone = new Set<string>();
/** A person calls a route: the event it is to write is written, and names the person and the part they used. */
async function person<Data>(
  who: PersonName,
  route: string,
  at: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Data> {
  const [method = '', pattern = ''] = route.split(' ');
  const address = pattern.replaceAll(/:(\w+)/g, (_, name: string) => at[name] ?? '');
  let answer: Answer = { status: 0, body: null };
  const events = await written(async () => (answer = await house.people[who].send(method, address, body)));
  const event = events.find(({ action }) => action === RECORDED[route]);
  expect(event, `${route} writes ${RECORDED[route] ?? ''}`).toBeDefined();
  expect(event?.actor, route).toMatchObject({ kind: 'person', id: house.personIds[who] });
  expect(event?.actor.role, `${route} names the part`).toBeTypeOf('string');
  expect(event?.actor.unitId, route).toBeTypeOf('string');
  gone.add(route);
  return (answer.body as { data: Data } | null)?.data as Data;
}

describe('the routes', () => {
  it('are all in the table, each with the event it writes or why it writes none', async () => {
    const found: string[] = [];
    for (const name of ['newsroom', 'work', 'readers']) {
      const text = await readFile(path.join(ROOT, `cms/src/api/${name}/routes/${name}.ts`), 'utf8');
      for (const [, method, address] of text.matchAll(/\['(\w+)', '([^']+)'/g))
        found.push(`${method} ${address}`);
    }
    const changing = found.filter((route) => !route.startsWith('GET'));
    const known = [...Object.keys(RECORDED), ...Object.keys(NOT_RECORDED)];
    expect(changing.filter((route) => !known.includes(route))).toEqual([]);
    expect(known.filter((route) => !found.includes(route))).toEqual([]);
    expect(Object.values(RECORDED).filter((event) => !isKnownEvent(event))).toEqual([]);
  });
});

describe('what people do', () => {
  let story: StoryView;
  beforeAll(async () => {
    story = await begin(house, 'writerA', 'truong-a');
  });
  const content = (headline: string) => storyContent(house, { headline });

  it('to stories, words beside them and versions', async () => {
    story = await person<StoryView>(
      'writerA',
      'POST /newsroom/stories',
      {},
      {
        unitId: house.units['truong-a'],
        content: content('Bài mới'),
      },
    );
    const at = { id: story.id, action: 'submit' };
    await person('writerA', 'PUT /newsroom/stories/:id/content', at, {
      basedOn: 1,
      content: content('Bài sửa'),
    });
    const { id: comment } = await person<{ id: string }>(
      'writerA',
      'POST /newsroom/stories/:id/comments',
      at,
      {
        text: 'Ý kiến',
      },
    );
    await person(
      'writerA',
      'POST /newsroom/stories/:id/comments/:comment/:settling',
      { ...at, comment, settling: 'resolve' },
      {},
    );
    for (const last of ['decisions', 'withdraw']) {
      const { revision } = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
      const made = await person<ProposalsView>('colleagueA', 'POST /newsroom/stories/:id/proposals', at, {
        basedOn: revision,
        content: content(`Gợi ý ${last}`),
      });
      const proposal = made.proposals.find(({ ended }) => ended === null)?.id ?? '';
      if (last === 'decisions')
        await person(
          'writerA',
          'POST /newsroom/stories/:id/proposals/:proposal/decisions',
          { ...at, proposal },
          { basedOn: revision, accept: ['headline'] },
        );
      else
        await person(
          'colleagueA',
          'POST /newsroom/stories/:id/proposals/:proposal/withdraw',
          { ...at, proposal },
          {},
        );
    }
    const before = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
    const { revision } = await house.people.colleagueA.put<StoryView>(
      `/newsroom/stories/${story.id}/content`,
      { basedOn: before.revision, content: content('Bài của đồng nghiệp') },
    );
    const versions = await house.people.writerA.get<VersionLine[]>(`/newsroom/stories/${story.id}/versions`);
    await person(
      'writerA',
      'POST /newsroom/stories/:id/versions/:revision/restore',
      { ...at, revision: String(versions.find(({ current }) => !current)?.revision) },
      { basedOn: revision },
    );
    await person('writerA', 'POST /newsroom/stories/:id/actions/:action', at, { basedOn: revision + 1 });
  });

  it('to files and consents, with every look at a form or an original', async () => {
    const unitId = house.units['truong-a'];
    const upload = (key: string) => ({
      uploadKey: `${uploadPrefix(house.personIds.writerA)}${sha256Hex(key).slice(0, 32)}`,
      fileName: 'IMG.jpg',
      bytes: 5_000,
    });
    const asset = await person<{
      id: string;
    }>('writerA', 'POST /newsroom/assets', {}, { unitId, ...upload('a') });
    const at = { id: asset.id };
    const { fence } = await worker.turn(asset.id, 'quick');
    const report = { fence, stage: 'identify' as const, facts: photoFacts('f'.repeat(64)) };
    const events = await written(async () => {
      await worker.stage(asset.id, report);
      await worker.fail(asset.id, fence);
      return { status: 200, body: null };
    });
    expect(events.map(({ action, actor }) => [action, actor.kind])).toEqual([
      ['asset.identify', 'worker'],
      ['asset.failed', 'worker'],
    ]);
    gone.add('POST /work/assets/:id/stage').add('POST /work/assets/:id/finish');
    await person('writerA', 'POST /newsroom/assets/:id/retry', at, {});
    await person('writerA', 'PATCH /newsroom/assets', at, { ids: [asset.id], set: { title: 'Sân trường' } });
    await person('writerA', 'PUT /newsroom/assets/children', at, {
      ids: [asset.id],
      answer: 'none',
      consentIds: [],
    });
    await person('writerA', 'PUT /newsroom/assets/:id/recipe', at, {
      basedOn: 0,
      recipe: { ...PLAIN_RECIPE, findFaces: true },
    });
    await person('writerA', 'GET /newsroom/assets/:id/original', at);
    await person('writerA', 'POST /newsroom/assets/:id/replace', at, upload('b'));
    await person('writerA', 'DELETE /newsroom/assets/:id', at);
    const consent = await person<{ id: string }>(
      'writerA',
      'POST /newsroom/consents',
      {},
      {
        unitId,
        kind: 'class_list',
        subject: 'Lớp 3A',
        guardianAgrees: true,
        allUnderSeven: false,
        childAgrees: true,
        channels: ['website'],
        from: '2026-01-01',
        until: '2099-12-31',
        uploadKey: upload('c').uploadKey,
        fileName: 'phieu.pdf',
        note: '',
      },
    );
    await person('officer', 'GET /newsroom/consents/:id/file', { id: consent.id });
    await person(
      'writerA',
      'POST /newsroom/consents/:id/withdraw',
      { id: consent.id },
      { reason: 'Phụ huynh yêu cầu' },
    );
  });

  it('to deliveries, settings and delegations', async () => {
    const live = await act(house, 'officer', await approved(house), 'publish');
    const delivery = onWebsite(live)[0]?.id ?? '';
    const { fence } = await worker.api.post<{ fence: number }>(`/work/deliveries/${delivery}/take`, {});
    const failed = await written(() =>
      worker.api.send('POST', `/work/deliveries/${delivery}/finish`, {
        outcome: 'failed',
        fence,
        error: 'internal',
        cause: 'thử',
        final: true,
      }),
    );
    expect(failed.map(({ action }) => action)).toContain('delivery.failed');
    gone.add('POST /work/deliveries/:id/finish');
    await person(
      'officer',
      'POST /newsroom/deliveries/:id/actions/:action',
      { id: delivery, action: 'retry' },
      {},
    );
    await person('officer', 'PUT /newsroom/remark-settings', {}, { settings: { districts: 'off' } });
    const given = await person<{ id: string }>(
      'headHssv',
      'POST /newsroom/delegations',
      {},
      {
        personId: house.personIds.deskHssv,
        unitId: house.units['phong-hssv'],
        role: 'department_head',
        from: new Date().toISOString(),
        until: new Date(Date.now() + 3_600_000).toISOString(),
        reason: 'Đi công tác',
      },
    );
    await person('headHssv', 'POST /newsroom/delegations/:id/end', { id: given.id }, {});
  });

  it('was every route of the table', () => {
    const left = Object.keys(RECORDED).filter(
      (route) => !gone.has(route) && !PROVED_ELSEWHERE.includes(route),
    );
    expect(left).toEqual([]);
  });
});

describe('what is changed through Strapi itself', () => {
  it('by a token: units, parts, accounts', async () => {
    const token = api(cms.url, SECRETS.SEED_TOKEN);
    const unit = { code: 'truong-c', name: 'Trường C', kind: 'school', levels: [], from: '2026-01-01' };
    const made = await written(() => token.send('POST', '/units', { data: unit }));
    expect(made).toMatchObject([
      {
        action: 'unit.create',
        actor: { kind: 'token', name: 'seeds' },
        detail: { after: { name: 'Trường C' } },
      },
    ]);
    const part = {
      person: house.personIds.writerB,
      unit: made[0]?.subject,
      role: 'unit_head',
      from: '2026-01-01',
    };
    const [given] = await written(() => token.send('POST', '/memberships', { data: part }));
    expect(given).toMatchObject({
      action: 'membership.create',
      detail: { after: { person: part.person, unit: part.unit, role: 'unit_head' } },
    });
    const where = `/memberships/${given?.subject ?? ''}`;
    expect(await written(() => token.send('PUT', where, { data: { until: '2026-02-01' } }))).toMatchObject([
      { action: 'membership.change', detail: { before: { until: null }, after: { until: '2026-02-01' } } },
    ]);
    expect(await written(() => token.send('DELETE', where))).toMatchObject([{ action: 'membership.remove' }]);
    const { rows } = await pool.query<{ id: number }>("select id from up_users where username = 'writerB'");
    const events = await written(() =>
      token.send('PUT', `/users/${rows[0]?.id ?? 0}`, { blocked: true, password: 'Mat-khau-moi-2026' }),
    );
    const changed = events.find(({ action }) => action === 'account.change');
    expect(changed).toMatchObject({
      action: 'account.change',
      detail: { after: { blocked: true }, secrets: ['password'] },
    });
    expect(JSON.stringify(changed)).not.toContain('Mat-khau');
    expect(JSON.stringify(changed)).not.toContain('$2');
  });

  it('by somebody at the panel, who is named', async () => {
    const panel = await firstAdministrator(cms.url);
    const unit = { code: 'truong-d', name: 'Trường D', kind: 'school', levels: [], from: '2026-01-01' };
    const address = '/../content-manager/collection-types/api::unit.unit';
    const [made] = await written(() =>
      panel.send('POST', address, { ...unit, signsOff: false, coordinates: false }),
    );
    expect(made).toMatchObject({ action: 'unit.create', actor: { kind: 'panel', name: 'Tri Quan' } });
  });
});

describe('GET /newsroom/audit', () => {
  interface Page {
    readonly items: readonly {
      seq: number;
      action: string;
      actor: { name: string };
      subject: { title: string | null; storyId: string | null };
      note: string | null;
    }[];
    readonly next: number | null;
  }
  const search = (who: PersonName, query: string) => house.people[who].get<Page>(`/newsroom/audit?${query}`);

  it('is for who coordinates, answers or keeps the system', async () => {
    for (const who of ['writerA', 'headHssv', 'officer'] as const)
      expect((await house.people[who].send('GET', '/newsroom/audit')).status, who).toBe(403);
    for (const who of ['coordinator', 'director', 'administrator'] as const)
      expect((await search(who, '')).items.length, who).toBeGreaterThan(5);
  });

  it('is read page by page to the first event, none twice', async () => {
    const seen: number[] = [];
    for (let next: number | null = Number.MAX_SAFE_INTEGER; next !== null;) {
      const page: Page = await search('director', `before=${next}`);
      seen.push(...page.items.map(({ seq }) => seq));
      ({ next } = page);
    }
    const { rows } = await pool.query<{ count: number }>('select count(*)::int from newsroom.audit_events');
    expect(seen).toEqual(Array.from({ length: rows[0]?.count ?? 0 }, (_, index) => seen.length - index));
  });

  it('is searched by person, kind, day and story', async () => {
    const byPerson = await search('director', 'person=OFFICER');
    expect(new Set(byPerson.items.map(({ actor }) => actor.name))).toEqual(new Set(['officer (thử)']));
    const byKind = await search('director', 'kind=consent');
    expect(byKind.items.map(({ action }) => action)).toEqual([
      'consent.withdraw',
      'consent.file',
      'consent.record',
    ]);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect((await search('director', `from=${today}&until=${today}`)).items.length).toBeGreaterThan(5);
    expect((await search('director', `until=2026-01-01`)).items).toEqual([]);
    const byStory = await search('director', `story=${encodeURIComponent('Ngày hội')}`);
    expect(byStory.items.map(({ action }) => action)).toContain('story.publish');
  });

  it('tells nobody what a draft is called, and the administrator nothing of what is not live', async () => {
    const draft = await begin(
      house,
      'writerA',
      'truong-a',
      storyContent(house, { headline: 'Bài kín của trường' }),
    );
    const sent = await act(
      house,
      'writerA',
      await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: 'Bài đã gửi' })),
      'submit',
    );
    await act(house, 'headHssv', sent, 'return', { note: 'Lý do kín' });
    for (const who of ['coordinator', 'director', 'administrator'] as const) {
      const { items } = await search(who, `story=${draft.id}`);
      expect(items).toMatchObject([{ action: 'story.create', subject: { title: null, storyId: null } }]);
      expect((await search(who, `story=${encodeURIComponent('Bài kín')}`)).items).toEqual([]);
    }
    const [told] = (await search('director', `story=${sent.id}`)).items;
    expect(told).toMatchObject({ subject: { title: 'Bài đã gửi', storyId: sent.id }, note: 'Lý do kín' });
    const [kept] = (await search('administrator', `story=${sent.id}`)).items;
    expect(kept).toMatchObject({ subject: { title: null, storyId: null }, note: null });
  });
});
