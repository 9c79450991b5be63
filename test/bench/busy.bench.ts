import { findFfmpeg, pause, waitUntil } from '@toasoan/platform';
import type { AssetView } from '@toasoan/domain';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, it } from 'vitest';
import { openNewsroom } from '../support/desk.ts';
import { openSession, type EditorSession } from '../support/editor.ts';
import type { House, PersonName } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { picture } from '../support/pictures.ts';
import { printTable, quantile } from '../support/table.ts';
import { uploadPersistently } from '../uploads/persistent-upload.ts';

/** The editor's API while twenty photos and two films are sent and worked on. `BENCH_SCALE=quick` sends a few. */
const quick = process.env['BENCH_SCALE'] === 'quick';
const PHOTOS = quick ? 4 : 20;
const FILMS = quick ? 1 : 2;
const FILM_SECONDS = quick ? 5 : 20;
/** As many as a browser sends side by side. */
const AT_ONCE = 3;
const EVERY_MS = 100;

let newsroom: Newsroom;
let house: House;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
});
afterAll(() => newsroom?.stop());

async function film(seed: number): Promise<Buffer> {
  const found = await findFfmpeg();
  if (!found.found) throw new Error(found.reason);
  const dir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-film-'));
  const file = path.join(dir, 'film.mp4');
  try {
    await promisify(execFile)(found.path, [
      ...['-v', 'error', '-f', 'lavfi', '-i', `testsrc2=size=1920x1080:rate=30:duration=${FILM_SECONDS}`],
      ...['-f', 'lavfi', '-i', `sine=frequency=${300 + seed * 50}:duration=${FILM_SECONDS}`],
      ...['-vf', `noise=alls=6:all_seed=${seed}`, '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '26'],
      ...['-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest', '-movflags', '+faststart', file],
    ]);
    return await readFile(file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Asks one door at a steady pace, whether or not the last answer is there, and keeps how long each took. */
function probe(sessions: readonly EditorSession[], address: () => string): { times: number[]; stop(): void } {
  const times: number[] = [];
  let turn = 0;
  const timer = setInterval(() => {
    const session = sessions[turn++ % sessions.length];
    const begun = performance.now();
    session?.send('GET', address()).then(
      () => times.push(performance.now() - begun),
      () => times.push(Number.POSITIVE_INFINITY),
    );
  }, EVERY_MS);
  return { times, stop: () => clearInterval(timer) };
}

it('answers people while media are worked on', { timeout: 3_600_000 }, async () => {
  const unitId = house.units['truong-a'];
  const open = (who: PersonName): Promise<EditorSession> => openSession(newsroom.editor.url, who);
  // Several sessions each: one may ask six hundred times a minute.
  const writers = [await open('writerA'), await open('colleagueA')];
  const desk = [await open('deskHssv'), await open('deskGdpt')];
  const heads = [await open('headHssv'), await open('headGdpt')];
  const ids: string[] = [];
  const listed = (): string => `/assets?ids=${(ids.length > 0 ? ids : ['none'.repeat(6)]).join(',')}`;
  const doors: Record<string, [readonly EditorSession[], () => string]> = {
    'GET /api/me': [heads, () => '/me'],
    'GET /api/stories': [desk, () => '/stories?queue=desk'],
    'GET /api/assets': [writers, listed],
  };
  const measure = async (during: () => Promise<unknown>): Promise<Map<string, number[]>> => {
    const probes = Object.entries(doors).map(([name, door]) => [name, probe(...door)] as const);
    await during();
    for (const [, one] of probes) one.stop();
    return new Map(probes.map(([name, { times }]) => [name, times]));
  };

  const files: { bytes: Buffer; fileName: string }[] = [];
  for (let n = 1; n <= FILMS; n++) files.push({ bytes: await film(n), fileName: `phim-${n}.mp4` });
  for (let n = 1; n <= PHOTOS; n++)
    files.push({
      bytes: await picture({ width: 4000, height: 3000, seed: n }),
      fileName: `anh-${n}.jpg`,
    });

  const quiet = await measure(() => pause(5_000));
  const begun = performance.now();
  const took = { sent: 0, pictures: 0, all: 0 };
  const session = await openSession(newsroom.editor.url, 'writerA');
  let views: AssetView[] = [];
  const allReady = async (kind: 'anh' | ''): Promise<number> => {
    await waitUntil(
      async () => {
        views = await house.people.writerA.get<AssetView[]>(`/newsroom${listed()}`);
        return views
          .filter((view) => view.fileName.startsWith(kind))
          .every((view) => view.state === 'ready' || view.state === 'failed');
      },
      { deadline: 1_800_000, every: 500, what: 'every file worked on' },
    );
    return performance.now() - begun;
  };
  const busy = await measure(async () => {
    const left = [...files];
    const sender = async (): Promise<void> => {
      for (let file = left.shift(); file; file = left.shift()) {
        const upload = uploadPersistently(file.bytes, {
          base: newsroom.editor.url,
          session,
          unitId,
          fileName: file.fileName,
        });
        ids.push((await upload.done).assetId);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    took.sent = performance.now() - begun;
    took.pictures = await allReady('anh');
    took.all = await allReady('');
  });

  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${PHOTOS} photos of 12 MP, ${FILMS} films of 1080p ${FILM_SECONDS} s: sent after ${seconds(took.sent)}, ` +
      `photos ready after ${seconds(took.pictures)}, all after ${seconds(took.all)}; ` +
      `failed: ${views.flatMap(({ fileName, failure }) => (failure ? [`${fileName} ${failure}`] : [])).join(', ') || 'none'}\n`,
  );
  const row = (when: string, name: string, times: readonly number[]): string[] => [
    name,
    when,
    String(times.length),
    ...[0.5, 0.95, 0.99].map((q) => `${quantile(times, q).toFixed(1)} ms`),
  ];
  printTable(
    ['door', 'when', 'asked', 'p50', 'p95', 'p99'],
    Object.keys(doors).flatMap((name) => [
      row('quiet', name, quiet.get(name) ?? []),
      row('busy', name, busy.get(name) ?? []),
    ]),
  );
});
