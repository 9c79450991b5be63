import {
  byUrgency,
  urgencyOf,
  type DelegationView,
  type Me,
  type Paged,
  type StageTargetsView,
  type StoryLine,
  type StoryView,
  type Waiting,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { randomFrom } from '../support/random.ts';

/** Waiting lists as the CMS orders and filters them, the targets behind them, and who signs for whom. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => ({ house, pool } = desk));

const HOUR = 3_600_000;
const queue = (who: PersonName, query: string): Promise<Paged<StoryLine>> =>
  house.people[who].get(`/newsroom/stories?${query}`);
const submitted = async (headline: string): Promise<StoryView> =>
  act(
    house,
    'writerA',
    await begin(house, 'writerA', 'truong-a', storyContent(house, { headline })),
    'submit',
  );

/** As if the story had come here earlier, and as if others had marked it. */
async function makeWait(id: string, waiting: Omit<Waiting, 'id' | 'targetHours'>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('newsroom.gate', $1, true)", [id]);
    await client.query(
      `update stories set stage_since = $2::timestamptz at time zone 'UTC', sensitive = $3,
         embargo_until = $4::timestamptz at time zone 'UTC', scheduled_at = $5::timestamptz at time zone 'UTC'
       where document_id = $1`,
      [id, waiting.stageSince, waiting.sensitive, waiting.embargoUntil, waiting.scheduledAt],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

describe('waiting lists', () => {
  it('come in the order of the rule, page after page', async () => {
    const random = randomFrom(5);
    const now = Date.now();
    const at = (hours: number): string => new Date(now + hours * HOUR).toISOString();
    const some = (hours: readonly number[]): string | null => {
      const hour = random.pick([null, ...hours] as const);
      return hour === null ? null : at(hour);
    };
    for (let n = 0; n < 22; n++) {
      const { id } = await submitted(`Bài chờ ${n}`);
      // Far enough from every limit for the clock to go on meanwhile.
      await makeWait(id, {
        stageSince: at(-random.pick([0.5, 2, 7, 9, 30, 100])),
        sensitive: random.pick([true, false]),
        embargoUntil: some([-2, 3, 20]),
        scheduledAt: some([-1, 3, 20]),
      });
    }
    const pages = [await queue('deskHssv', 'queue=desk'), await queue('deskHssv', 'queue=desk&page=2')];
    const lines = pages.flatMap(({ items }) => items);
    expect(lines).toHaveLength(22);
    expect(lines.map(({ id }) => id)).toEqual([...lines].sort(byUrgency(new Date())).map(({ id }) => id));
    expect(new Set(lines.map((line) => JSON.stringify(urgencyOf(line, new Date())))).size).toBeGreaterThan(5);
  });

  it('are filtered by whose hands a story is in', async () => {
    const mine = await act(house, 'deskHssv', await submitted('Bài tôi giữ'), 'claim');
    const others = await act(house, 'headHssv', await submitted('Bài người khác giữ'), 'claim');
    const ids = async (claimed: string): Promise<string[]> => {
      const first = await queue('deskHssv', `queue=desk&claimed=${claimed}`);
      const rest = await queue('deskHssv', `queue=desk&claimed=${claimed}&page=2`);
      return [...first.items, ...rest.items].map(({ id }) => id);
    };
    expect(await ids('mine')).toEqual([mine.id]);
    const [all, free] = [await ids('all'), await ids('free')];
    expect(all).toEqual(expect.arrayContaining([mine.id, others.id]));
    expect(free.sort()).toEqual(all.filter((id) => id !== mine.id && id !== others.id).sort());
  });

  it('what came back to the writer stands above their other stories', async () => {
    const story = await submitted('Bài sẽ trả lại');
    await act(house, 'deskHssv', story, 'return', { note: 'Thiếu số liệu.' });
    await submitted('Bài mới hơn');
    const { items } = await queue('writerA', 'queue=mine');
    expect(items[0]?.id).toBe(story.id);
  });
});

describe('targets of stages', () => {
  it('are the coordinator’s to set, hold at once and are on record', async () => {
    const before = await house.people.deskHssv.get<StageTargetsView>('/newsroom/stage-targets');
    expect(before).toMatchObject({ mayChange: false, targets: { submitted: 8 } });
    const refused = await house.people.headHssv.send('PUT', '/newsroom/stage-targets', {
      targets: { submitted: 2 },
    });
    expect(refused.status).toBe(403);
    const after = await house.people.coordinator.put<StageTargetsView>('/newsroom/stage-targets', {
      targets: { submitted: 2 },
    });
    expect(after).toMatchObject({ mayChange: true, targets: { submitted: 2, in_edit: 24 } });
    const { items } = await queue('deskHssv', 'queue=desk&claimed=free');
    expect(new Set(items.map(({ targetHours }) => targetHours))).toEqual(new Set([2]));
    const { rows } = await pool.query<{ detail: string }>(
      "select detail from newsroom.audit_events where action = 'settings.targets'",
    );
    expect(rows.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      { changes: [{ stage: 'submitted', from: 8, to: 2 }] },
    ]);
  });
});

it('a deputy knows for whom they act, until when, and no longer', async () => {
  const given = await house.people.headHssv.post<DelegationView>('/newsroom/delegations', {
    personId: house.personIds.deskHssv,
    unitId: house.units['phong-hssv'],
    role: 'department_head',
    from: new Date().toISOString(),
    until: new Date(Date.now() + HOUR).toISOString(),
    reason: 'Đi công tác',
  });
  const acting = async () =>
    (await house.people.deskHssv.get<Me>('/newsroom/me')).memberships.filter(({ delegated }) => delegated);
  expect(await acting()).toMatchObject([
    { role: 'department_head', delegated: { id: given.id, until: given.untilAt } },
  ]);
  await house.people.deskHssv.post(`/newsroom/delegations/${given.id}/end`, {});
  expect(await acting()).toEqual([]);
});
