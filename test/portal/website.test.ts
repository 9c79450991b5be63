import {
  storySlug,
  type FeedbackList,
  type FeedbackView,
  type StoryView,
  type StoryViews,
} from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../support/api.ts';
import { SECRETS } from '../support/cms.ts';
import { openNewsroom } from '../support/desk.ts';
import { act, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, delivered } from '../support/photo-story.ts';

/** The website over the real CMS: pages of every kind, addresses over corrections, what readers write, how often they read. */
let newsroom: Newsroom;
let house: House;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
}, 240_000);
afterAll(() => newsroom?.stop());

const PHONE = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';
const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${newsroom.portal.url}${path}`, { redirect: 'manual', headers });
  return { status: response.status, text: await response.text(), to: response.headers.get('location') };
};
const publish = async (headline: string): Promise<StoryView> =>
  delivered(
    house,
    await act(house, 'officer', await approved(house, storyContent(house, { headline })), 'publish'),
  );
const slugOf = (story: StoryView): string => (story.live?.address ?? '').split('/').at(-1) ?? '';

/** Every list, feed and map on which a live news story of unit A under topic 1 stands. */
const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7).replace('-', '/');
const PLACES = [
  '/',
  '/chuyen-muc/tin',
  '/chu-de/ke-hoach-thu-1',
  '/don-vi/truong-a',
  `/luu-tru/${month}`,
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/chuyen-muc/tin/rss.xml',
  '/chu-de/ke-hoach-thu-1/atom.xml',
  '/don-vi/truong-a/feed.json',
  '/sitemap-1.xml',
  '/sitemap-tin-moi.xml',
];
const placesOf = async (slug: string): Promise<string[]> => {
  const found: string[] = [];
  for (const path of PLACES) if ((await read(path)).text.includes(`/tin/${slug}`)) found.push(path);
  return found;
};

describe('a story', () => {
  it('stands on every list and feed, follows its headline to a new address, and is gone from all when withdrawn', async () => {
    const story = await publish('Tít ban đầu của bài');
    const first = slugOf(story);
    expect(first).toBe(storySlug('Tít ban đầu của bài', story.id));
    expect(await placesOf(first)).toEqual(PLACES);
    const cluster = /href="\/cum-chu-de\/([a-z0-9-]+)"/.exec(
      (await read('/ke-hoach/ke-hoach-thu')).text,
    )?.[1];
    expect((await read(`/cum-chu-de/${cluster}`)).text).toContain(`/tin/${first}`);
    expect((await read('/luu-tru')).text).toContain(`href="/luu-tru/${month}"`);
    expect((await read('/sitemap.xml')).text).toContain('/sitemap-1.xml');
    expect((await read('/sitemap-trang.xml')).text).toContain(`/cum-chu-de/${cluster}`);

    const open = await act(house, 'officer', story, 'correct', { note: 'Sửa tít.' });
    const changed = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${open.id}/content`, {
      basedOn: open.revision,
      content: { ...open.content, headline: 'Tít đã sửa của bài' },
    });
    const again = await correctedAndApproved(changed);
    const corrected = await delivered(house, await act(house, 'officer', again, 'publish'));
    const second = slugOf(corrected);
    expect(second).toBe(storySlug('Tít đã sửa của bài', story.id));
    expect(await read(`/tin/${first}`)).toMatchObject({ status: 301, to: `/tin/${second}` });
    expect((await read(`/tin/${second}`)).text).toContain('Sửa tít.');
    expect(await placesOf(second)).toEqual(PLACES);
    expect(await placesOf(first)).toEqual([]);

    const gone = await act(house, 'officer', corrected, 'withdraw', { note: 'Không còn đúng.' });
    await delivered(house, gone);
    for (const slug of [first, second]) {
      expect((await read(`/tin/${slug}`)).status).toBe(410);
      expect(await placesOf(slug)).toEqual([]);
    }
  }, 240_000);
});

/** Takes a correction from the desk to approved once more. */
async function correctedAndApproved(story: StoryView): Promise<StoryView> {
  const forwarded = await act(house, 'deskHssv', story, 'forward');
  return act(house, 'headHssv', forwarded, 'approve', {
    channels: ['website'],
    publicNote: 'Sửa tít.',
  });
}

describe('readers', () => {
  it('write to the coordinator, who settles it; nobody else reads it, and nothing but what was typed is kept', async () => {
    const story = await publish('Bài được góp ý');
    const portal = api(newsroom.cms.url, SECRETS.READERS_TOKEN);
    const form = {
      id: '0195f3a0-0000-4000-8000-000000000001',
      story: slugOf(story),
      name: 'Phụ huynh',
      contact: 'phuhuynh@example.vn',
      text: 'Bài viết còn thiếu giờ khai mạc.',
    };
    for (let time = 0; time < 2; time++)
      expect((await portal.send('POST', '/readers/feedback', form)).status).toBe(204);
    const { coordinator, writerA, administrator } = house.people;
    const list = await coordinator.get<FeedbackList>('/newsroom/feedback?state=open');
    expect(list).toMatchObject({
      open: 1,
      items: [{ text: form.text, contact: form.contact, story: { id: story.id }, state: 'open' }],
    });
    const notices = await coordinator.get<{ text: string; place: string }[]>('/newsroom/notifications');
    expect(notices).toContainEqual(
      expect.objectContaining({ place: '/gop-y', text: 'Có góp ý của người đọc về bài “Bài được góp ý”.' }),
    );
    for (const other of [writerA, administrator])
      expect((await other.send('GET', '/newsroom/feedback')).status).toBe(403);
    const answered = await coordinator.post<FeedbackView>(`/newsroom/feedback/${form.id}/answer`, {
      note: 'Đã gọi.',
    });
    expect(answered).toMatchObject({ state: 'answered', note: 'Đã gọi.' });
    expect((await coordinator.send('POST', `/newsroom/feedback/${form.id}/close`, { note: '' })).status).toBe(
      409,
    );
    for (const nobody of [api(newsroom.cms.url), api(newsroom.cms.url, SECRETS.WORKER_TOKEN)])
      expect((await nobody.send('POST', '/readers/feedback', form)).status).toBeGreaterThanOrEqual(401);
    await withDatabase(async (client) => {
      const { rows } = await client.query<{ columns: string[] }>(
        `select array_agg(column_name::text order by column_name) as columns from information_schema.columns
         where table_schema = 'newsroom' and table_name = 'feedback'`,
      );
      expect(rows[0]?.columns).toEqual([
        'contact',
        'handled_at',
        'handled_by',
        'id',
        'name',
        'note',
        'received_at',
        'state',
        'story_id',
        'text',
      ]);
      await expect(client.query(`update newsroom.feedback set text = 'khác'`)).rejects.toThrow();
    });
  }, 120_000);

  it('are counted within seconds, once for a batch sent twice, and the sum never falls', async () => {
    const story = await publish('Bài được đọc');
    const path = `/tin/${slugOf(story)}`;
    for (let time = 0; time < 3; time++) await read(path, { 'user-agent': PHONE });
    await read(path, { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
    const views = (): Promise<StoryViews> =>
      house.people.writerA.get<StoryViews>(`/newsroom/stories/${story.id}/views`);
    await waitUntil(async () => ((await views()).total === 3 ? true : null), {
      deadline: 20_000,
      what: 'three readers counted',
    });
    const portal = api(newsroom.cms.url, SECRETS.READERS_TOKEN);
    const batch = {
      batch: '0195f3a0-0000-4000-8000-000000000002',
      views: [
        { story: slugOf(story), day: '2026-11-20', views: 5 },
        { story: 'khong-co', day: '2026-11-20', views: 5 },
      ],
    };
    for (let time = 0; time < 2; time++)
      expect((await portal.send('POST', '/readers/views', batch)).status).toBe(204);
    expect((await views()).total).toBe(8);
    const bad = { ...batch, views: [{ story: 'a', day: '2026-11-20', views: -1 }] };
    expect((await portal.send('POST', '/readers/views', bad)).status).toBe(400);
    await withDatabase(async (client) => {
      await expect(client.query('update newsroom.story_views set views = 1')).rejects.toThrow();
    });
    expect((await house.people.writerB.send('GET', `/newsroom/stories/${story.id}/views`)).status).toBe(404);
  }, 120_000);
});

async function withDatabase(use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: newsroom.databaseUrl });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
