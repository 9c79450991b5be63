import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchChromium, signIn } from '../support/browser.ts';
import { openNewsroom } from '../support/desk.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { printTable, quantile } from '../support/table.ts';
import { drawPhoto } from './images/photo.ts';

/** How long a person at the desk looks at nothing: a 12 MP photo from its last byte to its first picture on screen. */
const SIZE = { width: 4032, height: 3024 };
const PHOTOS = 8;

let newsroom: Newsroom;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  ({ newsroom } = await openNewsroom());
  browser = await launchChromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'bench-on-screen-'));
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Milliseconds until a picture of the newsroom's making is drawn in the list of the story's media, as its `nth`. */
const drawn = (page: Page, nth: number): Promise<unknown> =>
  page.waitForFunction(
    (at) => {
      const pictures = document.querySelectorAll<HTMLImageElement>('[aria-label="Tư liệu trong bài"] li img');
      const picture = pictures[at];
      // What is far below the screen is not asked for.
      picture?.scrollIntoView();
      return picture?.complete && picture.naturalWidth > 0 && picture.src.includes('/preview/');
    },
    nth,
    { polling: 'raf', timeout: 60_000 },
  );

it('shows a photo', { timeout: 600_000 }, async () => {
  const page = await signIn(browser, newsroom.editor.url, 'writerA', { width: 1280, height: 900 });
  await page.goto(`${newsroom.editor.url}/write`);
  await page.getByRole('button', { name: 'Thêm từ máy' }).waitFor();
  const arrived: number[] = [];
  const shown: number[] = [];
  for (let n = 0; n < PHOTOS; n++) {
    const file = path.join(folder, `IMG_${n}.jpg`);
    await (await drawPhoto(SIZE.width, SIZE.height, n + 1)).jpeg({ quality: 92 }).toFile(file);
    const complete = page.waitForResponse((response) => response.headers()['x-asset-id'] !== undefined);
    const begun = performance.now();
    await page.locator('input[type=file]').setInputFiles(file);
    await complete;
    const there = performance.now();
    await drawn(page, n);
    arrived.push(there - begun);
    shown.push(performance.now() - there);
  }
  const row = (what: string, times: readonly number[]): string[] => [
    what,
    ...[0.5, 0.95].map((q) => `${Math.round(quantile(times, q))} ms`),
  ];
  printTable(
    [`${PHOTOS} photos of 12 MP`, 'p50', 'p95'],
    [row('chosen → every byte there', arrived), row('there → first picture on screen', shown)],
  );
});
