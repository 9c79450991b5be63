import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPerson, signIn as signInAt } from '../support/browser.ts';
import { houseAt, type PersonName } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { cornerError, picture } from '../support/pictures.ts';
import { violationsOf } from '../support/axe.ts';
import { twoAtOneStory } from './together.ts';

/**
 * The whole route as its people walk it, each at a browser of their own: a teacher writes on a phone, the desk edits
 * on a PC, the head approves on a phone, the officer publishes, a reader reads.
 */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const HEADLINE = 'Ngày hội đọc sách của học sinh vùng cao';

let newsroom: Newsroom;
let browser: Browser;
let folder: string;
let photos: string[];
beforeAll(async () => {
  newsroom = await startNewsroom();
  browser = await launchChromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'toasoan-photos-'));
  photos = await sixPhotos();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Six photos as phones send them: one held sideways, one of 24 megapixels, one that tells where it was taken. */
async function sixPhotos(): Promise<string[]> {
  const wanted = [
    { width: 1600, height: 1200, orientation: 6, seed: 1 },
    { width: 6000, height: 4000, seed: 2 },
    { width: 2000, height: 1500, gps: true, seed: 3 },
    { width: 1200, height: 1600, seed: 4 },
    { width: 1400, height: 900, orientation: 3, seed: 5 },
    { width: 1300, height: 1300, orientation: 8, gps: true, seed: 6 },
  ];
  return Promise.all(
    wanted.map(async (options, index) => {
      const file = path.join(folder, `IMG_${index + 1}.jpg`);
      await writeFile(file, await picture(options));
      return file;
    }),
  );
}

const signIn = (who: PersonName, viewport: { width: number; height: number }): Promise<Page> =>
  signInAt(browser, newsroom.editor.url, who, viewport);

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Opens the story from a queue, as the person finds it. */
async function openFromQueue(page: Page, queue: string): Promise<void> {
  await page.goto(`${newsroom.editor.url}/queues/${queue}`);
  await page.getByRole('link', { name: HEADLINE }).first().click();
  await page.getByRole('group', { name: 'Thao tác với bài' }).waitFor();
}

describe('a story goes from a school’s phone to the website', { timeout: 240_000 }, () => {
  let writer: Page;
  let officer: Page;
  let address: string;

  it('the teacher writes on a phone and sends six photos', async () => {
    writer = await signIn('writerA', PHONE);
    await writer.goto(`${newsroom.editor.url}/write`);
    await writer.getByLabel('Tít').fill(HEADLINE);
    await writer.getByLabel('Sa-pô').fill('Hơn 300 học sinh cùng đọc sách dưới sân trường.');
    await writer.getByRole('textbox', { name: /Nội dung/ }).click();
    await writer.keyboard.type('Sáng nay, nhà trường tổ chức ngày hội đọc sách.');
    await writer.locator('input[type=file]').setInputFiles(photos);
    await expect
      .poll(() => writer.getByRole('group', { name: /^Ảnh IMG_/ }).count(), { timeout: 90_000 })
      .toBe(6);
    for (const [index, field] of (
      await writer.getByLabel('Mô tả ảnh cho người không nhìn thấy (alt)').all()
    ).entries()) {
      await field.fill(`Học sinh đọc sách, ảnh ${index + 1}`);
    }
    await writer.getByLabel('Chú thích').first().fill('Học sinh đọc sách dưới gốc bàng.');
    expect(await noSidewaysScroll(writer)).toBe(true);
    expect(await violationsOf(writer)).toEqual([]);
  });

  it('chooses a topic without diacritics and submits', async () => {
    await writer.getByRole('button', { name: 'Chọn chủ đề' }).click();
    await writer.getByLabel('Tìm chủ đề (không cần gõ dấu)').fill('truong hoc hanh phuc');
    await writer.getByRole('checkbox', { name: /Trường học hạnh phúc/ }).check();
    await writer.getByRole('button', { name: 'Xong' }).click();
    await writer.getByRole('button', { name: 'Gửi duyệt' }).click();
    await writer.getByRole('alert').getByText('chưa trả lời câu hỏi về trẻ em').waitFor();
    await writer.getByRole('button', { name: 'Không có trẻ em trong tất cả' }).click();
    await expect
      .poll(() => writer.getByText('Được đưa lên: Cổng thông tin điện tử').count(), { timeout: 15_000 })
      .toBe(6);
    await writer.getByRole('button', { name: 'Gửi duyệt' }).click();
    await writer.waitForURL(/\/stories\//);
    await writer.getByText('Đã gửi, chờ biên tập').first().waitFor();
    expect(await noSidewaysScroll(writer)).toBe(true);
    expect(await violationsOf(writer)).toEqual([]);
  });

  it('the desk claims, edits and passes it on', async () => {
    const desk = await signIn('deskHssv', DESKTOP);
    await openFromQueue(desk, 'desk');
    await desk.getByRole('button', { name: 'Nhận biên tập' }).click();
    await desk.getByRole('link', { name: 'Sửa' }).click();
    const standfirst = desk.getByLabel('Sa-pô');
    await standfirst.waitFor();
    await standfirst.fill('Hơn 300 học sinh cùng đọc sách dưới sân trường sáng nay.');
    expect(await violationsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Trình duyệt' }).click();
    await desk.waitForURL(/\/stories\//);
    await desk.context().close();
  });

  it('the head reads all of it on a phone and approves', async () => {
    const head = await signIn('headHssv', PHONE);
    await openFromQueue(head, 'review');
    await expect
      .poll(
        async () => {
          await head.getByRole('button', { name: 'Duyệt', exact: true }).click();
          const dialog = head.getByRole('dialog');
          // The differences below show it a second time.
          await dialog.getByText('Sáng nay, nhà trường tổ chức ngày hội đọc sách.').first().waitFor();
          await dialog.getByRole('button', { name: /duyệt bài$/ }).click();
          const done = head.getByText('Đã duyệt, chờ xuất bản').first();
          const refused = dialog.getByRole('alert');
          await done.or(refused).first().waitFor();
          if (await done.isVisible()) return true;
          // The last photo is still being worked on: the refusal says so, the head tries again.
          await dialog.getByRole('button', { name: 'Thôi' }).click();
          return false;
        },
        { timeout: 90_000, interval: 1_000 },
      )
      .toBe(true);
    expect(await noSidewaysScroll(head)).toBe(true);
    expect(await violationsOf(head)).toEqual([]);
    await head.context().close();
  });

  it('the officer publishes and sees the live address', async () => {
    officer = await signIn('officer', DESKTOP);
    await openFromQueue(officer, 'publishing');
    await officer.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Xuất bản ngay' }).click();
    const link = officer.getByRole('link', { name: /\/tin\// });
    await link.waitFor({ timeout: 20_000 });
    address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/\/tin\/ngay-hoi-doc-sach-cua-hoc-sinh-vung-cao-/);
    expect(await violationsOf(officer)).toEqual([]);
  });

  it('a reader sees the story with pictures sharp, upright and without metadata', async () => {
    const reader = await newPerson(browser, PHONE);
    await reader.goto(address);
    await reader.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    await reader.getByText('Hơn 300 học sinh cùng đọc sách dưới sân trường sáng nay.').first().waitFor();
    await reader.getByText('Học sinh đọc sách dưới gốc bàng.').waitFor();
    expect(await noSidewaysScroll(reader)).toBe(true);
    expect(await violationsOf(reader)).toEqual([]);

    const figures = reader.locator('article figure, main figure');
    expect(await figures.count()).toBe(6);
    const html = await (await fetch(address)).text();
    const files = [...new Set(html.match(/\/media\/[0-9a-f]{64}\.(avif|webp|jpg)/g) ?? [])];
    expect(files.length).toBeGreaterThanOrEqual(6 * 3);
    for (const file of files) {
      const response = await fetch(new URL(file, address));
      expect(response.status).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      const meta = await sharp(bytes).metadata();
      expect([meta.exif, meta.xmp, meta.iptc, meta.orientation ?? 1], file).toEqual([
        undefined,
        undefined,
        undefined,
        1,
      ]);
      expect(bytes.includes('GPS') || bytes.includes('May anh thu'), file).toBe(false);
      // The share picture is cropped around what draws the eye; the others show the whole photo.
      const isShare = Math.abs((meta.width ?? 0) / (meta.height ?? 1) - 1200 / 630) < 0.02;
      if (!isShare) expect(await cornerError(bytes), file).toBeLessThan(60);
    }
    expect(await smallestDifference(address, files, photos[1] ?? '')).toBeLessThan(6);
    await reader.context().close();
  });

  it('the officer withdraws with a reason and the address says gone', async () => {
    await officer.getByRole('button', { name: 'Gỡ bài' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Lý do gỡ bài').fill('Sai số liệu, chờ đơn vị xác minh.');
    await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
    await officer.getByText('Đã gỡ khỏi kênh').first().waitFor({ timeout: 20_000 });
    expect((await fetch(address)).status).toBe(410);
    expect(await publicFileCount()).toBe(0);
  });

  /** How far the best of the files is from a photo shown 1920 pixels wide: mean difference per channel of 255. */
  async function smallestDifference(base: string, paths: readonly string[], photo: string): Promise<number> {
    const raw = (image: Sharp) => image.removeAlpha().toColourspace('srgb').raw().toBuffer();
    const wanted = await raw(sharp(photo).rotate().resize(1920, 1280, { fit: 'fill' }));
    const differences = await Promise.all(
      paths.map(async (file) => {
        const bytes = Buffer.from(await (await fetch(new URL(file, base))).arrayBuffer());
        const { width, height } = await sharp(bytes).metadata();
        if (width !== 1920 || height !== 1280) return Infinity;
        const seen = await raw(sharp(bytes));
        return wanted.reduce((sum, value, at) => sum + Math.abs(value - (seen[at] ?? 0)), 0) / wanted.length;
      }),
    );
    return Math.min(...differences);
  }

  /** Files the portal can still serve. */
  async function publicFileCount(): Promise<number> {
    const entries = await readdir(path.join(newsroom.blobDir, 'public'), {
      recursive: true,
      withFileTypes: true,
    });
    return entries.filter((entry) => entry.isFile()).length;
  }
});

// Shares this newsroom, since starting one takes longer than the story.
twoAtOneStory(() => ({ browser, editorUrl: newsroom.editor.url, house: houseAt(newsroom.cms.url) }));
