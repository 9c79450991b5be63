import {
  COLUMNS,
  type AddedPerson,
  type Cell,
  type ImportDone,
  type ImportView,
  type Me,
  type Paged,
  type PersonLine,
  type RouteHistory,
  type RouteTable,
  type Sheet,
  type StoryView,
  type UnitLine,
  type UnitTies,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';

/** Units, people, their import and the routing table at the CMS, as the doors let them be changed. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ house, pool } = desk));

const admin = () => house.people.administrator;
const refusal = async (who: PersonName, method: string, path: string, body?: unknown) => {
  const answer = await house.people[who].send(method, path, body);
  return [answer.status, answer.body.error?.details.id];
};
const personCalled = async (name: string): Promise<PersonLine> => {
  const page = await admin().get<Paged<PersonLine>>(`/newsroom/people?q=${encodeURIComponent(name)}`);
  const [person] = page.items;
  if (!person) throw new Error(`Expected a person called ${name}`);
  return person;
};
const unitCalled = async (code: string): Promise<UnitLine> => {
  const page = await admin().get<Paged<UnitLine>>(`/newsroom/units?state=all&q=${code}`);
  const unit = page.items.find((one) => one.code === code);
  if (!unit) throw new Error(`Expected a unit ${code}`);
  return unit;
};
const events = async (action: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await pool.query<{ detail: string }>(
    'select detail from newsroom.audit_events where action = $1 order by seq',
    [action],
  );
  return rows.map(({ detail }) => JSON.parse(detail) as Record<string, unknown>);
};
const sqlDay = async (shift: number): Promise<string> => {
  const { rows } = await pool.query<{ day: string }>(
    `select to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + $1::int, 'YYYY-MM-DD') as day`,
    [shift],
  );
  return rows[0]?.day ?? '';
};

describe('people', () => {
  it('are for the administrator alone', async () => {
    for (const who of ['writerA', 'headHssv', 'officer', 'coordinator', 'director'] as const)
      for (const path of [
        '/newsroom/people',
        '/newsroom/units',
        '/newsroom/people-import',
        '/newsroom/unit-choices',
      ])
        expect(await refusal(who, 'GET', path)).toEqual([403, 'people.role']);
  });

  it('are added, assigned, blocked and let in, each an event; the account waits for a password', async () => {
    const person = {
      name: 'Hoàng Thị Mới',
      email: ' Moi@Toasoan.example ',
      identityCode: 'cb 01',
      membership: { unitId: house.units['truong-a'], role: 'contributor', from: '2026-09-01', until: null },
      invite: false,
    };
    const made = await admin().post<AddedPerson>('/newsroom/people', person);
    expect(made).toMatchObject({ email: 'moi@toasoan.example', identityCode: 'CB01', hasPassword: false });
    expect([made.invitation, made.account.invitedUntil]).toEqual([null, null]);
    expect(made.memberships).toMatchObject([{ role: 'contributor', unit: { code: 'truong-a' } }]);
    const again = { ...person, email: 'MOI@toasoan.example', identityCode: '' };
    expect(await refusal('administrator', 'POST', '/newsroom/people', again)).toEqual([
      409,
      'people.email_taken',
    ]);
    const path = `/newsroom/people/${made.id}`;
    const alike = { unitId: house.units['truong-a'], role: 'contributor', from: '2027-01-01', until: null };
    expect(await refusal('administrator', 'POST', `${path}/memberships`, alike)).toEqual([
      409,
      'membership.overlap',
    ]);
    const blocked = await admin().post<PersonLine>(`${path}/access/block`, {});
    expect(blocked.blocked).toBe(true);
    expect((await admin().post<PersonLine>(`${path}/access/unblock`, {})).blocked).toBe(false);
    const changed = await admin().put<PersonLine>(path, {
      basedOn: (await personCalled('Hoàng Thị Mới')).version,
      name: 'Hoàng Thị Mới',
      email: 'moi@toasoan.example',
      identityCode: 'CB02',
    });
    expect(changed.identityCode).toBe('CB02');
    const { version: _, ...stale } = made;
    expect(
      await refusal('administrator', 'PUT', path, {
        basedOn: made.version,
        name: stale.name,
        email: stale.email,
        identityCode: '',
      }),
    ).toEqual([409, 'people.stale']);
    expect(await events('membership.add')).toMatchObject([{ unit: 'truong-a', role: 'contributor' }]);
    expect(await events('person.change')).toEqual([
      { changes: { identityCode: { from: 'CB01', to: 'CB02' } } },
    ]);
    expect([await events('person.block'), await events('person.unblock')]).toEqual([[{}], [{}]]);
  });

  it('nobody changes themselves, and the last administrator stays', async () => {
    const self = await personCalled('administrator');
    expect(self.isMe).toBe(true);
    const [own] = self.memberships;
    const until = await sqlDay(30);
    for (const [path, body] of [
      [`/newsroom/people/${self.id}/access/block`, {}],
      [`/newsroom/memberships/${own?.id}/end`, { until }],
      [
        `/newsroom/people/${self.id}/memberships`,
        { unitId: house.units['van-phong'], role: 'director', from: '2026-09-01', until: null },
      ],
    ] as const)
      expect(await refusal('administrator', 'POST', path, body)).toEqual([403, 'people.self']);

    const director = await personCalled('director');
    await admin().post(`/newsroom/people/${director.id}/memberships`, {
      unitId: house.units['van-phong'],
      role: 'administrator',
      from: '2026-09-01',
      until,
    });
    const asDirector = house.people.director;
    const last = await asDirector.send('POST', `/newsroom/memberships/${own?.id}/end`, { until });
    expect([last.status, last.body.error.details.id]).toEqual([409, 'people.last_administrator']);
    const blocked = await asDirector.send('POST', `/newsroom/people/${self.id}/access/block`, {});
    expect([blocked.status, blocked.body.error.details.id]).toEqual([409, 'people.last_administrator']);
    // The same person by another account is the person.
    const second = await personCalled('colleagueA');
    await pool.query(`update up_users set identity_code = 'QT' where document_id = any($1)`, [
      [self.id, second.id],
    ]);
    const changed = await personCalled('colleagueA');
    expect(changed).toMatchObject({ isMe: true, sameAs: [{ id: self.id }] });
    expect(await refusal('administrator', 'POST', `/newsroom/people/${second.id}/access/block`, {})).toEqual([
      403,
      'people.self',
    ]);
    await pool.query(`update up_users set identity_code = null where identity_code = 'QT'`);
    const ended = (await personCalled('director')).memberships.find(({ role }) => role === 'administrator');
    await admin().post(`/newsroom/memberships/${ended?.id}/end`, { until: await sqlDay(-1) });
    expect(await refusal('director', 'GET', '/newsroom/people')).toEqual([403, 'people.role']);
  });
});

describe('a unit', () => {
  it('that ends keeps its stories, takes no new ones, and its heirs go on with what is open', async () => {
    const fields = { kind: 'school', levels: ['primary'], signsOff: false, from: '2025-07-01' };
    const old = await admin().post<UnitLine>('/newsroom/units', {
      code: 'truong-cu',
      name: 'Trường Cũ',
      ...fields,
    });
    const writer = await personCalled('writerA');
    await admin().post(`/newsroom/people/${writer.id}/memberships`, {
      unitId: old.id,
      role: 'contributor',
      from: '2025-07-01',
      until: null,
    });
    const story = await house.people.writerA.post<StoryView>('/newsroom/stories', {
      unitId: old.id,
      content: storyContent(house),
    });
    const ties = await admin().get<UnitTies>(`/newsroom/units/${old.id}/ending`);
    expect(ties).toMatchObject({ openStories: 1, memberships: 1 });
    const { version } = await unitCalled('truong-cu');
    const wish = { basedOn: version, until: await sqlDay(-1), ending: 'merged', successors: ['truong-b'] };
    const path = `/newsroom/units/${old.id}/end`;
    expect(await refusal('administrator', 'POST', path, { ...wish, takenOverBy: null })).toEqual([
      422,
      'unit.takeover_required',
    ]);
    const ended = await admin().post<UnitLine>(path, { ...wish, takenOverBy: 'truong-b' });
    expect(ended.ending).toMatchObject({ as: 'merged', takenOverBy: { code: 'truong-b' } });
    expect((await unitCalled('truong-b')).predecessors).toMatchObject([{ code: 'truong-cu' }]);
    expect((await personCalled('writerA')).memberships).toMatchObject([
      { unit: { code: 'truong-cu' }, until: wish.until },
      { unit: { code: 'truong-a' }, until: null },
    ]);
    // The story keeps its unit; people of the heir go on with it, and begin nothing new there.
    const seen = await house.people.writerB.get<StoryView>(`/newsroom/stories/${story.id}`);
    expect([seen.unit.code, seen.actions.includes('submit')]).toEqual(['truong-cu', true]);
    const me = await house.people.writerB.get<Me>('/newsroom/me');
    expect(me.memberships.map(({ unit }) => unit.code)).toEqual(['truong-b']);
    expect(
      await refusal('writerB', 'POST', '/newsroom/stories', { unitId: old.id, content: storyContent(house) }),
    ).toEqual([409, 'unit.ended']);
    expect(await refusal('colleagueA', 'GET', `/newsroom/stories/${story.id}`)).toEqual([
      404,
      'story.not_found',
    ]);
    expect(await events('unit.end')).toMatchObject([
      { openStories: 1, memberships: 1, takenOverBy: 'truong-b' },
    ]);
    expect(await events('membership.end')).toContainEqual(expect.objectContaining({ withUnit: true }));

    const back = await admin().post<UnitLine>(`/newsroom/units/${old.id}/reopen`, { basedOn: ended.version });
    expect([back.until, back.ending]).toEqual([null, null]);
    const renamed = await admin().put<UnitLine>(`/newsroom/units/${old.id}`, {
      basedOn: back.version,
      ...fields,
      name: 'Trường Cũ (tên đúng)',
    });
    expect(renamed.name).toBe('Trường Cũ (tên đúng)');
  });
});

describe('the routing table', () => {
  const row = (table: RouteTable, id: string) =>
    table.plans.flatMap(({ topics }) => topics).find((topic) => topic.id === id);

  it('begins with the plan, is changed with a reason, and goes back', async () => {
    const { coordinator, headHssv } = house.people;
    const topic = house.topics.pupils;
    const first = await headHssv.get<RouteTable>('/newsroom/routes');
    expect([first.mayChange, row(first, topic)]).toMatchObject([
      false,
      { leads: [{ unit: 'phong-hssv' }], cooperating: ['phong-gdpt'], row: null, differs: false },
    ]);
    const standing = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    const wish = {
      basedOn: null,
      leads: [{ unit: 'phong-gdpt', levels: [] }],
      cooperating: ['phong-hssv'],
      reason: 'Chuyển theo phân công mới',
    };
    expect(await refusal('headHssv', 'PUT', `/newsroom/routes/${topic}`, wish)).toEqual([403, 'route.role']);
    expect(await refusal('administrator', 'PUT', `/newsroom/routes/${topic}`, wish)).toEqual([
      403,
      'route.role',
    ]);
    const changed = await coordinator.put<RouteTable>(`/newsroom/routes/${topic}`, wish);
    const at = row(changed, topic)?.row;
    expect(row(changed, topic)).toMatchObject({ differs: true, leads: [{ unit: 'phong-gdpt' }] });
    expect(await refusal('coordinator', 'PUT', `/newsroom/routes/${topic}`, wish)).toEqual([
      409,
      'route.stale',
    ]);

    const next = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    const before = await house.people.writerA.get<StoryView>(`/newsroom/stories/${standing.id}`);
    expect([before.lead?.code, next.lead?.code]).toEqual(['phong-hssv', 'phong-gdpt']);

    const back = await coordinator.post<RouteTable>(`/newsroom/routes/${topic}/plan`, {
      basedOn: at,
      reason: 'Theo đúng kế hoạch',
    });
    expect(row(back, topic)).toMatchObject({ differs: false, leads: [{ unit: 'phong-hssv' }] });
    const history = await headHssv.get<RouteHistory>(`/newsroom/routes/${topic}/history`);
    expect(history.entries.map(({ byPlan, reason }) => [byPlan, reason])).toEqual([
      [true, 'Theo đúng kế hoạch'],
      [false, 'Chuyển theo phân công mới'],
      [true, ''],
    ]);
    await expect(pool.query('delete from newsroom.routes')).rejects.toThrow(/append-only/);
    expect([await events('route.change'), await events('route.plan')]).toMatchObject([
      [{ reason: 'Chuyển theo phân công mới' }],
      [{ reason: 'Theo đúng kế hoạch' }],
    ]);
  });

  it('leads to who took a department over, and names what has ended', async () => {
    await pool.query(
      `update units set until = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 1, ended_as = 'merged',
              taken_over_by = 'phong-hssv' where code = 'phong-gdpt'`,
    );
    const story = await begin(
      house,
      'writerA',
      'truong-a',
      storyContent(house, { topicIds: [house.topics.teaching] }),
    );
    expect(story.lead?.code).toBe('phong-hssv');
    const table = await house.people.coordinator.get<RouteTable>('/newsroom/routes');
    expect(table.named).toContainEqual({
      code: 'phong-gdpt',
      name: 'Phòng Giáo dục Phổ thông',
      current: false,
      actsFor: 'Phòng Học sinh, sinh viên',
    });
    expect(table.departments.map(({ code }) => code)).not.toContain('phong-gdpt');
    await pool.query(
      `update units set until = null, ended_as = null, taken_over_by = null where code = 'phong-gdpt'`,
    );
  });
});

describe('a file', () => {
  const headings = (key: 'units' | 'people'): string[] =>
    Object.values(COLUMNS[key]).map(({ heading }) => heading);
  const file = (units: Cell[][], people: Cell[][]): { sheets: Sheet[] } => ({
    sheets: [
      { name: 'Đơn vị', rows: [headings('units'), ...units] },
      { name: 'Người dùng', rows: [headings('people'), ...people] },
    ],
  });
  const check = (given: object) => admin().post<ImportView>('/newsroom/people-import/check', given);
  const FILE = 'f'.repeat(64);
  const apply = (given: object, { hash }: ImportView) =>
    admin().post<ImportDone>('/newsroom/people-import/apply', { ...given, file: FILE, plan: hash });

  it('of 600 units and 3,000 people is taken whole, once, and nothing is left to do', async () => {
    const units = Array.from({ length: 600 }, (_, n): Cell[] => [
      `nhap-${n}`,
      `Trường nhập số ${n}`,
      'Trường',
      'Tiểu học',
      'Không',
      { day: '2026-01-01' },
      null,
    ]);
    const people = Array.from({ length: 3_000 }, (_, n): Cell[] => [
      `Người số ${n}`,
      `nguoi.${n}@nhap.example`,
      `N${n}`,
      `nhap-${n % 600}`,
      'CTV',
      '01/09/2026',
      null,
    ]);
    const given = file(units, people);
    const began = Date.now();
    const view = await check(given);
    const checked = Date.now();
    expect(view).toMatchObject({ applicable: true, counts: { units: { new: 600 }, people: { new: 3_000 } } });
    expect(await apply(given, view)).toEqual({ units: 600, people: 3_000, memberships: 3_000 });
    process.stdout.write(`import: checked in ${checked - began} ms, taken in ${Date.now() - checked} ms\n`);
    const again = await check(given);
    expect(again).toMatchObject({ applicable: false, counts: { units: { unchanged: 600 } } });
    const page = await admin().get<Paged<PersonLine>>('/newsroom/people?q=nhap.example&page=60');
    expect([page.total, page.pageCount, page.items.length]).toEqual([3_000, 60, 50]);
    expect((await events('people.import')).at(-1)).toMatchObject({ units: 600, people: 3_000 });
    const whole = await admin().get<Sheet[]>('/newsroom/people-import');
    expect(await check({ sheets: whole })).toMatchObject({ applicable: false, problems: [] });
  });

  it('is refused when the newsroom changed in a way that matters, and when anything is wrong', async () => {
    const row: Cell[] = ['Vân', 'van@nhap.example', null, 'truong-a', 'CTV', '01/09/2026', null];
    const given = file([], [row]);
    const view = await check(given);
    // Another change that has nothing to do with the file does not matter.
    await admin().post('/newsroom/units', {
      code: 'khac',
      name: 'Khác',
      kind: 'school',
      levels: [],
      signsOff: false,
      from: '2026-01-01',
    });
    expect((await check(given)).hash).toBe(view.hash);
    await admin().post('/newsroom/people', {
      name: 'Vân',
      email: 'van@nhap.example',
      identityCode: '',
      membership: null,
      invite: false,
    });
    const body = { ...given, file: FILE, plan: view.hash };
    expect(await refusal('administrator', 'POST', '/newsroom/people-import/apply', body)).toEqual([
      409,
      'people_import.changed',
    ]);
    expect((await personCalled('van@nhap.example')).memberships).toEqual([]);

    const faulty = file([], [row, ['Sai', 'sai@nhap.example', null, 'khong-co', 'CTV', '01/09/2026', null]]);
    const seen = await check(faulty);
    expect(seen.applicable).toBe(false);
    const wrong = { ...faulty, file: FILE, plan: seen.hash };
    expect(await refusal('administrator', 'POST', '/newsroom/people-import/apply', wrong)).toEqual([
      422,
      'people_import.problems',
    ]);
    expect(await refusal('officer', 'POST', '/newsroom/people-import/check', given)).toEqual([
      403,
      'people.role',
    ]);
  });
});
