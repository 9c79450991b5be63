import path from 'node:path';
import { type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStorageRoot } from '../archive/independent-reader.ts';
import { atRest } from '../support/at-rest.ts';
import { openPool } from '../support/database.ts';
import {
  startFaultyProxy,
  type FaultyProxy,
  type ProxiedCall,
  type ProxyFault,
} from '../support/faulty-proxy.ts';
import { act, houseAt, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { approved } from '../support/photo-story.ts';
import { printTable } from '../support/table.ts';
import { thorough } from '../support/thorough.ts';

/** Stories of each kind of fault. */
const EACH = thorough ? 50 : 1;
const CHANNELS = ['website', 'archive'] as const;
type Channel = (typeof CHANNELS)[number];

let newsroom: Newsroom;
let house: House;
let pool: pg.Pool;
/** The workers' way to the portal, and to the CMS. */
let portal: FaultyProxy;
let cms: FaultyProxy;
beforeAll(async () => {
  [portal, cms] = await Promise.all([startFaultyProxy(), startFaultyProxy()]);
  newsroom = await startNewsroom({ workersEnv: { PORTAL_URL: portal.url, CMS_URL: cms.url } });
  portal.aim(newsroom.portal.url);
  cms.aim(newsroom.cms.url);
  house = houseAt(newsroom.cms.url);
  pool = openPool(newsroom.databaseUrl);
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
  await Promise.all([portal?.close(), cms?.close()]);
});

const table: string[][] = [];
afterAll(() => printTable(['fault', 'stories', 'faulted', 'duplicates', 'lost'], table));

const publish = async (headline: string): Promise<StoryView> =>
  act(house, 'officer', await approved(house, storyContent(house, { headline })), 'publish');

/** A fault of the first call of each thing at a place. */
function firstOfEach(
  thingOf: (call: ProxiedCall) => string | null | Promise<string | null>,
  fault: ProxyFault,
) {
  const faulted = new Set<string>();
  const at = async (call: ProxiedCall): Promise<ProxyFault | null> => {
    const thing = await thingOf(call);
    if (thing === null || faulted.has(thing)) return null;
    faulted.add(thing);
    return fault;
  };
  return { at, faulted };
}

/** Calls that have the pages of a story made anew, and those that read its page back: the story's address. */
const invalidated = ({ path: at, body }: ProxiedCall): string | null =>
  at === '/internal/invalidate' ? (/"(\/tin\/[^"]+)"/.exec(body)?.[1] ?? null) : null;
const readBack = ({ path: at }: ProxiedCall): string | null => (at.startsWith('/tin/') ? at : null);

/** Calls at a door of deliveries: the delivery, where it goes to this channel. */
const atDoor =
  (door: 'take' | 'finish', wanted: readonly Channel[] = CHANNELS) =>
  async ({ path: at }: ProxiedCall): Promise<string | null> => {
    const [, id = ''] = new RegExp(`^/api/work/deliveries/([^/]+)/${door}$`).exec(at) ?? [];
    if (id === '') return null;
    const { rows } = await pool.query<{ channel: Channel }>(
      'select channel from deliveries where document_id = $1',
      [id],
    );
    return rows[0] && wanted.includes(rows[0].channel) ? id : null;
  };

/** How often each story stands where it was sent, by what readers and an independent reader of the archive find. */
async function judge(stories: readonly StoryView[]): Promise<{ duplicates: number; lost: number }> {
  const { rows } = await pool.query<{
    story: string;
    channel: Channel;
    hash: string;
    address: string;
    told: number;
  }>(
    `select s.document_id as story, d.channel, e.hash, d.receipt->>'address' as address,
       (select count(*)::int from newsroom.audit_events a where a.action = 'delivery.delivered'
          and a.subject = s.document_id and a.detail::jsonb->>'delivery' = d.document_id) as told
     from deliveries d join stories s on s.id = d.story_id join editions e on e.id = d.edition_id
     where s.document_id = any($1) and d.channel = any($2)`,
    [stories.map(({ id }) => id), CHANNELS],
  );
  const { objects, problems } = await readStorageRoot(path.join(newsroom.blobDir, 'archive'));
  expect(problems).toEqual([]);
  let [duplicates, lost] = [0, 0];
  for (const { story, channel, hash, address, told } of rows) {
    const stands =
      channel === 'website'
        ? Number((await fetch(address)).headers.get('x-edition-hash') === hash)
        : (objects.find(({ id }) => id.endsWith(`:${story}`))?.versions.length ?? 0);
    if (stands > 1 || told > 1) duplicates += 1;
    if (stands < 1 || told < 1) lost += 1;
  }
  lost += stories.length * CHANNELS.length - rows.length;
  return { duplicates, lost };
}

/** Publishes stories while a fault is on; all of them arrive, once. */
async function survive(
  name: string,
  faulted: ReadonlySet<string>,
  expected: number,
  settleEach: boolean,
): Promise<void> {
  const stories: StoryView[] = [];
  for (let turn = 1; turn <= EACH; turn++) {
    const story = await publish(`${name} ${turn}`);
    stories.push(story);
    if (settleEach) await atRest(newsroom, pool, [story.id], CHANNELS);
  }
  await atRest(
    newsroom,
    pool,
    stories.map(({ id }) => id),
    CHANNELS,
  );
  [portal.fault, cms.fault] = [null, null];
  const found = await judge(stories);
  table.push([name, ...[stories.length, faulted.size, found.duplicates, found.lost].map(String)]);
  expect(faulted.size, 'the fault happened').toBe(expected);
  expect(found).toEqual({ duplicates: 0, lost: 0 });
}

const timeout = thorough ? 3_600_000 : 120_000;

describe('on the way to the portal', { timeout }, () => {
  it.each([
    ['a cut before the pages are made anew', invalidated, 'drop'],
    ['the answer lost after they were', invalidated, 'lose'],
    ['a portal that is busy', invalidated, 'refuse'],
    ['a cut while the page is read back', readBack, 'drop'],
    ['something else in place of the page', readBack, 'garbage'],
  ] as const)('%s: live once, archived once', async (name, where, fault) => {
    const { at, faulted } = firstOfEach(where, { do: fault });
    portal.fault = at;
    await survive(name, faulted, EACH, false);
  });
});

describe('on the way to the CMS, for both channels', { timeout }, () => {
  it.each([
    ['a cut before it is taken', 'take', 'drop'],
    ['the answer lost when it was taken', 'take', 'lose'],
    ['a CMS that is busy when it is taken', 'take', 'refuse'],
    ['a cut before the end is told', 'finish', 'drop'],
    ['the answer lost when the end was told', 'finish', 'lose'],
    ['a CMS that is busy when the end is told', 'finish', 'refuse'],
  ] as const)('%s: live once, archived once', async (name, door, fault) => {
    const { at, faulted } = firstOfEach(atDoor(door), { do: fault });
    cms.fault = at;
    await survive(name, faulted, EACH * CHANNELS.length, false);
  });
});

describe('kill -9 of the worker', { timeout }, () => {
  const kill = (): void => void newsroom.workers().child.kill('SIGKILL');
  it.each([
    ['website: before the call', 'portal', invalidated, { do: 'drop', first: kill }],
    ['website: during the call', 'portal', invalidated, { do: 'lose', last: kill }],
    ['website: after the call', 'cms', atDoor('finish', ['website']), { do: 'drop', first: kill }],
    ['archive: before the writing', 'cms', atDoor('take', ['archive']), { do: 'lose', last: kill }],
    ['archive: during the writing', 'cms', atDoor('take', ['archive']), { do: 'pass', last: kill }],
    ['archive: after the writing', 'cms', atDoor('finish', ['archive']), { do: 'drop', first: kill }],
    ['archive: after the end was told', 'cms', atDoor('finish', ['archive']), { do: 'lose', last: kill }],
  ] as const)('%s: live once, archived once', async (name, way, where, fault) => {
    const { at, faulted } = firstOfEach(where, fault);
    (way === 'portal' ? portal : cms).fault = at;
    await survive(`kill -9, ${name}`, faulted, EACH, true);
  });
});
