import type { StoryView } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD } from '../support/api.ts';
import { launchChromium, newPerson, signIn } from '../support/browser.ts';
import { act, begin, houseAt, personEmail, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

/** Notices as people see them: at once, without reloading; a mail's link after signing in; what a person chooses. */
const viewport = { width: 1280, height: 800 };
let newsroom: Newsroom;
let house: House;
let browser: Browser;
let desk: Page;
beforeAll(async () => {
  newsroom = await startNewsroom();
  house = houseAt(newsroom.cms.url);
  browser = await launchChromium();
  desk = await signIn(browser, newsroom.editor.url, 'deskHssv', viewport);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const submitted = async (headline: string): Promise<StoryView> => {
  const content = storyContent(house, { headline });
  return act(house, 'writerA', await begin(house, 'writerA', 'truong-a', content), 'submit');
};

it('the bell and the open list change at once, are read out, and take no focus', async () => {
  await desk.goto(`${newsroom.editor.url}/notifications`);
  await desk.waitForResponse((response) => response.url().endsWith('/api/events'));
  const link = desk.getByRole('main').getByRole('link', { name: 'Thiết lập thông báo' });
  await link.focus();
  const story = await submitted('Báo ngay');
  // Far sooner than the page would ask by itself.
  const within = { timeout: 30_000 };
  await desk
    .getByRole('main')
    .getByRole('link', { name: /Báo ngay/ })
    .waitFor(within);
  await desk.getByRole('status').filter({ hasText: 'Thông báo mới: Bài “Báo ngay”' }).waitFor(within);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  const notice = desk.getByRole('main').getByRole('link', { name: /Báo ngay/ });
  expect(await notice.getAttribute('href')).toBe(`/stories/${story.id}#viec-can-lam`);
});

it('a mail’s link does nothing by itself: after signing in its page is there, at the step', async () => {
  const story = await submitted('Mở từ thư');
  const page = await newPerson(browser, viewport);
  const place = `/stories/${story.id}#viec-can-lam`;
  await page.goto(`${newsroom.editor.url}${place}`);
  await page.getByLabel('Thư điện tử').fill(personEmail('headHssv'));
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mở từ thư' }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(place);
  await page.waitForFunction(() => document.activeElement?.id === 'viec-can-lam');
  await page.context().close();
});

it('keeps what a person chooses', async () => {
  await desk.goto(`${newsroom.editor.url}/thong-bao/cai-dat`);
  await desk.getByLabel('Thư điện tử: Tiến độ của bài').selectOption('never');
  await desk.getByLabel('Giờ thứ 1').fill('08:15');
  await desk.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await desk.getByText('Đã lưu thiết lập thông báo.').waitFor();
  await desk.reload();
  expect(await desk.getByLabel('Thư điện tử: Tiến độ của bài').inputValue()).toBe('never');
  expect(await desk.getByLabel('Giờ thứ 1').inputValue()).toBe('08:15');
});
