import type { StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { openNewsroom, type WholeHouse } from '../support/desk.ts';
import { act, begin, storyContent } from '../support/house.ts';

/** Stories offered while somebody types in the editor, by mouse and by keyboard. */
const HEADLINES = ['Lễ khai giảng ở điểm trường Pú Tó', 'Lễ khai giảng của trẻ mầm non'];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

let whole: WholeHouse;
let browser: Browser;
let stories: StoryView[];
beforeAll(async () => {
  [whole, browser] = await Promise.all([openNewsroom(), launchChromium()]);
  const { house } = whole;
  stories = [];
  for (const headline of HEADLINES) {
    const draft = await begin(house, 'writerA', 'truong-a', storyContent(house, { headline }));
    stories.push(await act(house, 'writerA', draft, 'submit'));
  }
  await waitUntil(
    async () => {
      const { items } = await house.people.deskHssv.get<{ items: unknown[] }>(
        '/newsroom/search/suggest?q=le+khai',
      );
      return items.length === stories.length;
    },
    { deadline: 20_000, every: 20, what: 'the stories offered' },
  );
});
afterAll(async () => {
  await browser?.close();
  await whole?.newsroom.stop();
});

const open = async (path: string, viewport = DESKTOP): Promise<Page> => {
  const base = whole.newsroom.editor.url;
  const page = await signIn(browser, base, 'deskHssv', viewport);
  await page.goto(`${base}${path}`);
  return page;
};
const inHeader = (page: Page) => page.getByRole('combobox', { name: 'Tìm bài (phím /)' });
const inScene = (page: Page) => page.getByRole('combobox', { name: 'Từ cần tìm' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Bài gợi ý' });
const options = (page: Page) => list(page).getByRole('option');

it('arrows choose, Enter opens, Escape leaves what was typed', async () => {
  const page = await open('/tim');
  const field = inHeader(page);
  await field.pressSequentially('le khai gi');
  await list(page).waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect((await options(page).locator('mark').allInnerTexts()).join(' ')).toContain('Lễ khai gi');
  expect(await options(page).count()).toBe(stories.length);
  expect(await violationsOf(page)).toEqual([]);

  await field.press('Escape');
  expect(await list(page).count()).toBe(0);
  expect(await field.inputValue()).toBe('le khai gi');

  await field.pressSequentially('a');
  await list(page).waitFor();
  await field.press('ArrowUp');
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
  await field.press('ArrowDown');
  const first = options(page).first();
  expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  expect(await violationsOf(page)).toEqual([]);
  const headline = await first.locator('span').first().innerText();
  await field.press('Enter');
  await page.waitForURL(/\/stories\//);
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(await list(page).count()).toBe(0);
  await page.context().close();
});

it('Enter without a choice searches, and no offer comes afterwards', async () => {
  const page = await open('/tim');
  await inHeader(page).pressSequentially('mam non');
  await list(page).waitFor();
  await inHeader(page).press('Enter');
  await page.waitForURL(/\/tim\?q=mam\+non$/);
  await page.getByRole('status').getByText('Tìm thấy 1 bài.').waitFor();
  expect(await list(page).count()).toBe(0);
  await page.context().close();
});

it('the answer to an older question is never shown', async () => {
  const page = await open('/tim');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/search/suggest?q=le+khai', async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response }).catch(() => undefined);
  });
  const older = page.waitForRequest('**/api/search/suggest?q=le+khai');
  await inHeader(page).pressSequentially('le khai');
  await older;
  await inHeader(page).fill('mam non');
  await list(page).waitFor();
  const late = page.waitForResponse('**/api/search/suggest?q=le+khai');
  letGo();
  await late;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await options(page).count()).toBe(1);
  expect(await options(page).innerText()).toContain('mầm non');
  await page.context().close();
});

it('on a phone the search screen offers, and a tap opens', async () => {
  const page = await open('/tim', PHONE);
  await inScene(page).pressSequentially('diem truong pu');
  await list(page).waitFor();
  expect(await violationsOf(page, { targetSizes: true })).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  if (process.env['SCREEN_PICTURES'])
    await page.screenshot({ path: `${process.env['SCREEN_PICTURES']}/offers-360.png` });
  await options(page).first().click();
  await page.waitForURL(new RegExp(`/stories/${stories[0]?.id}$`));
  await page.context().close();
});
