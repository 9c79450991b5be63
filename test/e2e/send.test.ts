import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StoryView } from '@toasoan/domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/api.ts';
import { violationsOf } from '../support/axe.ts';
import { endSession, launchChromium, newPerson } from '../support/browser.ts';
import { personEmail, type PersonName } from '../support/house.ts';
import { picture } from '../support/pictures.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';

/** The light form on a phone: a few taps, a lost network, a lost answer, a page closed in between. */
const PHONE = { width: 360, height: 740 };
const TOPIC = 'Trường học hạnh phúc';

let newsroom: UploadHouse;
let browser: Browser;
let folder: string;
let photos: string[];
let context: BrowserContext;
beforeAll(async () => {
  newsroom = await openUploadHouse();
  browser = await launchChromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'toasoan-send-'));
  photos = [1, 2].map((n) => path.join(folder, `IMG_${n}.jpg`));
  for (const [n, file] of photos.entries())
    await writeFile(file, await picture({ width: 1200, height: 900, seed: 40 + n }));
  const page = await newPerson(browser, PHONE, { serviceWorkers: 'allow', hasTouch: true, isMobile: true });
  context = page.context();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openForm(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${newsroom.editorUrl}/gui-nhanh`);
  await page.locator('html[data-active]').waitFor();
  return page;
}

async function signIn(page: Page, who: PersonName): Promise<void> {
  await page.getByRole('button', { name: 'Đăng nhập' }).first().tap();
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập' });
  await dialog.getByLabel('Thư điện tử').fill(personEmail(who));
  await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Đăng nhập' }).tap();
  await page.getByText(`Người gửi: ${who} (thử)`).waitFor();
}

async function write(page: Page, headline: string): Promise<void> {
  await page.getByLabel('Tít').fill(headline);
  await page.getByLabel('Nội dung').fill('Sáng nay, cả trường đọc sách.\n\n- Khối 1\n- Khối 2');
  await page.getByLabel('Tìm chủ đề').fill('hanh phuc');
  await page.getByRole('checkbox', { name: TOPIC }).check();
}
const press = (page: Page): Promise<void> => page.getByRole('button', { name: 'Gửi', exact: true }).tap();
const item = (page: Page, headline: string) => page.locator('#queue-list > li').filter({ hasText: headline });
const sent = (page: Page, headline: string): Promise<void> =>
  item(page, headline)
    .getByText(/Đã gửi\. Phòng Học sinh, sinh viên nhận biên tập/)
    .waitFor({ timeout: 30_000 });

/** The writer's stories with this headline, as the desk has them. */
async function stories(headline: string): Promise<StoryView[]> {
  const desk = newsroom.house.people.writerA;
  const { items } = await desk.get<{ items: { id: string; headline: string }[] }>(
    '/newsroom/stories?queue=mine',
  );
  const found = items.filter((story) => story.headline === headline);
  return Promise.all(found.map(({ id }) => desk.get<StoryView>(`/newsroom/stories/${id}`)));
}

/** What the browser does when the network is back: it sends the service worker its event. */
async function wakeServiceWorker(): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${newsroom.editorUrl}/healthz`);
  const tools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    }),
  );
  await tools.send('ServiceWorker.enable');
  const registrationId = await registered;
  const sync = { origin: newsroom.editorUrl, registrationId, tag: 'toasoan.send', lastChance: false };
  await tools.send('ServiceWorker.dispatchSyncEvent', sync);
  await page.close();
}

describe('the light form on a phone', { timeout: 120_000 }, () => {
  it('takes a story with two photos to the department in a few taps', async () => {
    const page = await openForm();
    await signIn(page, 'writerA');
    await write(page, 'Ngày hội đọc sách');
    expect(await page.locator('#route').textContent()).toBe('Bài sẽ tới: HSSV');
    await page.locator('#choose').setInputFiles(photos);
    await page.locator('#files img').nth(1).waitFor();
    await press(page);
    const lacks = page.locator('#lacks');
    await lacks.getByText('Mô tả ảnh cho người không nhìn thấy: IMG_1.jpg').tap();
    expect(await page.evaluate(() => document.activeElement?.id.startsWith('alt-'))).toBe(true);
    for (const n of [0, 1]) {
      await page.getByLabel('Mô tả ảnh').nth(n).fill(`Học sinh đọc sách ${n}`);
      await page.getByRole('button', { name: 'Không có' }).nth(n).tap();
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await press(page);
    await sent(page, 'Ngày hội đọc sách');
    expect(await violationsOf(page)).toEqual([]);

    const [story] = await stories('Ngày hội đọc sách');
    expect(story?.stage).toBe('submitted');
    expect(story?.content.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'bulletList',
      'figure',
      'figure',
    ]);
    expect(story?.assets.map(({ children }) => children)).toEqual(['none', 'none']);
    await page.close();
  });

  it('keeps what was sent without a network over a closed page, and sends it once when it is back', async () => {
    const headline = 'Viết khi mất mạng';
    const first = await openForm();
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await first.goto(`${newsroom.editorUrl}/queues/mine`).catch(() => undefined);
    await first.getByRole('heading', { name: 'Không có mạng' }).waitFor();
    await first.getByRole('link', { name: 'Mở Gửi nhanh' }).tap();
    await first.getByText('Cứ viết và bấm Gửi').waitFor();
    await write(first, headline);
    await press(first);
    await first.getByRole('heading', { name: 'Đang chờ mạng (1)' }).waitFor();
    expect(await violationsOf(first)).toEqual([]);
    await first.getByLabel('Tít').fill('Viết dở');
    await first.getByText('Đã giữ trên máy này.').waitFor();
    await first.close();

    await context.setOffline(false);
    const second = await openForm();
    await sent(second, headline);
    await expect.poll(() => second.getByLabel('Tít').inputValue()).toBe('Viết dở');
    expect((await stories(headline)).map(({ stage }) => stage)).toEqual(['submitted']);
    await second.getByLabel('Tít').fill('');
    await second.close();
  });

  it('sends from the service worker, photo and all, while no page of it is open', async () => {
    const headline = 'Gửi từ nền';
    const page = await openForm();
    await page.getByText('Người gửi').waitFor();
    await context.setOffline(true);
    await write(page, headline);
    await page.locator('#choose').setInputFiles(photos.slice(0, 1));
    await page.getByLabel('Mô tả ảnh').fill('Học sinh đọc sách');
    await page.getByRole('button', { name: 'Không có' }).tap();
    await press(page);
    await page.getByRole('heading', { name: 'Đang chờ mạng (1)' }).waitFor();
    await page.close();
    await context.setOffline(false);
    await wakeServiceWorker();
    await expect
      .poll(async () => (await stories(headline)).map(({ stage }) => stage), { timeout: 30_000 })
      .toEqual(['submitted']);
    expect((await stories(headline))[0]?.assets).toHaveLength(1);
  });

  it('makes one story and shows no error when the answers to making and to sending it on are lost', async () => {
    const headline = 'Câu trả lời bị mất';
    const page = await openForm();
    const lost = new Set<string>();
    await context.route(/\/api\/stories(\/\w+\/actions\/submit)?$/, async (route) => {
      const { pathname } = new URL(route.request().url());
      const kind = pathname.endsWith('/submit') ? 'submit' : 'create';
      if (route.request().method() !== 'POST' || lost.has(kind)) return route.continue();
      lost.add(kind);
      await route.fetch();
      return route.abort();
    });
    await write(page, headline);
    await press(page);
    const answered = item(page, headline).getByText(/^Đã gửi\./);
    const goOn = (): Promise<unknown> => page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => goOn().then(() => answered.count()), { timeout: 30_000 }).toBe(1);
    expect([...lost]).toEqual(['create', 'submit']);
    await sent(page, headline);
    expect((await stories(headline)).map(({ stage }) => stage)).toEqual(['submitted']);
    await context.unroute(/\/api\/stories(\/\w+\/actions\/submit)?$/);
    await page.close();
  });

  it('waits for the sign-in when the session has ended, and goes on after it', async () => {
    const headline = 'Phiên đã hết';
    const page = await openForm();
    await page.getByText('Người gửi').waitFor();
    await write(page, headline);
    await endSession(context, newsroom.editorUrl);
    await press(page);
    const dialog = page.getByRole('dialog', { name: 'Đăng nhập' });
    await dialog.getByText('Phiên làm việc đã hết').waitFor();
    await dialog.getByLabel('Thư điện tử').fill(personEmail('writerA'));
    await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await sent(page, headline);
    expect(await stories(headline)).toHaveLength(1);
    await page.close();
  });

  it('shows a second person at the same device nothing of the first', async () => {
    const page = await openForm();
    await page.getByText('Người gửi').waitFor();
    await page.getByLabel('Tít').fill('Của riêng A');
    await page.getByText('Đã giữ trên máy này.').waitFor();
    await page.goto(`${newsroom.editorUrl}/queues/mine`);
    await page.getByRole('button', { name: 'Mở danh mục' }).tap();
    await page.getByRole('link', { name: 'Gửi nhanh' }).waitFor();
    await page.getByRole('button', { name: 'Đăng xuất' }).tap();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await page.goto(`${newsroom.editorUrl}/gui-nhanh`);
    await signIn(page, 'writerB');
    expect(await page.getByLabel('Tít').inputValue()).toBe('');
    expect(await page.locator('#queue').isVisible()).toBe(false);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    expect(await privateAnswers(page)).toEqual([]);
    await page.close();
  });
});

/** Answers of the API among what the service worker keeps. */
const privateAnswers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) kept.push(new URL(url).pathname);
    return kept.filter((path) => path.startsWith('/api/'));
  });
