import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import { act, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, delivered } from '../support/photo-story.ts';
import { printTable, quantile } from '../support/table.ts';
import {
  BARE,
  hasNginx,
  NGINX,
  record,
  startFarEnd,
  startNginx,
  startNginxOfDocs,
  type Contender,
  type Recorded,
} from './portal/contenders.ts';
import { findShooter, type Shot } from './portal/shoot.ts';

/** The portal beside others that send the same bytes: at 16 connections, in turns, so that what disturbs one disturbs all. */
const CONNECTIONS = 16;
const SECONDS = 4;
const ROUNDS = 5;
const STORIES = 14;
const PARAGRAPH = 'Sáng nay, học sinh toàn trường dự ngày hội đọc sách cùng thầy cô và cha mẹ. '.repeat(6);

let newsroom: Newsroom;
let house: House;
let slug = '';
let pagesDir = '';
beforeAll(async () => {
  pagesDir = await mkdtemp(path.join(tmpdir(), 'pages-'));
  ({ newsroom, house } = await openNewsroom({ portalEnv: { PAGES_DIR: pagesDir } }));
  for (let n = 0; n < STORIES; n++) {
    const paragraphs = Array.from({ length: 12 }, (_, index) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `${n}.${index} ${PARAGRAPH}` }],
    }));
    const content = storyContent(house, {
      headline: `Ngày hội thứ ${n}`,
      body: { type: 'doc', content: paragraphs },
    });
    const story = await act(house, 'officer', await approved(house, content), 'publish');
    if (n === STORIES - 1) slug = (await delivered(house, story)).live?.address.split('/').at(-1) ?? '';
  }
}, 600_000);
afterAll(async () => {
  await newsroom?.stop();
  await rm(pagesDir, { recursive: true, force: true });
});

it(
  'story, home and a JSON list, beside others that send the same bytes',
  { timeout: 1_800_000 },
  async () => {
    const places = { story: `/tin/${slug}`, home: '/', 'JSON list': '/feed.json' };
    const answers: Record<string, Recorded> = {};
    for (const at of Object.values(places)) {
      await record(newsroom.portal.url + at);
      answers[at] = await record(newsroom.portal.url + at);
    }
    const others = [await startFarEnd('bare', answers), await startFarEnd('express', answers)];
    const nginx = await hasNginx();
    if (nginx) others.push(await startNginx(answers), await startNginxOfDocs(pagesDir, newsroom.portal.url));
    const portal: Contender = { name: 'portal', url: newsroom.portal.url, stop: () => Promise.resolve() };
    const contenders = [portal, ...others];
    const shooter = await findShooter();
    try {
      const lines: string[][] = [];
      for (const [name, at] of Object.entries(places)) {
        const shots = new Map<string, Shot[]>(contenders.map((one) => [one.name, []]));
        for (let round = 0; round < ROUNDS; round++)
          for (const one of contenders)
            shots.get(one.name)?.push(await shooter.shoot(one.url + at, CONNECTIONS, SECONDS));
        lines.push(...linesOf(name, answers[at]?.body.length ?? 0, shots));
      }
      printTable(['page', 'bytes', 'by', 'requests/s', `of ${BARE}`, `of ${NGINX}`, 'p99'], lines);
      process.stdout.write(`asked by ${shooter.name}\n`);
      if (!nginx) process.stdout.write('nginx is not installed: its lines are missing.\n');
    } finally {
      for (const one of contenders) await one.stop();
    }
  },
);

/** A line for each contender: medians of its rounds, and what it does of `node:http` and of nginx, round by round. */
function linesOf(page: string, bytes: number, shots: ReadonlyMap<string, readonly Shot[]>): string[][] {
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  const share = (rounds: readonly Shot[], of: string): string => {
    const others = shots.get(of);
    return others
      ? median(rounds.map(({ rate }, round) => rate / (others[round]?.rate ?? Number.NaN))).toFixed(2)
      : '–';
  };
  return [...shots].map(([by, rounds]) => [
    page,
    String(bytes),
    by,
    String(Math.round(median(rounds.map(({ rate }) => rate)))),
    share(rounds, BARE),
    share(rounds, NGINX),
    `${median(rounds.map(({ p99 }) => p99)).toFixed(2)} ms`,
  ]);
}

it('CPU of a page that is not in memory, beyond its query', { timeout: 120_000 }, async () => {
  const answer = await (await fetch(`${newsroom.cms.url}/api/public/stories/${slug}`)).text();
  const folder = await mkdtemp(path.join(tmpdir(), 'render-'));
  try {
    const file = path.join(folder, 'story.json');
    await writeFile(file, answer);
    const script = new URL('portal/render-cpu.mjs', import.meta.url).pathname;
    const built = new URL('../../portal/dist', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [script, built, file]);
    const { rendered, compressed } = JSON.parse(stdout) as { rendered: number; compressed: number };
    printTable(
      ['story page', 'CPU for one'],
      [
        ['rendered', `${rendered.toFixed(2)} ms`],
        ['rendered and compressed twice', `${compressed.toFixed(2)} ms`],
      ],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
