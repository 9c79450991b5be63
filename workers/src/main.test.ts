import { execFile } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { channelDeliverJob, mediaQuickJob, mediaSlowJob, renditionPrefix } from '@toasoan/domain';
import {
  createFolderStore,
  findFfmpeg,
  prepareSearchTables,
  waitUntil,
  type BlobStore,
} from '@toasoan/platform';
import { expect, it } from 'vitest';
import { POLL_INTERVAL } from './runner/pools.ts';
import { enqueue, jobsOf, useDatabases } from './testing/database.ts';
import { makeDelivery, makeRendition, sha256 as sha256Of } from './testing/editions.ts';
import { makeAsset } from './testing/assets.ts';
import { noise } from './testing/photos.ts';
import { deadAddress } from './testing/serve.ts';
import { standInCms, standInToken, type StandInCms } from './testing/stand-in-cms.ts';
import { portalToken, standInPortal } from './testing/stand-in-portal.ts';
import { tempDir } from './testing/temp-dir.ts';
import { startReadyWorker, startWorker } from './testing/worker-process.ts';

const database = useDatabases();
const soon = { deadline: 30_000 };

/** A newsroom around the built worker process: database, store, and stand-ins for CMS and portal. */
async function newsroom() {
  const { url, pool } = await database();
  await prepareSearchTables(url);
  const dir = await tempDir();
  const mediaDir = await tempDir();
  const mailDir = await tempDir();
  // A worker that is root runs its programs as nobody, who must be able to pass.
  await chmod(mediaDir, 0o755);
  const blobs = createFolderStore(dir);
  const cms = await standInCms();
  const portal = await standInPortal(blobs);
  const env = {
    PATH: process.env['PATH'] ?? '',
    MEDIA_TEMP_DIR: mediaDir,
    DATABASE_URL: url,
    CMS_URL: cms.url,
    WORKER_TOKEN: standInToken,
    BLOB_DIR: dir,
    MAIL_DIR: mailDir,
    PORTAL_URL: portal.url,
    PORTAL_PUBLIC_URL: 'https://sogddt.example.vn',
    PORTAL_TOKEN: portalToken,
  };
  return { pool, blobs, cms, portal, env, mediaDir, mailDir };
}

it('a delivery whose worker is killed in the middle is finished once by another', async () => {
  const { pool, blobs, cms, portal, env } = await newsroom();
  const delivery = makeDelivery({ renditions: [await makeRendition(blobs)] });
  cms.deliveries.set('deliveries/d1', delivery);
  portal.truth.set(delivery.edition.slug, delivery.editionHash);
  portal.fault = 'silent';

  const doomed = await startReadyWorker(env);
  await enqueue(pool, channelDeliverJob('d1', 's1', 'website'));
  await waitUntil(() => portal.requests > 0, soon);
  await startReadyWorker(env);
  doomed.kill('SIGKILL');
  expect(await doomed.ended).toBe('SIGKILL');
  portal.fault = null;

  await waitUntil(() => cms.reports.length > 0, soon);
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(cms.reports).toMatchObject([{ report: { outcome: 'delivered', fence: 2 } }]);
});

/** Footage no encoder finishes at once. */
async function movingPicture(ffmpeg: string): Promise<Buffer> {
  const file = path.join(await tempDir(), 'source.mp4');
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=854x480:rate=30:duration=6,noise=alls=40:allf=t'];
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=6'];
  const coding = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
    '-shortest',
  ];
  await promisify(execFile)(ffmpeg, ['-v', 'error', ...picture, ...sound, ...coding, file]);
  return readFile(file);
}

/** Programs of the sandbox that still run: their home lies in the folder of temporary files. */
async function childrenIn(mediaDir: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const environments = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
  return environments.filter((environment) => environment.includes(`HOME=${mediaDir}`)).length;
}

/** What the CMS offers is there, whole, and nothing else is. */
async function expectWhole(cms: StandInCms, blobs: BlobStore): Promise<void> {
  const made = Object.values(cms.assets.get('assets/a1')?.made ?? {});
  const named = made.flatMap(({ pictures, files }) => [...pictures, ...files]);
  expect(named.length).toBeGreaterThan(0);
  for (const { key, sha256, bytes } of named) {
    const content = await buffer(await blobs.get(key));
    expect({ bytes: content.length, sha256: sha256Of(content) }).toEqual({ bytes, sha256 });
  }
  const stored: string[] = [];
  for await (const { key } of blobs.list(renditionPrefix('a1'))) stored.push(key);
  expect(stored.sort()).toEqual([...new Set(named.map(({ key }) => key))].sort());
}

it('a photo whose worker is killed in the middle is finished by another, and nothing of the first is left', async () => {
  const { pool, blobs, cms, env, mediaDir } = await newsroom();
  cms.assets.set('assets/a1', makeAsset());
  await blobs.put('uploads/person/u1', await noise(5000, 3600).jpeg().toBuffer());

  const doomed = await startReadyWorker(env);
  await enqueue(pool, mediaQuickJob('a1'));
  await waitUntil(() => cms.progress.some(({ report }) => report.stage === 'pictures'), soon);
  await waitUntil(async () => (await childrenIn(mediaDir)) > 0, { ...soon, every: 5 });
  await startReadyWorker(env);
  expect(cms.stages.map(({ report }) => report.stage)).toEqual(['identify']);
  doomed.kill('SIGKILL');
  expect(await doomed.ended).toBe('SIGKILL');
  expect(cms.reports).toEqual([]);

  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  // The second worker went on after what was finished.
  expect(cms.stages.map(({ report }) => [report.stage, report.fence])).toEqual([
    ['identify', 1],
    ['pictures', 2],
  ]);
  expect(cms.reports).toMatchObject([{ row: 'assets/a1', report: { outcome: 'done', fence: 2 } }]);
  await expectWhole(cms, blobs);
  expect(await blobs.exists('uploads/person/u1')).toBe(false);
  expect(await readdir(mediaDir)).toEqual([]);
  expect(await childrenIn(mediaDir)).toBe(0);
});

it('a video whose worker is killed in mid-ladder is finished by another, and nothing of the first is left', async ({
  skip,
}) => {
  const ffmpeg = await findFfmpeg();
  if (!ffmpeg.found) return skip(ffmpeg.reason);
  const { pool, blobs, cms, env, mediaDir } = await newsroom();
  cms.assets.set('assets/a1', makeAsset());
  await blobs.put('uploads/person/u1', await movingPicture(ffmpeg.path));

  const doomed = await startReadyWorker(env);
  await enqueue(pool, mediaQuickJob('a1'));
  await waitUntil(() => cms.reports.length === 1, { deadline: 90_000 });
  expect(cms.reports).toMatchObject([{ report: { outcome: 'done' } }]);
  await enqueue(pool, mediaSlowJob('a1', 'person'));
  await waitUntil(() => cms.progress.some(({ report }) => report.stage === 'ladder'), soon);
  await waitUntil(async () => (await childrenIn(mediaDir)) > 0, { ...soon, every: 5 });
  await startReadyWorker(env);
  doomed.kill('SIGKILL');
  await doomed.ended;
  expect(cms.stages.some(({ report }) => report.stage === 'ladder')).toBe(false);

  await waitUntil(async () => (await jobsOf(pool)).length === 0, { deadline: 120_000 });
  expect(cms.reports[1]).toMatchObject({
    report: { outcome: 'done', wanted: ['identify', 'pictures', 'playable', 'ladder', 'sprite'] },
  });
  expect(cms.assets.get('assets/a1')?.state).toBe('ready');
  await expectWhole(cms, blobs);
  expect(await readdir(mediaDir)).toEqual([]);
  expect(await childrenIn(mediaDir)).toBe(0);
}, 240_000);

it('a photo whose worker is killed before the last report arrives is finished after a restart', async () => {
  const { pool, blobs, cms, env, mediaDir } = await newsroom();
  cms.assets.set('assets/a1', makeAsset());
  await blobs.put('uploads/person/u1', await noise(400, 300).jpeg().toBuffer());
  cms.intercept = (path) => path.endsWith('/finish');

  const doomed = await startReadyWorker(env);
  await enqueue(pool, mediaQuickJob('a1'));
  await waitUntil(() => cms.requests.includes('/api/work/assets/a1/finish'), soon);
  doomed.kill('SIGKILL');
  await doomed.ended;
  expect((await jobsOf(pool))[0]?.locked_by).toMatch(/^pool-/);
  expect(await readdir(mediaDir)).toHaveLength(1);

  cms.intercept = () => false;
  await startReadyWorker(env);
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(cms.reports).toMatchObject([{ row: 'assets/a1', report: { outcome: 'done', fence: 2 } }]);
  expect(cms.stages.map(({ report }) => report.fence)).toEqual([1, 1]);
  expect(await blobs.exists('uploads/person/u1')).toBe(false);
  expect(await readdir(mediaDir)).toEqual([]);
});

it('a worker that loses its lease ends at once with code 70', async () => {
  const { pool, env } = await newsroom();
  const worker = await startReadyWorker(env);
  const ended = await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name like 'gw:pool-%'`,
  );
  // One for each pool.
  expect(ended.rowCount).toBe(Object.keys(POLL_INTERVAL).length);
  expect(await worker.ended).toBe(70);
  expect(worker.output()).toContain('lost its lease');
});

it('a worker told to stop ends with code 0 and leaves nothing locked', async () => {
  const { pool, blobs, cms, env, mediaDir } = await newsroom();
  cms.assets.set('assets/a1', makeAsset());
  await blobs.put('uploads/person/u1', await noise(1600, 1200).jpeg().toBuffer());
  const worker = await startReadyWorker(env);
  await enqueue(pool, mediaQuickJob('a1'));
  await waitUntil(() => cms.requests.includes('/api/work/assets/a1/take'), soon);
  worker.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
  // Done, or given back; locked by nobody.
  expect((await jobsOf(pool)).every((job) => job.locked_by === null)).toBe(true);
  expect(await childrenIn(mediaDir)).toBe(0);
  expect(await readdir(mediaDir)).toEqual([]);
  const { rows } = await pool.query(
    `select application_name from pg_stat_activity where datname = current_database() and application_name <> ''`,
  );
  expect(rows).toEqual([]);
});

it('says what is wrong with the environment, and starts nothing', async () => {
  const worker = startWorker({ WORKER_CONCURRENCY: 'many' });
  expect(await worker.ended).toBe(1);
  expect(worker.output()).toMatch(/DATABASE_URL[^]*WORKER_CONCURRENCY/);
});

it('ends with an error when the database is not there', async () => {
  const { env } = await newsroom();
  const { port } = new URL(await deadAddress());
  const worker = startWorker({ ...env, DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/x` });
  expect(await worker.ended).toBe(1);
  expect(worker.output()).toContain('could not start');
});
