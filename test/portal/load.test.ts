import { readFileSync } from 'node:fs';
import type { StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import { act, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, delivered } from '../support/photo-story.ts';
import { thorough } from '../support/thorough.ts';

/** Readers on every kind of page while stories go out, are corrected and withdrawn; whole with THOROUGH=yes. */
const SECONDS = thorough ? 60 : 6;
const READERS = 16;
/** No page is older than this once its delivery is marked delivered. */
const STALE_MS = 1_000;

let newsroom: Newsroom;
let house: House;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
}, 240_000);
afterAll(() => newsroom?.stop());

/** What a page must say from an instant on, and what it must not. */
interface Promised {
  readonly path: string;
  readonly since: number;
  readonly status: number;
  readonly holds: string | null;
}

const LISTS = [
  '/',
  '/chuyen-muc/tin',
  '/chu-de/ke-hoach-thu-1',
  '/don-vi/truong-a',
  '/rss.xml',
  '/sitemap-1.xml',
];

/** Reads one page after the other and notes what is wrong with it. */
async function keepReading(
  promised: Map<string, Promised>,
  busy: { on: boolean },
  wrong: string[],
  count: { read: number },
): Promise<void> {
  for (let turn = 0; busy.on; turn++) {
    const stories = [...promised.keys()];
    const paths = [...LISTS, ...stories.slice(-6)];
    const path = paths[turn % paths.length] ?? '/';
    const asked = promised.get(path);
    const at = performance.now();
    const response = await fetch(`${newsroom.portal.url}${path}`, { redirect: 'manual' });
    const text = await response.text();
    count.read += 1;
    if (response.status >= 500) wrong.push(`${path} answered ${response.status}`);
    // Something newer may have been decided meanwhile.
    if (!asked || asked !== promised.get(path) || at < asked.since + STALE_MS) continue;
    if (response.status !== asked.status) wrong.push(`${path} is ${response.status}, not ${asked.status}`);
    else if (asked.holds !== null && !text.includes(asked.holds)) wrong.push(`${path} is old`);
  }
}

/** A story goes out, is corrected under a new headline, and is withdrawn; the next one begins. */
async function keepPublishing(promised: Map<string, Promised>, busy: { on: boolean }): Promise<number> {
  let deliveries = 0;
  const promise = (
    story: StoryView,
    status: number,
    holds: string | null,
    path = story.live?.address,
  ): void => {
    if (path) promised.set(path, { path, since: performance.now(), status, holds });
    deliveries += 1;
  };
  for (let n = 0; busy.on; n++) {
    const ready = await approved(house, storyContent(house, { headline: `Bài số ${n} của buổi sáng` }));
    const first = await delivered(house, await act(house, 'officer', ready, 'publish'));
    const before = first.live?.address;
    promise(first, 200, `Bài số ${n} của buổi sáng`);
    if (n % 2 === 0) continue;
    const open = await act(house, 'officer', first, 'correct', { note: 'Sửa tít.' });
    const changed = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${open.id}/content`, {
      basedOn: open.revision,
      content: { ...open.content, headline: `Bài số ${n} của buổi chiều` },
    });
    const again = await act(house, 'headHssv', await act(house, 'deskHssv', changed, 'forward'), 'approve', {
      channels: ['website'],
      publicNote: 'Sửa tít.',
    });
    if (before) promised.delete(before);
    const second = await delivered(house, await act(house, 'officer', again, 'publish'));
    promise(second, 200, `Bài số ${n} của buổi chiều`);
    promise(second, 301, null, before);
    const after = second.live?.address;
    for (const path of [before, after]) if (path) promised.delete(path);
    const gone = await act(house, 'officer', second, 'withdraw', { note: 'Không còn đúng.' });
    await delivered(house, gone);
    for (const path of [before, after]) promise(gone, 410, null, path);
  }
  return deliveries;
}

const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

it(
  'no reader sees an error, nor a page that is older than a second, and the memory stays flat',
  { timeout: 300_000 },
  async () => {
    const promised = new Map<string, Promised>();
    const busy = { on: true };
    const wrong: string[] = [];
    const count = { read: 0 };
    const readers = Array.from({ length: READERS }, () => keepReading(promised, busy, wrong, count));
    const publishing = keepPublishing(promised, busy);
    const begun = performance.now();
    const underLoad = (share: number): Promise<true> =>
      waitUntil(() => Promise.resolve(performance.now() - begun >= SECONDS * 1_000 * share || null), {
        deadline: SECONDS * 2_000 + 10_000,
        what: 'the load to last',
      });
    await underLoad(0.3);
    const before = memoryOf(newsroom.portal.child.pid);
    await underLoad(1);
    const after = memoryOf(newsroom.portal.child.pid);
    busy.on = false;
    await Promise.all(readers);
    const deliveries = await publishing;
    process.stdout.write(
      `${count.read} pages read, ${deliveries} deliveries, portal ${Math.round(before)} → ${Math.round(after)} MB\n`,
    );
    expect(wrong).toEqual([]);
    expect(deliveries).toBeGreaterThan(0);
    expect(after).toBeLessThan(before * 1.5 + 64);
  },
);
