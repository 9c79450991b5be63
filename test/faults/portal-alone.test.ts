import { afterAll, beforeAll, expect, it } from 'vitest';
import pg from 'pg';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approveStory, delivered, onWebsite, photoStory, picturesReady } from '../support/photo-story.ts';

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
});
afterAll(() => newsroom?.stop());

/** Takes the database away from everyone: nobody may connect, and every connection is cut. */
async function takeDatabaseAway(): Promise<void> {
  const name = new URL(newsroom.databaseUrl).pathname.slice(1);
  const admin = new pg.Client({ connectionString: newsroom.databaseUrl.replace(/\/[^/]+$/, '/postgres') });
  await admin.connect();
  await admin.query(`alter database ${name} allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await admin.end();
}

it('with CMS, workers and PostgreSQL gone the portal serves home and every story visited before', async () => {
  const addresses: string[] = [];
  for (let n = 0; n < 3; n++) {
    const draft = await picturesReady(
      house,
      await photoStory(session, house, 1, { width: 900, height: 700 }),
    );
    const live = await delivered(
      house,
      await act(house, 'officer', await approveStory(house, draft), 'publish'),
    );
    addresses.push(onWebsite(live)[0]?.receipt?.address ?? '');
  }
  const pages = [`${newsroom.portal.url}/`, ...addresses];
  const before = await Promise.all(pages.map(async (page) => (await fetch(page)).text()));
  await newsroom.workers().kill();
  await newsroom.cms.kill();
  await takeDatabaseAway();
  for (const [index, page] of pages.entries()) {
    const response = await fetch(page);
    expect(response.status, page).toBe(200);
    expect(await response.text()).toBe(before[index]);
  }
  const picture = before[1]?.match(/\/media\/[0-9a-f]{64}\.webp/)?.[0] ?? '';
  expect((await fetch(new URL(picture, newsroom.portal.url))).status).toBe(200);
  const never = await fetch(`${newsroom.portal.url}/tin/chua-tung-mo`);
  expect(never.status).toBe(503);
  expect(await never.text()).toContain('lang="vi"');
});
