import { findChromium, freePort } from '@toasoan/platform';
import lighthouse from 'lighthouse';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approveStory, delivered, photoStory, picturesReady } from '../support/photo-story.ts';
import { printTable } from '../support/table.ts';

/** Lighthouse on the pages of the portal, as on a middling phone on a slow line (its default profile). */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const GOAL = 95;

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let browser: Browser;
let port: number;
let address = '/';
beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  const ready = await approveStory(house, await picturesReady(house, await photoStory(session, house, 2)));
  address = (await delivered(house, await act(house, 'officer', ready, 'publish'))).live?.address ?? '/';
  const found = await findChromium();
  if (!found.found) throw new Error(found.reason);
  port = await freePort();
  browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...found.env },
  });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

it('each page in four categories', { timeout: 900_000 }, async () => {
  const pages = {
    home: '/',
    story: address,
    section: '/chuyen-muc/tin',
    topic: '/chu-de/ke-hoach-thu-1',
    unit: '/don-vi/truong-a',
    plan: '/ke-hoach/ke-hoach-thu',
    archive: '/luu-tru',
  };
  const lines: string[][] = [];
  for (const [name, path] of Object.entries(pages)) {
    const result = await lighthouse(`${newsroom.portal.url}${path}`, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...CATEGORIES],
    });
    const scores = CATEGORIES.map((one) => Math.round((result?.lhr.categories[one]?.score ?? 0) * 100));
    const lost = Object.values(result?.lhr.audits ?? {})
      .filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(({ id }) => id);
    lines.push([
      name,
      ...scores.map(String),
      scores.every((score) => score >= GOAL) ? '' : lost.slice(0, 6).join(', '),
    ]);
  }
  printTable(['page', ...CATEGORIES, `below ${GOAL} for`], lines);
});
