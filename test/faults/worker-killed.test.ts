import { pictureRenditions } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import { openPool } from '../support/database.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approveStory, delivered, onWebsite, photoStory, picturesReady } from '../support/photo-story.ts';

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let pool: pg.Pool;
beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
});

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  Number((await pool.query<{ count: string }>(text, values)).rows[0]?.count);

describe('kill -9 of the worker', { timeout: 240_000 }, () => {
  it('in the middle of a photo: finished once, within 60 s of the restart', async () => {
    const story = await photoStory(session, house, 3, { width: 6000, height: 4000 });
    await waitUntil(async () => (await count(`select count(*) from assets where state = 'processing'`)) > 0, {
      deadline: 30_000,
      every: 5,
      what: 'a photo being processed',
    });
    await newsroom.workers().kill();
    expect(await count(`select count(*) from assets where state = 'ready'`)).toBeLessThan(3);
    await newsroom.restartWorkers();
    const restarted = performance.now();
    const ready = await picturesReady(house, story, 60_000);
    process.stdout.write(
      `worker killed in media: all ready ${Math.round(performance.now() - restarted)} ms after the restart\n`,
    );
    const planned = pictureRenditions({ width: 6000, height: 4000 }, { pass: 'first' }).length;
    expect(ready.assets.map((asset) => asset.renditions.length)).toEqual([planned, planned, planned]);
    const finished = await count(`select count(*) from newsroom.audit_events where action = 'asset.ready'`);
    expect(finished).toBe(3);
  });

  it.each([0, 60])(
    '%i ms after the publish click: delivered once, within 60 s of the restart',
    async (delay) => {
      const draft = await picturesReady(house, await photoStory(session, house, 2));
      const approved = await approveStory(house, draft);
      const begun = performance.now();
      const story = await act(house, 'officer', approved, 'publish');
      await waitUntil(() => performance.now() - begun >= delay, { deadline: 5_000, every: 1 });
      await newsroom.workers().kill();
      await newsroom.restartWorkers();
      const restarted = performance.now();
      const view = await delivered(house, story, 60_000);
      process.stdout.write(
        `worker killed ${delay} ms into delivery: live ${Math.round(performance.now() - restarted)} ms after the restart, attempt ${onWebsite(view)[0]?.attempts}\n`,
      );
      expect(onWebsite(view)).toHaveLength(1);
      expect(
        await count(
          `select count(*) from newsroom.audit_events where action = 'delivery.delivered' and subject = $1
             and detail::jsonb->>'channel' = 'website'`,
          [story.id],
        ),
      ).toBe(1);
      const page = await fetch(onWebsite(view)[0]?.receipt?.address ?? '');
      expect(page.status).toBe(200);
      expect(page.headers.get('x-edition-hash')).toBe(onWebsite(view)[0]?.receipt?.editionHash);
    },
  );
});
