import {
  hashJson,
  type EditionSnapshot,
  type HandOverWork,
  type PreviewView,
  type PublicChannel,
  type StoryContent,
  type StoryView,
  type WordingState,
} from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { childrenIn, consentOf } from '../support/children.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import { openSession, type EditorSession } from '../support/editor.ts';
import { GRAPH_PAGE, startGraphServer, type GraphServer } from '../support/graph-server.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, approveStory, photoStory, picturesReady } from '../support/photo-story.ts';

/** What the publishing officer says of a story on the fanpage, from the door to the post. */
const AS_DERIVED = { text: null, hashtags: null, shareAssetId: null };
const BOTH: readonly PublicChannel[] = ['website', 'fanpage'];

let graph: GraphServer;
let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let pool: pg.Pool;
let browser: Browser;
beforeAll(async () => {
  graph = await startGraphServer();
  ({ newsroom, house, session } = await openNewsroom({
    workersEnv: { GRAPH_URL: graph.url, GRAPH_SETTLE_MS: '1500' },
  }));
  pool = openPool(newsroom.databaseUrl);
  browser = await launchChromium();
  await house.people.administrator.put('/newsroom/channels/fanpage', GRAPH_PAGE);
});
afterAll(async () => {
  await browser?.close();
  await pool?.end();
  await newsroom?.stop();
  await graph?.close();
});

const door = ({ id }: Pick<StoryView, 'id'>): string => `/newsroom/stories/${id}/fanpage-wording`;
const word = (story: StoryView, basedOn: number, wording: object): Promise<WordingState> =>
  house.people.officer.put<WordingState>(door(story), { ...AS_DERIVED, basedOn, ...wording });
const refused = async (who: PersonName, story: StoryView, body: object): Promise<unknown[]> => {
  const given = { ...AS_DERIVED, basedOn: 0, text: 'Vui', ...body };
  const answer = await house.people[who].send<{ error: { details: { id: string } } }>(
    'PUT',
    door(story),
    given,
  );
  return [answer.status, answer.body.error?.details.id];
};
/** Waits until nothing of a story is on its way; lets the time pass that a channel waits. */
const sent = ({ id }: StoryView): Promise<unknown> =>
  waitUntil(
    async () => {
      await pool.query(
        `update graphile_worker._private_jobs set run_at = now()
         where key like 'channel.deliver:%' and locked_at is null and run_at > now()`,
      );
      const { rows } = await pool.query<{ error: string | null }>(
        `select d.state, d.channel, d.error from deliveries d join stories s on s.id = d.story_id
         where s.document_id = $1 and d.channel in ('website', 'fanpage') and d.state <> 'delivered'`,
        [id],
      );
      return rows.length === 0;
    },
    { deadline: 90_000, every: 100, what: 'everything on the channels' },
  );
const postOf = (story: StoryView) => {
  const posts = [...graph.page.posts.values()].filter(({ message }) =>
    message.includes(story.id.slice(0, 8)),
  );
  expect(posts).toHaveLength(1);
  return posts[0] as (typeof posts)[number];
};
const editionsOf = async (story: StoryView): Promise<{ hash: string; snapshot: EditionSnapshot }[]> =>
  (
    await pool.query<{ hash: string; snapshot: EditionSnapshot }>(
      `select e.hash, e.snapshot from editions e join stories s on s.id = e.story_id
       where s.document_id = $1 order by e.number`,
      [story.id],
    )
  ).rows;
const addressOf = (text: string): string => /Xem đầy đủ: (\S+)/.exec(text)?.[1] ?? '';

/** Which assets the pictures of a post are of. */
function picturesOf(story: StoryView, { media }: EditionSnapshot): (string | undefined)[] {
  return postOf(story).photoIds.map((id) => {
    const bytes = graph.page.photos.get(id)?.bytes ?? Buffer.alloc(0);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return media.find(({ renditions }) => renditions.some((file) => file.sha256 === sha256))?.assetId;
  });
}

describe('the door', () => {
  it('is for who publishes, of a story that is approved', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài chỉ để hỏi' }), BOTH);
    for (const who of ['writerA', 'deskHssv', 'headHssv', 'director', 'coordinator'] as const)
      expect(await refused(who, story, {}), who).toEqual([403, 'story.role']);
    expect(await refused('administrator', story, {})).toEqual([404, 'story.not_found']);
    const submitted = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    expect(await refused('officer', submitted, {})).toEqual([409, 'fanpage.wording_stage']);
    expect(await refused('officer', story, { hashtags: 'vui' })).toEqual([400, 'request.invalid']);
    expect(await refused('officer', story, { text: 'a'.repeat(10_001) })).toEqual([
      422,
      'fanpage.wording_long',
    ]);
    expect(await refused('officer', story, { hashtags: ['2026'] })).toEqual([
      422,
      'fanpage.wording_hashtags',
    ]);
    expect(await refused('officer', story, { shareAssetId: 'x'.repeat(24) })).toEqual([
      422,
      'fanpage.wording_share',
    ]);
    const other = `https://tin.example.vn/tin/bai-khac-${story.id.slice(0, 8)}`;
    expect(await refused('officer', story, { text: other })).toEqual([422, 'fanpage.wording_link']);
    const { rowCount } = await pool.query(
      `select 1 from newsroom.audit_events where action = 'fanpage.wording'`,
    );
    expect(rowCount).toBe(0);
  });

  it('refuses what was begun from earlier words, and records what was changed', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài hai người soạn' }), BOTH);
    const first = await word(story, 0, { text: ' Vui quá! \r\n', hashtags: ['vui', '#VUI', 'Đọc sách'] });
    const wording = { ...AS_DERIVED, text: 'Vui quá!', hashtags: ['#vui', '#Đọcsách'] };
    expect(first).toMatchObject({ wording, revision: 1, changedBy: { id: house.personIds.officer } });
    expect(await refused('officer', story, { basedOn: 0, text: 'Lời khác' })).toEqual([
      409,
      'fanpage.wording_stale',
    ]);
    expect(await word(story, 1, wording)).toEqual(first);
    await word(story, 1, { hashtags: ['#vui'] });
    const { rows } = await pool.query<{ detail: object; actor: object }>(
      `select detail::jsonb as detail, actor::jsonb as actor from newsroom.audit_events
       where action = 'fanpage.wording' and subject = $1 order by seq`,
      [story.id],
    );
    expect(rows).toMatchObject([
      {
        detail: {
          revision: 1,
          before: { text: null, hashtags: null },
          after: { text: 'Vui quá!', hashtags: ['#vui', '#Đọcsách'] },
        },
        actor: { id: house.personIds.officer, role: 'publishing_officer' },
      },
      {
        detail: {
          revision: 2,
          before: { text: 'Vui quá!', hashtags: ['#vui', '#Đọcsách'] },
          after: { text: null, hashtags: ['#vui'] },
        },
      },
    ]);
    const unchanged = await house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
    expect(unchanged).toMatchObject({ revision: story.revision, contentHash: story.contentHash });
  });

  it('takes no picture that may not go to the fanpage', async () => {
    const draft = await picturesReady(
      house,
      await photoStory(session, house, 2, { width: 800, height: 600 }),
    );
    const story = await approveStory(house, draft, BOTH);
    const [child = '', other = ''] = story.assets.map(({ id }) => id);
    await word(story, 0, { shareAssetId: child });
    await childrenIn(house.people.writerA, [child], [await consentOf(house, { channels: ['website'] })]);
    expect(await refused('officer', story, { basedOn: 1, shareAssetId: child })).toEqual([
      422,
      'fanpage.wording_share',
    ]);
    const officer = await openSession(newsroom.editor.url, 'officer');
    const preview = (): Promise<PreviewView> => officer.send('GET', `/stories/${story.id}/preview`);
    const before = await preview();
    expect(before.wording.wording?.shareAssetId).toBe(child);
    // The cover is that child's, too.
    expect(before.fanpage.attachment).toMatchObject({ card: { picture: null } });
    expect(before.fanpageEdition.media.map(({ assetId }) => assetId)).toEqual([other]);
    const change = { ...AS_DERIVED, basedOn: 1, shareAssetId: other };
    await officer.send('PUT', `/stories/${story.id}/fanpage-wording`, change);
    expect((await preview()).fanpage.attachment).toMatchObject({ card: { picture: { assetId: other } } });
  });

  it('is the only way to the table', async () => {
    await expect(pool.query(`update newsroom.fanpage_wording set text = 'Khác'`)).rejects.toThrow(
      /through the gate/,
    );
  });
});

describe('a post', () => {
  it(
    'says what the officer said, begins with their picture, and is read back so',
    { timeout: 300_000 },
    async () => {
      const drafted = await picturesReady(
        house,
        await photoStory(session, house, 3, { width: 800, height: 600 }),
      );
      const draft = await house.people.writerA.put<StoryView>(`/newsroom/stories/${drafted.id}/content`, {
        basedOn: drafted.revision,
        content: { ...drafted.content, kind: 'photo_story', headline: 'Ngày hội của trường' },
      });
      const story = await approveStory(house, draft, BOTH);
      const [a = '', b = '', c = ''] = story.assets.map(({ id }) => id);
      const wording = {
        text: 'Cả trường cùng đọc!\n\nMời xem ảnh.',
        hashtags: ['#NgàyHội'],
        shareAssetId: c,
      };
      await word(story, 0, wording);
      let live = await act(house, 'officer', story, 'publish');
      await sent(live);
      const [first] = await editionsOf(live);
      expect(first?.snapshot.fanpage).toEqual(wording);
      expect(hashJson(first?.snapshot)).toBe(first?.hash);
      const { message } = postOf(live);
      const link = addressOf(message);
      expect(message).toBe(`${wording.text}\n\nXem đầy đủ: ${link}\n\n#NgàyHội`);
      expect(picturesOf(live, first?.snapshot as EditionSnapshot)).toEqual([c, a, b]);
      const share = first?.snapshot.media
        .find(({ assetId }) => assetId === c)
        ?.renditions.find(({ name }) => name === 'share');
      const page = await (await fetch(newsroom.portal.url + new URL(link).pathname)).text();
      expect(/<meta property="og:image" content="([^"]+)"/.exec(page)?.[1]).toContain(share?.sha256);

      live = await house.people.officer.get<StoryView>(`/newsroom/stories/${live.id}`);
      const delivery = live.deliveries.find(({ channel }) => channel === 'fanpage');
      const byHand = await house.people.officer.get<HandOverWork>(
        `/newsroom/deliveries/${delivery?.id}/hand-over`,
      );
      expect(byHand.edition.fanpage).toEqual(wording);

      // What is live keeps its words, also when it is sent again; a correction takes the new ones.
      const later = { ...wording, text: 'Đã sửa một chi tiết.' };
      expect(await word(live, 1, later)).toMatchObject({ fromNextEdition: true, revision: 2 });
      await house.people.officer.post(`/newsroom/deliveries/${delivery?.id}/actions/resend`, {});
      await sent(live);
      expect(postOf(live).message).toBe(message);
      live = await corrected(live, (content) => ({
        ...content,
        body: {
          ...content.body,
          content: content.body.content?.filter((node) => node.attrs?.['assetId'] !== c) ?? [],
        },
      }));
      await sent(live);
      const [, second] = await editionsOf(live);
      expect(postOf(live).message).toBe(`${later.text}\n\nXem đầy đủ: ${link}\n\n#NgàyHội`);
      expect(picturesOf(live, second?.snapshot as EditionSnapshot)).toEqual([a, b]);
    },
  );

  it('of a story that was scheduled says what was said until its hour', async () => {
    let story = await approved(house, storyContent(house, { headline: 'Bài hẹn giờ có lời' }), BOTH);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    story = await act(house, 'officer', story, 'schedule', { at });
    await word(story, 0, { text: 'Hẹn gặp cả nhà!' });
    story = await act(house, 'officer', story, 'publish');
    await sent(story);
    expect(postOf(story).message).toMatch(/^Hẹn gặp cả nhà!\n\nXem đầy đủ: /);
  });

  it('is the derived one after everything was taken back; its edition is as if nothing had been said', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài như soạn sẵn' }), BOTH);
    await word(story, 0, { text: 'Thôi' });
    await word(story, 1, {});
    const live = await act(house, 'officer', story, 'publish');
    await sent(live);
    const [edition] = await editionsOf(live);
    expect(Object.keys(edition?.snapshot ?? {})).not.toContain('fanpage');
    expect(postOf(live).message).toMatch(/^Bài như soạn sẵn\n\n/);
  });

  it('leaves nothing in the edition of a story that is not approved for the fanpage', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài chỉ lên cổng' }), ['website']);
    expect(await word(story, 0, { text: 'Chưa đăng đâu' })).toMatchObject({ goesOut: false });
    const live = await act(house, 'officer', story, 'publish');
    const [edition] = await editionsOf(live);
    expect(Object.keys(edition?.snapshot ?? {})).not.toContain('fanpage');
  });

  /** A correction of a live story, to its publication. */
  async function corrected(
    live: StoryView,
    change: (content: StoryContent) => StoryContent,
  ): Promise<StoryView> {
    const open = await act(house, 'officer', live, 'correct', { note: 'Bớt một ảnh' });
    let story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${open.id}/content`, {
      basedOn: open.revision,
      content: change(open.content),
    });
    story = await act(house, 'deskHssv', story, 'forward');
    const publicNote = 'Bớt một ảnh.';
    story = await act(house, 'headHssv', story, 'approve', { channels: BOTH, publicNote });
    return act(house, 'officer', story, 'publish');
  }
});

describe('on screen', () => {
  const PHONE = { width: 360, height: 740 };
  let page: Page;
  let story: StoryView;
  const text = () => page.getByRole('textbox', { name: 'Lời đăng' });
  const shown = () => page.getByRole('region', { name: 'Trên điện thoại' });

  it('the officer comes from the console, and the post follows as they type', async () => {
    story = await approved(house, storyContent(house, { headline: 'Bài soạn trên màn hình' }), BOTH);
    page = await signIn(browser, newsroom.editor.url, 'officer', PHONE);
    await page.goto(`${newsroom.editor.url}/len-kenh?view=waiting`);
    await page.getByRole('link', { name: `Lời đăng Facebook của bài ${story.content.headline}` }).click();
    await text().waitFor();
    expect(await text().inputValue()).toContain('Bài soạn trên màn hình');
    await text().fill('Em nào chưa có sách?');
    await shown().getByText('Em nào chưa có sách?').waitFor();
    await page.getByRole('textbox', { name: 'Hashtag' }).fill('vui 2026');
    await shown().getByText('#vui #2026').waitFor();
    const save = page.getByRole('button', { name: 'Lưu lời đăng' });
    expect(await save.isDisabled()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Hashtag' }).fill('vui');
    // The words outlast a look at another tab.
    await page.getByRole('tab', { name: 'Lưu trữ' }).click();
    await page.getByRole('tab', { name: 'Facebook' }).click();
    await save.click();
    await page.getByText('Đã lưu lời đăng Facebook.').waitFor();
    await shown().getByText('Em nào chưa có sách?').waitFor();
  });

  it('keeps what was typed when somebody else was faster, and shows what they said', async () => {
    await text().fill('Lời của tôi');
    await word(story, 1, { text: 'Lời của người khác' });
    await page.getByRole('button', { name: 'Lưu lời đăng' }).click();
    await page.getByText('vừa được người khác sửa').waitFor();
    expect(await text().inputValue()).toBe('Lời của tôi');
    await page.getByRole('form').getByRole('button', { name: 'Cập nhật' }).click();
    await page.getByRole('form').getByText('Lời của người khác').waitFor();
    expect(await text().inputValue()).toBe('Lời của tôi');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu lời đăng' }).click();
    await page.getByText('Đã lưu lời đăng Facebook.').waitFor();
  });

  it('goes back to what is derived, and asks before unsaved words are left', async () => {
    await page.getByRole('button', { name: 'Trở về như tòa soạn soạn sẵn' }).click();
    await shown().getByText('Bài soạn trên màn hình').first().waitFor();
    await page.getByRole('link', { name: 'Bài soạn trên màn hình' }).first().click();
    await page.getByRole('dialog', { name: 'Lời đăng Facebook chưa lưu' }).waitFor();
    await page.getByRole('button', { name: 'Ở lại' }).click();
    await page.getByRole('button', { name: 'Lưu lời đăng' }).click();
    await page.getByText('Đã lưu lời đăng Facebook.').waitFor();
    const { rows } = await pool.query(
      `select w.text, w.hashtags from newsroom.fanpage_wording w join stories s on s.id = w.story_id
       where s.document_id = $1`,
      [story.id],
    );
    expect(rows).toEqual([{ text: null, hashtags: null }]);
    await page.context().close();
  });

  it('others read it without a form', async () => {
    await word(story, 4, { text: 'Mời bà con xem' });
    page = await signIn(browser, newsroom.editor.url, 'headHssv', PHONE);
    await page.goto(`${newsroom.editor.url}/stories/${story.id}/preview?xem=fanpage`);
    await shown().getByText('Mời bà con xem').waitFor();
    await page.getByText(/Lời đăng do .+ lưu lần cuối lúc/).waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
    await page.context().close();
  });
});
