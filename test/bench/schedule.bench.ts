import { slugify, type StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, it } from 'vitest';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import { act, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved } from '../support/photo-story.ts';
import { printTable, quantile } from '../support/table.ts';

/** From the hour set to the edition, and to the live page: stories at random instants of a minute. */
const quick = process.env['BENCH_SCALE'] === 'quick';
const STORIES = quick ? 40 : 200;
const SPREAD = 60_000;
const LANES = 4;

let newsroom: Newsroom;
let house: House;
let pool: pg.Pool;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
});

/** Does the work for every one, a few at once. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

it('from the hour set to the live page', { timeout: 3_600_000 }, async () => {
  const stories: StoryView[] = [];
  const begun = performance.now();
  await inLanes(
    Array.from({ length: STORIES }, (_one, n) => n),
    async (n) => {
      stories.push(await approved(house, storyContent(house, { headline: `Bài hẹn giờ số ${n}` })));
    },
  );
  // Scheduling takes a sixth of the route to an approval; twice that leaves room.
  const first = Date.now() + Math.max(10_000, (performance.now() - begun) / 3);
  const hours = new Map<string, number>();
  await inLanes(stories, async (story) => {
    const at = Math.round(first + Math.random() * SPREAD);
    await act(house, 'officer', story, 'schedule', { at: new Date(at).toISOString() });
    hours.set(story.id, at);
  });
  const early = Math.min(...hours.values()) - Date.now();
  if (early < 0)
    throw new Error(`Expected every story to be set before its hour but the first was ${-early} ms ago`);

  // Somebody asked for each page too early: the portal keeps that there is none, until a delivery names it.
  const addresses = new Map(
    stories.map(({ id, content }) => [
      id,
      `${newsroom.portal.url}/tin/${slugify(content.headline)}-${id.slice(0, 8)}`,
    ]),
  );
  for (const address of addresses.values()) await fetch(address);

  const committed = new Map<string, number>();
  const live = new Map<string, number>();
  const watchPage = async (id: string): Promise<void> => {
    await waitUntil(async () => (await fetch(addresses.get(id) ?? '')).status === 200, {
      deadline: 120_000,
      every: 10,
      what: 'the live page',
    });
    live.set(id, Date.now());
  };
  const pages: Promise<void>[] = [];
  await waitUntil(
    async () => {
      const { rows } = await pool.query<{ id: string }>(
        `select document_id as id from stories where stage = 'published' and not document_id = any($1)`,
        [[...committed.keys()]],
      );
      for (const { id } of rows) {
        committed.set(id, Date.now());
        pages.push(watchPage(id));
      }
      return committed.size === STORIES;
    },
    { deadline: first - Date.now() + SPREAD + 120_000, every: 20, what: 'every story out' },
  );
  await Promise.all(pages);
  const row = (name: string, instants: ReadonlyMap<string, number>): string[] => {
    const late = [...hours].map(([id, hour]) => (instants.get(id) ?? Number.POSITIVE_INFINITY) - hour);
    return [
      name,
      ...[0.5, 0.95, 0.99, 1].map((q) => `${Math.round(quantile(late, q))} ms`),
      `${Math.min(...late)} ms`,
    ];
  };
  process.stdout.write(
    `${STORIES} stories at random instants of ${SPREAD / 1_000} s, looked for every 20 ms\n`,
  );
  printTable(
    ['from the hour to', 'p50', 'p95', 'p99', 'max', 'earliest'],
    [row('the edition', committed), row('the live page', live)],
  );
});
