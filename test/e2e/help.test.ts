import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { openNewsroom, type WholeHouse } from '../support/desk.ts';
import { begin, storyContent } from '../support/house.ts';

/** Help while writing, as writer and officer meet it: a form to begin from, spelling, and what holds a story back. */
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

let whole: WholeHouse;
let browser: Browser;
beforeAll(async () => {
  [whole, browser] = await Promise.all([openNewsroom(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await whole?.newsroom.stop();
});

const open = async (who: 'writerA' | 'officer', path: string, viewport = DESKTOP): Promise<Page> => {
  const base = whole.newsroom.editor.url;
  const page = await signIn(browser, base, who, viewport);
  await page.goto(`${base}${path}`);
  return page;
};
const text = (page: Page): Promise<string> => page.getByRole('textbox', { name: /Nội dung/ }).innerText();
const panel = (page: Page) => page.getByRole('region', { name: 'Gợi ý khi viết' });

it('a story is begun from a form, and what is wrong in it is put right with one click', async () => {
  const page = await open('writerA', '/write');
  await page.getByRole('button', { name: 'Bắt đầu từ mẫu' }).click();
  await page.getByRole('button', { name: /^Chuyên đề/ }).click();
  await page.getByText('Hướng dẫn: Vấn đề bắt đầu từ đâu').waitFor();
  expect(await page.getByLabel('Thể loại').inputValue()).toBe('feature');
  await panel(page)
    .getByText(/Còn \d lời hướng dẫn của mẫu/)
    .waitFor();

  await page.getByLabel('Tít').fill('Cây ngiêng bóng bên sân');
  const remark = panel(page).getByRole('listitem').filter({ hasText: 'ngiêng' });
  await remark.getByRole('button', { name: 'Sửa thành “nghiêng”' }).click();
  await remark.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Tít').inputValue()).toBe('Cây nghiêng bóng bên sân');
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bắt đầu từ mẫu' }).click();
  await page.getByRole('button', { name: /^Hỏi – đáp/ }).click();
  await page.getByText('Nội dung đang có sẽ được thay').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chọn lại' }).click();
  await page.keyboard.press('Escape');
  expect(await text(page)).toContain('Thực trạng');
  await page.context().close();
});

it('the officer sets a rule to block, and the story that breaks it is not sent until it is put right', async () => {
  const officer = await open('officer', '/quy-tac', PHONE);
  const rule = officer.getByRole('combobox', { name: /Từ hay viết sai/ });
  await rule.selectOption('block');
  await officer.getByText(/Đã lưu: “Từ hay viết sai/).waitFor();
  expect(await violationsOf(officer)).toEqual([]);
  expect(await officer.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await officer.context().close();

  const { house } = whole;
  const content = storyContent(house, { headline: 'Nhà trường bổ xung sách' });
  const story = await begin(house, 'writerA', 'truong-a', content);
  const page = await open('writerA', `/write/${story.id}`);
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText('Bài còn chỗ phải sửa theo quy định của tòa soạn').waitFor();
  await panel(page).getByRole('heading', { name: 'Cần sửa trước khi gửi (1)' }).waitFor();
  const remark = panel(page).getByRole('listitem').filter({ hasText: 'bổ xung' });
  expect(await remark.getByRole('button', { name: /Bỏ qua/ }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await remark.getByRole('button', { name: 'Sửa' }).click();
  await remark.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.waitForURL(/\/stories\//);
  await page.context().close();
});
