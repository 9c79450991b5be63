import type { PublicStory, StoryContent, StoryPreview, StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../support/api.ts';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, newPerson, signIn } from '../support/browser.ts';
import { childrenIn } from '../support/children.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, type House, type PersonName } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { delivered, photoStory, picturesReady } from '../support/photo-story.ts';

/** A story is looked at as every channel will have it, before anybody approves it; then it is published. */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const PICTURES = process.env['PREVIEW_PICTURES'];
const NOTE = 'Chờ văn phòng xác nhận sĩ số.';

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let browser: Browser;
let story: StoryView;
beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  browser = await launchChromium();
  const draft = await picturesReady(house, await photoStory(session, house, 3, { width: 1300, height: 900 }));
  story = await save(draft, (content) => ({
    kind: 'photo_story',
    body: { ...content.body, content: [deskNote, ...(content.body.content ?? [])] },
  }));
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const deskNote = {
  type: 'deskNote',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: NOTE }] }],
};

/** Saves a change of a draft as its writer. */
const save = (
  { id, revision, content }: StoryView,
  change: (content: StoryContent) => Partial<StoryContent>,
): Promise<StoryView> =>
  house.people.writerA.put<StoryView>(`/newsroom/stories/${id}/content`, {
    basedOn: revision,
    content: { ...content, ...change(content) },
  });
const previewAs = (who: PersonName, { id }: StoryView) =>
  house.people[who].send<{ data: StoryPreview; error: { details: { id: string } } }>(
    'GET',
    `/newsroom/stories/${id}/preview`,
  );

/** Waits until nobody makes the pictures smaller any more: what is published then is what was seen. */
const picturesFinal = async (): Promise<void> => {
  const pool = openPool(newsroom.databaseUrl);
  const idle = async (): Promise<boolean> =>
    (await pool.query(`select from graphile_worker.jobs where task_identifier = 'media.slow'`)).rowCount ===
    0;
  await waitUntil(idle, { deadline: 60_000, what: 'the slow lane idle' }).finally(() => pool.end());
};

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const inOrder = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  expect(await noSidewaysScroll(page)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
};

/** The words of a story's markup, without the instants of its publication. */
const wordsOf = (html: string): string =>
  html
    .replace(/<time[^>]*>[^<]*<\/time>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in a frame, seen from the page around it: in the frame itself nothing runs. */
async function inFrame(page: Page, title: string) {
  await page.frameLocator(`iframe[title="${title}"]`).locator('article.story').waitFor();
  const { html, ...rest } = await page
    .locator(`iframe[title="${title}"]`)
    .evaluate(async (frame: HTMLIFrameElement) => {
      const root = frame.contentDocument as Document;
      const pictures = Array.from(root.images);
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      return {
        html: root.querySelector('article.story')?.outerHTML ?? '',
        width: root.documentElement.clientWidth,
        shown: pictures.map((picture) => picture.naturalWidth > 0),
        scripts: root.scripts.length,
      };
    });
  return { ...rest, words: wordsOf(html) };
}

describe('the door of the CMS', () => {
  it('is for whoever may read the working copy', async () => {
    for (const who of ['writerA', 'colleagueA'] as const)
      expect((await previewAs(who, story)).status).toBe(200);
    for (const who of ['writerB', 'deskHssv', 'headHssv', 'officer', 'director', 'administrator'] as const) {
      const { status, body } = await previewAs(who, story);
      expect([status, body.error.details.id], who).toEqual([404, 'story.not_found']);
    }
    expect([401, 403]).toContain(
      (await api(house.base).send('GET', `/newsroom/stories/${story.id}/preview`)).status,
    );
  });

  it('leaves out notes to the desk, and children whom no consent shows', async () => {
    const [child = ''] = story.assets.map(({ id }) => id);
    const before = (await previewAs('writerA', story)).body.data;
    expect(JSON.stringify(before)).not.toContain(NOTE);
    expect(before).toMatchObject({ revision: story.revision, holds: [], notOnFanpage: [] });
    await childrenIn(house.people.writerA, [child]);
    const after = (await previewAs('writerA', story)).body.data;
    expect(after).toMatchObject({ holds: [{ assetId: child, reason: 'withheld' }], notOnFanpage: [child] });
    expect(after.edition.media.map(({ assetId }) => assetId)).not.toContain(child);
    expect(after.archive.files.map(({ assetId }) => assetId)).toContain(child);
    await house.people.writerA.put('/newsroom/assets/children', {
      ids: [child],
      answer: 'none',
      consentIds: [],
    });
  });
});

describe('on screen', () => {
  let head: Page;

  it('shows the writer the words that were just typed', async () => {
    const writer = await signIn(browser, newsroom.editor.url, 'writerA', PHONE);
    await writer.goto(`${newsroom.editor.url}/write/${story.id}`);
    const standfirst = writer.getByLabel('Sa-pô');
    await standfirst.press('End');
    await standfirst.pressSequentially(' Thư viện nhận 120 cuốn.');
    if (PICTURES) await writer.screenshot({ path: `${PICTURES}/write-360.png` });
    await writer.getByRole('link', { name: 'Xem trước' }).click();
    await writer.getByText('Đang xem bản lưu lúc').waitFor();
    const { words } = await inFrame(writer, 'Trang web: trên điện thoại');
    expect(words).toContain('Hơn 300 học sinh tham gia. Thư viện nhận 120 cuốn.');
    await writer.context().close();
    story = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
  });

  it('the head reaches it from the story, on a phone, and sees one view at a time', async () => {
    story = await act(house, 'writerA', story, 'submit');
    head = await signIn(browser, newsroom.editor.url, 'headHssv', PHONE);
    await head.goto(`${newsroom.editor.url}/stories/${story.id}`);
    const way = head.getByRole('link', { name: /^Xem trước/ });
    await way.waitFor();
    if (PICTURES) await head.screenshot({ path: `${PICTURES}/story-360.png` });
    await way.click();
    await head.getByText(`lần sửa ${story.revision}`).waitFor();
    expect(await head.locator('iframe').count()).toBe(1);
    const phone = await inFrame(head, 'Trang web: trên điện thoại');
    expect(phone).toMatchObject({ width: 360, shown: [true, true, true], scripts: 0 });
    expect(phone.words).not.toContain(NOTE);
    await inOrder(head, 'preview-phone-360');

    // By keys alone from here on.
    await head.getByRole('tab', { name: 'Trang web – điện thoại' }).focus();
    await head.keyboard.press('ArrowRight');
    await head.getByRole('tab', { name: 'Trang web – máy tính', selected: true }).waitFor();
    await expect.poll(async () => (await inFrame(head, 'Trang web: trên máy tính')).width).toBe(1280);
    await inOrder(head, 'preview-desktop-360');
    await head.keyboard.press('ArrowRight');
    const post = head.getByRole('region', { name: 'Trên điện thoại' });
    await post.getByRole('button', { name: 'Xem thêm' }).press('Enter');
    await post.getByText(`Xem đầy đủ: ${newsroom.portal.url}/tin/`).waitFor();
    expect(await post.getByRole('img', { name: 'Sân trường' }).count()).toBe(3);
    await inOrder(head, 'preview-fanpage-360');
    await head.getByRole('tab', { name: 'Facebook' }).focus();
    await head.keyboard.press('ArrowRight');
    const record = head.frameLocator('iframe[title="Bản ghi lưu trữ"]');
    await record.getByText('Ghi khi phát hành.').first().waitFor();
    await inOrder(head, 'preview-archive-360');
    await head.getByRole('button', { name: 'Văn bản thuần' }).press('Enter');
    const plain = head.getByRole('region', { name: /Văn bản thuần/ });
    expect(await plain.innerText()).toMatch(/SHA-256 của bản gốc: [0-9a-f]{64}/);
  });

  it('at a desk both screens of the website stand side by side', async () => {
    await head.setViewportSize(DESKTOP);
    await head.getByRole('tab', { name: 'Trang web', exact: true }).click();
    const [phone, desktop] = [
      await inFrame(head, 'Trang web: trên điện thoại'),
      await inFrame(head, 'Trang web: trên máy tính'),
    ];
    expect([phone.width, desktop.width]).toEqual([360, 1280]);
    expect(phone.words).toBe(desktop.words);
    await inOrder(head, 'preview-website-1280');
    for (const name of ['Facebook', 'Lưu trữ']) {
      await head.getByRole('tab', { name }).click();
      await inOrder(head, `preview-${name === 'Facebook' ? 'fanpage' : 'archive'}-1280`);
    }
  });

  it('shows the mail of the press and the event of another portal once these are set up', async () => {
    expect(await head.getByRole('tab', { name: /Thư báo chí|Cổng khác/ }).count()).toBe(0);
    await house.people.officer.post('/newsroom/channels/press', {
      ...{ address: 'lan@bao.example.vn', outlet: 'Báo Mẫu' },
    });
    await house.people.administrator.put('/newsroom/channels/webhook', {
      address: 'https://cong.tinh.example.vn/nhan-tin',
      secret: `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`,
    });
    await head.getByRole('button', { name: 'Cập nhật' }).click();
    const { edition, ways } = (await previewAs('headHssv', story)).body.data;
    expect(ways).toEqual({ press: 'release', webhook: true, noteAwaited: false });
    for (const [viewport, width] of [
      [DESKTOP, 1280],
      [PHONE, 360],
    ] as const) {
      await head.setViewportSize(viewport);
      await head.getByRole('tab', { name: 'Thư báo chí' }).click();
      await head.getByText(`Thông tin báo chí: ${edition.headline}`, { exact: true }).waitFor();
      const mail = head.frameLocator('iframe[title="Nội dung thư"]');
      await mail.getByRole('heading', { name: edition.headline }).waitFor();
      await inOrder(head, `preview-press-${width}`);
      await head.getByRole('button', { name: 'Văn bản thuần' }).press('Enter');
      const plain = head.getByRole('region', { name: 'Nội dung thư: Văn bản thuần' });
      expect(await plain.innerText()).toContain(`Toàn văn và hình ảnh: ${newsroom.portal.url}/tin/`);

      await head.getByRole('tab', { name: 'Cổng khác' }).click();
      const sent = head.getByRole('region', { name: 'Thông báo nguyên văn (JSON)' });
      expect(JSON.parse(await sent.innerText())).toMatchObject({
        ...{ version: 1, type: 'story.published' },
        data: { id: story.id, headline: edition.headline, media: [{}, {}, {}] },
      });
      await inOrder(head, `preview-webhook-${width}`);
    }
    await head.setViewportSize(DESKTOP);
  });

  it('says when somebody saved meanwhile, and shows that on demand', async () => {
    story = await act(house, 'deskHssv', story, 'claim');
    story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: { ...story.content, headline: 'Ba bức ảnh ngày hội đọc sách' },
    });
    // The person comes back to the page.
    await head.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await head.getByText('Bài vừa có thay đổi mới').waitFor();
    await head.getByRole('button', { name: 'Cập nhật' }).click();
    await head.getByText(`lần sửa ${story.revision}`).waitFor();
    await head.getByText('Bài vừa có thay đổi mới').waitFor({ state: 'detached' });
    await head.getByRole('tab', { name: 'Trang web', exact: true }).click();
    await expect
      .poll(async () => (await inFrame(head, 'Trang web: trên máy tính')).words)
      .toContain('Ba bức ảnh ngày hội đọc sách');
  });

  it('is what is published afterwards, word by word, and nothing of it is public before', async () => {
    await picturesFinal();
    const { edition } = (await previewAs('headHssv', story)).body.data;
    const shown = await inFrame(head, 'Trang web: trên máy tính');
    const outside = (target: string, init?: RequestInit) => fetch(`${newsroom.portal.url}${target}`, init);
    expect((await outside(`/tin/${edition.slug}`)).status).toBe(404);
    expect((await outside('/internal/preview')).status).toBe(404);
    expect((await outside('/internal/preview', { method: 'POST', body: '{}' })).status).toBe(401);
    const [file] = edition.media[0]?.renditions ?? [];
    expect((await outside(`/media/${file?.sha256}.${file?.format}`)).status).toBe(404);

    story = await act(house, 'deskHssv', story, 'forward');
    story = await act(house, 'headHssv', story, 'approve', { channels: ['website'] });
    const live = await delivered(house, await act(house, 'officer', story, 'publish'));
    const reader = await newPerson(browser, DESKTOP);
    await reader.goto(`${newsroom.portal.url}${live.live?.address ?? ''}`);
    expect(wordsOf(await reader.locator('article.story').evaluate((article) => article.outerHTML))).toBe(
      shown.words,
    );
    expect(shown.words).toContain('Ba bức ảnh ngày hội đọc sách');
    await reader.context().close();

    const published = await api(house.base).get<PublicStory>(`/public/stories/${edition.slug}`);
    const { firstPublishedAt: _first, publishedAt: _last, ...same } = edition;
    expect(published.edition).toMatchObject(same);
  });

  it('without the portal it says so, and the other views stay', async () => {
    await newsroom.portal.kill();
    await head.getByRole('button', { name: 'Cập nhật' }).click();
    const alert = head.getByRole('alert').filter({ hasText: 'Cổng thông tin chưa trả lời' });
    await alert.getByRole('button', { name: 'Thử lại' }).waitFor();
    await inOrder(head, 'preview-no-portal-1280');
    await head.getByRole('tab', { name: 'Facebook' }).click();
    await head.getByText('Ba bức ảnh ngày hội đọc sách').first().waitFor();
    await head.context().close();
  });
});
