import { waitUntil } from '@toasoan/platform';
import { afterAll, beforeAll, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approveStory, delivered, photoStory, picturesReady } from '../support/photo-story.ts';
import { printTable, quantile } from '../support/table.ts';

/** From the click on "Xuất bản" to the live page, and to the delivery proved by reading back. */
const STORIES = 20;

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
});
afterAll(() => newsroom?.stop());

async function publishOne(photos: number): Promise<{ live: number; proved: number }> {
  const draft = await picturesReady(house, await photoStory(session, house, photos));
  const approved = await approveStory(house, draft);
  const clicked = performance.now();
  const story = await act(house, 'officer', approved, 'publish');
  const address = `${newsroom.portal.url}${story.live?.address}`;
  await waitUntil(async () => (await fetch(address)).status === 200, {
    deadline: 30_000,
    every: 5,
    what: 'the live page',
  });
  const live = performance.now() - clicked;
  await delivered(house, story);
  return { live, proved: performance.now() - clicked };
}

it('from the publish click to the live page', { timeout: 600_000 }, async () => {
  const rows: string[][] = [];
  for (const photos of [0, 1, 6]) {
    const times: { live: number; proved: number }[] = [];
    for (let n = 0; n < STORIES; n++) times.push(await publishOne(photos));
    const row = (pick: 'live' | 'proved', q: number): string =>
      `${Math.round(
        quantile(
          times.map((time) => time[pick]),
          q,
        ),
      )} ms`;
    rows.push([
      `${photos} photos`,
      row('live', 0.5),
      row('live', 0.95),
      row('proved', 0.5),
      row('proved', 0.95),
    ]);
  }
  printTable(['story', 'live p50', 'live p95', 'proved p50', 'proved p95'], rows);
});
