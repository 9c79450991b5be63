import { build } from 'vite';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchChromium, newPerson, signIn } from '../support/browser.ts';
import { openNewsroom, type WholeHouse } from '../support/desk.ts';
import { storyContent } from '../support/house.ts';
import { photoStory, picturesReady } from '../support/photo-story.ts';
import { printTable, quantile } from '../support/table.ts';
import { composeWords, takeTimes, typeKeys, watchKeys, type KeyTimes } from './typing/key-times.ts';
import { longBody } from './typing/long-story.ts';

/** How long a key takes until it is seen in a very long story, beside a plain editor with the same text. */
const CHARACTERS = 60_000;
const PICTURES = 100;
const KEYS = 'nhà trường tổ chức ngày hội đọc sách cho học sinh toàn trường, '.repeat(2);
const WORDS = Array.from({ length: 20 }, (_, at) => ['tiếng', 'Việt', 'trường', 'học'][at % 4] ?? '');
const VIEWPORT = { width: 1280, height: 900 };

let house: WholeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openNewsroom();
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.newsroom.stop();
});

/** Opens the long story in the write screen. */
async function writePage(): Promise<{ page: Page; assetIds: readonly string[] }> {
  const pictures = await photoStory(house.session, house.house, PICTURES, { width: 320, height: 240 });
  const assetIds = (await picturesReady(house.house, pictures, 600_000)).assets.map(({ id }) => id);
  const content = storyContent(house.house, { body: longBody(CHARACTERS, assetIds) });
  const story = await house.session.send<{ id: string }>('POST', '/stories', {
    unitId: house.house.units['truong-a'],
    content,
  });
  const page = await signIn(browser, house.newsroom.editor.url, 'writerA', VIEWPORT);
  await page.goto(`${house.newsroom.editor.url}/write/${story.id}`);
  await page.locator('.ProseMirror').waitFor();
  await page.getByRole('button', { name: /^Gợi ý khi viết/ }).waitFor();
  return { page, assetIds };
}

async function plainPage(): Promise<Page> {
  const entry = path.join(import.meta.dirname, 'typing/plain-editor.ts');
  const built = await build({
    logLevel: 'error',
    configFile: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'plain' } },
  });
  const [bundle] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (!bundle || !('code' in bundle)) throw new Error('Expected a bundle of the plain editor');
  const page = await newPerson(browser, VIEWPORT);
  await page.setContent('<!doctype html><body style="white-space: break-spaces"></body>');
  await page.addScriptTag({ content: bundle.code });
  return page;
}

/** Puts the caret into the paragraph at a share of the text, and scrolls there. */
const putCaret = (page: Page, share: number): Promise<void> =>
  page.evaluate((at) => {
    const paragraphs = Array.from(document.querySelectorAll('.ProseMirror > p'));
    const paragraph = paragraphs[Math.floor(at * (paragraphs.length - 1))];
    if (!paragraph) throw new Error('Expected a paragraph');
    document.querySelector<HTMLElement>('.ProseMirror')?.focus({ preventScroll: true });
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.collapse(paragraph.firstChild, 20);
  }, share);

const PLACES = [
  ['start', 0],
  ['middle', 0.5],
  ['end', 1],
] as const;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const row = (who: string, what: string, { painted, slow }: KeyTimes): string[] => [
  who,
  what,
  String(painted.length),
  ...[0.5, 0.95, 1].map((q) => ms(quantile(painted, q))),
  slow.length === 0
    ? '< 16 ms'
    : `${quantile([...slow, ...Array<number>(Math.max(0, painted.length - slow.length)).fill(8)], 0.95)} ms`,
];

async function measure(who: string, page: Page): Promise<{ rows: string[][]; all: number[] }> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await watchKeys(page);
  const rows: string[][] = [];
  const all: number[] = [];
  for (const [name, share] of PLACES) {
    await putCaret(page, share);
    await typeKeys(page, cdp, 'a');
    await takeTimes(page);
    await typeKeys(page, cdp, KEYS);
    const typed = await takeTimes(page);
    rows.push(row(who, `${name}, keys`, typed));
    await composeWords(page, cdp, WORDS);
    const composed = await takeTimes(page);
    rows.push(row(who, `${name}, composed`, composed));
    all.push(...typed.painted, ...composed.painted);
  }
  return { rows, all };
}

it('types in a long story', { timeout: 900_000 }, async () => {
  const { page, assetIds } = await writePage();
  const ours = await measure('write page', page);
  await page.context().close();
  const plain = await plainPage();
  await plain.evaluate(
    (body) => {
      (window as unknown as { plainEditor: (content: object) => void }).plainEditor(body);
    },
    longBody(CHARACTERS, assetIds),
  );
  const theirs = await measure('plain TipTap', plain);
  printTable(
    [
      `${CHARACTERS} characters, ${PICTURES} pictures`,
      'place',
      'keys',
      'p50',
      'p95',
      'max',
      'p95 by Event Timing',
    ],
    [...ours.rows, ...theirs.rows],
  );
  printTable(
    ['all places', 'keys', 'p50', 'p95', 'max'],
    [
      ['write page', String(ours.all.length), ...[0.5, 0.95, 1].map((q) => ms(quantile(ours.all, q)))],
      ['plain TipTap', String(theirs.all.length), ...[0.5, 0.95, 1].map((q) => ms(quantile(theirs.all, q)))],
      [
        'ratio',
        '',
        ...[0.5, 0.95, 1].map((q) => (quantile(ours.all, q) / quantile(theirs.all, q)).toFixed(2)),
      ],
    ],
  );
});
