import type { CalendarEntry, StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeConsent, childrenIn, consentOf } from '../support/children.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, approveStory, photoStory, picturesReady } from '../support/photo-story.ts';

/** Six hours without CMS and workers, then kill -9 in the middle of catching up. */
const DUE = 12;
const HOUR = 3_600_000;
const DOWN = 7 * HOUR;

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let pool: pg.Pool;
/** In the order of their hours. */
let due: StoryView[];
let unfit: StoryView;
let later: StoryView;

const officer = () => house.people.officer;
const viewOf = (story: StoryView): Promise<StoryView> => officer().get(`/newsroom/stories/${story.id}`);
const column = async <Value>(text: string, values: unknown[] = []): Promise<Value[]> =>
  (await pool.query<{ value: Value }>(text, values)).rows.map(({ value }) => value);

beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
  const begun = Date.now();
  /** Minutes after the first hour; set in an order of their own. */
  const schedule = async (story: StoryView, minutes: number): Promise<StoryView> =>
    act(house, 'officer', story, 'schedule', { at: new Date(begun + HOUR + minutes * 60_000).toISOString() });
  const places = Array.from({ length: DUE }, (_one, n) => (n * 5) % DUE);
  const set: { place: number; story: StoryView }[] = [];
  for (const place of places) {
    const story = await approved(house, storyContent(house, { headline: `Bài thứ ${place}` }));
    set.push({ place, story: await schedule(story, place * 2) });
  }
  due = set.sort((a, b) => a.place - b.place).map(({ story }) => story);

  const draft = await picturesReady(house, await photoStory(session, house, 1));
  const consent = await consentOf(house);
  await childrenIn(
    house.people.writerA,
    draft.assets.map(({ id }) => id),
    [consent],
  );
  const latest = await house.people.writerA.get<StoryView>(`/newsroom/stories/${draft.id}`);
  unfit = await schedule(await approveStory(house, latest), 5);
  later = await schedule(await approved(house), 10 * 60);

  await newsroom.workers().kill();
  await newsroom.cms.kill();
  await changeConsent(pool, consent.id, { until: '2026-01-02' });
  await timePasses();
}, 240_000);
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
});

/** All that was set lies this much earlier, as if nothing had run for so long. */
async function timePasses(): Promise<void> {
  const client = await pool.connect();
  try {
    for (const story of [...due, unfit, later]) {
      await client.query('begin');
      await client.query(`select set_config('newsroom.gate', $1, true)`, [story.id]);
      await client.query(
        `update stories set scheduled_at = scheduled_at - $2 * interval '1 millisecond' where document_id = $1`,
        [story.id, DOWN],
      );
      await client.query('commit');
    }
    await client.query(
      `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'`,
      [DOWN],
    );
  } finally {
    client.release();
  }
}

const published = (): Promise<string[]> =>
  column<string>(
    `select s.document_id as value from editions e join stories s on s.id = e.story_id order by e.id`,
  );
const waiting = (): Promise<string[]> =>
  column<string>(`select document_id as value from stories where stage = 'scheduled'`);

describe('after six hours down', { timeout: 300_000 }, () => {
  it('and a kill -9 of CMS and workers while they catch up, all that fell due goes out', async () => {
    await newsroom.restartCms();
    await newsroom.restartWorkers();
    await waitUntil(async () => (await published()).length >= 2, { deadline: 60_000, every: 2 });
    await Promise.all([newsroom.cms.kill(), newsroom.workers().kill()]);
    const middle = (await published()).length;
    expect(middle).toBeLessThan(DUE);
    await newsroom.restartCms();
    await newsroom.restartWorkers();
    const restarted = performance.now();
    await waitUntil(async () => (await waiting()).length <= 1, {
      deadline: 120_000,
      what: 'nothing due any more',
    });
    process.stdout.write(
      `downtime: killed after ${middle} of ${DUE}; the rest out ${Math.round(performance.now() - restarted)} ms after the restart\n`,
    );
  });

  it('in the order of the hours, each once', async () => {
    expect(await published()).toEqual(due.map(({ id }) => id));
    await waitUntil(
      async () => (await column(`select 1 as value from deliveries where state <> 'delivered'`)).length === 0,
      { deadline: 120_000, every: 200, what: 'every delivery' },
    );
    for (const { id } of due) {
      const told = await column<number>(
        `select count(*)::int as value from notifications n join stories s on s.id = n.story_id
         where s.document_id = $1 and n.text like '%theo giờ hẹn%'`,
        [id],
      );
      const sent = await column<number>(
        `select count(*)::int as value from deliveries d join stories s on s.id = d.story_id
         where s.document_id = $1 and d.channel = 'website'`,
        [id],
      );
      expect([told, sent]).toEqual([[1], [1]]);
      expect(
        (await fetch(`${newsroom.portal.url}${(await viewOf({ id } as StoryView)).live?.address}`)).status,
      ).toBe(200);
    }
  });

  it('marked late in the history and in the calendar', async () => {
    const entries: CalendarEntry[] = [];
    const day = (shift: number): string =>
      new Date(Date.now() + shift * 24 * HOUR).toISOString().slice(0, 10);
    entries.push(
      ...(await officer().get<CalendarEntry[]>(`/newsroom/calendar?from=${day(-2)}&until=${day(2)}`)),
    );
    for (const story of due) {
      const step = (await viewOf(story)).history.find(({ action }) => action === 'publish_due');
      expect(step?.more.lateSeconds).toBeGreaterThan(5 * 3_600);
      expect(step?.more.scheduledAt).toBe(
        new Date(Date.parse(story.schedule?.at ?? '') - DOWN).toISOString(),
      );
      expect(entries.find(({ storyId }) => storyId === story.id)).toMatchObject({
        event: 'published',
        lateSeconds: step?.more.lateSeconds,
        movable: false,
      });
    }
    expect(entries.find(({ storyId }) => storyId === later.id)).toMatchObject({
      event: 'scheduled',
      movable: true,
    });
  });

  it('what may not go out any more is given back with the reason, and what was set for later stays', async () => {
    const given = await viewOf(unfit);
    expect([given.stage, given.schedule, given.live]).toEqual(['approved', null, null]);
    expect(given.history.at(-1)).toMatchObject({
      action: 'unschedule',
      more: { reason: 'story.consent_missing' },
    });
    const notices = await officer().get<{ text: string; storyId: string }[]>('/newsroom/notifications');
    expect(JSON.stringify(notices)).toContain('không còn hẹn giờ');
    expect((await viewOf(later)).stage).toBe('scheduled');
    expect(await waiting()).toEqual([later.id]);
  });
});
