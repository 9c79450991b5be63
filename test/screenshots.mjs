import { findChromium } from '@toasoan/platform';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

/**
 * `npm run screenshots`: the picture in the README, taken from the running demonstration newsroom (`npm start`). The
 * addresses and the password are those it printed, or EDITOR_URL, PORTAL_URL and DEMO_PASSWORD.
 */
const editorUrl = process.env.EDITOR_URL ?? 'http://127.0.0.1:4100';
const portalUrl = process.env.PORTAL_URL ?? 'http://127.0.0.1:4000';
const password = process.env.DEMO_PASSWORD ?? 'Toasoan-minh-hoa-2026';
const email = 'truongphong.gdpt@toasoan.example';
const target = path.resolve(import.meta.dirname, '../docs/images/route.png');

const found = await findChromium();
if (!found.found) throw new Error(found.reason);
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args, '--no-sandbox'] });
const open = async (width, height) =>
  (await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' })).newPage();

const desk = await open(1100, 860);
await desk.goto(editorUrl);
await desk.getByLabel('Thư điện tử').fill(email);
await desk.getByLabel('Mật khẩu', { exact: true }).fill(password);
await desk.getByRole('button', { name: 'Đăng nhập' }).click();
await desk.getByRole('button', { name: 'Đăng nhập' }).waitFor({ state: 'detached' });
await desk.goto(`${editorUrl}/queues/review`);
await desk.locator('main a[href^="/stories/"]').first().click();
await desk.getByRole('group', { name: 'Thao tác với bài' }).waitFor();
await desk.waitForLoadState('networkidle');

const reader = await open(390, 860);
await reader.goto(portalUrl);
await reader.waitForLoadState('networkidle');

const [left, right] = [await desk.screenshot(), await reader.screenshot()];
await mkdir(path.dirname(target), { recursive: true });
await sharp({ create: { width: 1100 + 24 + 390, height: 860, channels: 3, background: '#d9dde3' } })
  .composite([
    { input: left, left: 0, top: 0 },
    { input: right, left: 1124, top: 0 },
  ])
  .png({ palette: true, compressionLevel: 9 })
  .toFile(target);
await browser.close();
