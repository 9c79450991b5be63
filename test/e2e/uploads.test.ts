import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { picture } from '../support/pictures.ts';

/** What becomes of a file when its tab is closed, when the newsroom has it already, and when it is no file for us. */
let newsroom: Newsroom;
let browser: Browser;
let folder: string;
let photo: string;
let context: BrowserContext;
beforeAll(async () => {
  newsroom = await startNewsroom();
  browser = await launchChromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'toasoan-uploads-'));
  photo = path.join(folder, 'IMG_1.jpg');
  await writeFile(photo, await picture({ width: 1600, height: 1200, seed: 1 }));
  const page = await signIn(browser, newsroom.editor.url, 'writerA', { width: 360, height: 740 });
  context = page.context();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A new desk in a tab of its own, and how many uploads were begun there. */
async function openDesk(): Promise<{ page: Page; begun: () => number }> {
  const page = await context.newPage();
  let begun = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/uploads') begun += 1;
  });
  await page.goto(`${newsroom.editor.url}/write`);
  await page.getByRole('button', { name: 'Thêm từ máy' }).waitFor();
  return { page, begun: () => begun };
}

/** How many files this browser keeps until they have arrived. */
const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('toasoan-uploads');
        opening.onerror = () => reject(new Error('Expected the database of uploads'));
        opening.onsuccess = () => {
          const db = opening.result;
          const count = db.transaction('files').objectStore('files').count();
          count.onsuccess = () => {
            db.close();
            resolve(count.result);
          };
        };
      }),
  );
/** An asset is known by its content once the worker has looked into it. */
const statesInLibrary = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const answer = (await (await fetch('/api/library')).json()) as { items: { state: string }[] };
    return answer.items.map(({ state }) => state);
  });
const inText = (page: Page) => page.getByRole('group', { name: 'Ảnh IMG_1' });

describe('a file chosen at the desk', { timeout: 120_000 }, () => {
  it('goes on by itself after its tab was closed, without beginning anew', async () => {
    const first = await openDesk();
    await context.route('**/api/uploads/*', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await first.page.locator('input[type=file]').setInputFiles(photo);
    await first.page.getByText('Mất kết nối, sẽ tự tải tiếp').waitFor({ timeout: 30_000 });
    expect(await first.page.getByRole('list', { name: 'Tệp đang tải lên' }).locator('img').count()).toBe(1);
    await expect.poll(() => keptFiles(first.page)).toBe(1);
    await first.page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await first.page.getByRole('alert').getByText('IMG_1.jpg').waitFor();
    expect(await violationsOf(first.page)).toEqual([]);
    expect(first.begun()).toBe(1);
    await first.page.close();
    await context.unroute('**/api/uploads/*');

    const second = await openDesk();
    await inText(second.page).waitFor({ timeout: 30_000 });
    expect(second.begun()).toBe(0);
    await expect.poll(() => keptFiles(second.page)).toBe(0);
    await expect.poll(() => statesInLibrary(second.page), { timeout: 60_000 }).toEqual(['ready']);
    await second.page.close();
  });

  it('is not sent when the newsroom has it, and is refused at once when it is nothing we take', async () => {
    const { page, begun } = await openDesk();
    const script = path.join(folder, 'anh-dep.jpg');
    await writeFile(script, '<script>alert(1)</script>');
    await page.locator('input[type=file]').setInputFiles([script, photo]);
    await page.getByText(/Đã có trong kho nên dùng lại, không gửi nữa: IMG_1\.jpg/).waitFor();
    await inText(page).waitFor();
    await page.getByRole('alert').getByText('Tòa soạn không nhận loại tệp này').waitFor();
    expect(begun()).toBe(0);
    await page.close();
  });

  it('is found in the library and put into another story', async () => {
    const { page, begun } = await openDesk();
    await page.getByRole('button', { name: 'Chọn từ kho tư liệu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chọn từ kho tư liệu' });
    await dialog.getByRole('checkbox', { name: /IMG_1/ }).check();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Đưa 1 tư liệu vào bài' }).click();
    await inText(page).waitFor();
    await page.getByRole('button', { name: 'Có – đã có đồng ý' }).click();
    await page.getByText('Đơn vị chưa ghi nhận phiếu đồng ý nào.').waitFor();
    await page.getByRole('button', { name: 'Lưu câu trả lời' }).click();
    await page.getByText('Chưa được đưa lên kênh nào vì chưa đủ đồng ý còn hiệu lực.').waitFor();
    await page.getByRole('button', { name: 'Không có', exact: true }).click();
    await page.getByText('Được đưa lên: Cổng thông tin điện tử').waitFor();
    expect(begun()).toBe(0);
    await page.close();
  });
});
