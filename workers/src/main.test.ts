import { channelDeliverJob, mediaProcessJob } from '@toasoan/domain';
import { createFolderStore, waitUntil } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { enqueue, jobsOf, useDatabases } from './testing/database.ts';
import { makeDelivery, makeRendition } from './testing/editions.ts';
import { noise } from './testing/photos.ts';
import { deadAddress } from './testing/serve.ts';
import { standInCms, standInToken } from './testing/stand-in-cms.ts';
import { portalToken, standInPortal } from './testing/stand-in-portal.ts';
import { tempDir } from './testing/temp-dir.ts';
import { startReadyWorker, startWorker } from './testing/worker-process.ts';

const database = useDatabases();
const soon = { deadline: 30_000 };

/** A newsroom around the built worker process: database, store, and stand-ins for CMS and portal. */
async function newsroom() {
  const { url, pool } = await database();
  const dir = await tempDir();
  const blobs = createFolderStore(dir);
  const cms = await standInCms();
  const portal = await standInPortal(blobs);
  const env = {
    DATABASE_URL: url,
    CMS_URL: cms.url,
    WORKER_TOKEN: standInToken,
    BLOB_DIR: dir,
    PORTAL_URL: portal.url,
    PORTAL_PUBLIC_URL: 'https://sogddt.example.vn',
    PORTAL_TOKEN: portalToken,
  };
  return { pool, blobs, cms, portal, env };
}

it('a delivery whose worker is killed in the middle is finished once by another within 10 s', async () => {
  const { pool, blobs, cms, portal, env } = await newsroom();
  const delivery = makeDelivery({ renditions: [await makeRendition(blobs)] });
  cms.rows.set('deliveries/d1', delivery);
  portal.truth.set(delivery.edition.slug, delivery.editionHash);
  portal.fault = 'silent';

  const doomed = await startReadyWorker(env);
  await enqueue(pool, channelDeliverJob('d1', 's1'));
  await waitUntil(() => portal.requests > 0, soon);
  await startReadyWorker(env);
  doomed.kill('SIGKILL');
  const killed = performance.now();
  expect(await doomed.ended).toBe('SIGKILL');
  portal.fault = null;

  await waitUntil(() => cms.reports.length > 0, soon);
  expect(performance.now() - killed).toBeLessThan(10_000);
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(cms.reports).toMatchObject([{ report: { outcome: 'delivered', fence: 2 } }]);
});

it('a photo whose worker is killed before the report arrives is made again after a restart', async () => {
  const { pool, blobs, cms, env } = await newsroom();
  cms.rows.set('assets/a1', { id: 'a1', state: 'uploaded', uploadKey: 'uploads/p/u', bytes: 1 });
  await blobs.put('uploads/p/u', await noise(400, 300).jpeg().toBuffer());
  cms.intercept = (path) => path.endsWith('/finish');

  const doomed = await startReadyWorker(env);
  await enqueue(pool, mediaProcessJob('a1'));
  await waitUntil(() => cms.requests.includes('/api/work/assets/a1/finish'), soon);
  doomed.kill('SIGKILL');
  await doomed.ended;
  expect((await jobsOf(pool))[0]?.locked_by).toMatch(/^pool-/);

  cms.intercept = () => false;
  await startReadyWorker(env);
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(cms.reports).toMatchObject([{ row: 'assets/a1', report: { outcome: 'ready', fence: 2 } }]);
  expect(await blobs.exists('uploads/p/u')).toBe(false);
});

it('a worker that loses its lease ends at once with code 70', async () => {
  const { pool, env } = await newsroom();
  const worker = await startReadyWorker(env);
  const ended = await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name like 'gw:pool-%'`,
  );
  expect(ended.rowCount).toBe(1);
  expect(await worker.ended).toBe(70);
  expect(worker.output()).toContain('lost its lease');
});

it('a worker told to stop ends with code 0 and leaves nothing locked', async () => {
  const { pool, blobs, cms, env } = await newsroom();
  cms.rows.set('assets/a1', { id: 'a1', state: 'uploaded', uploadKey: 'uploads/p/u', bytes: 1 });
  await blobs.put('uploads/p/u', await noise(1600, 1200).jpeg().toBuffer());
  const worker = await startReadyWorker(env);
  await enqueue(pool, mediaProcessJob('a1'));
  await waitUntil(() => cms.requests.length > 0, soon);
  worker.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
  expect(await jobsOf(pool)).toEqual([]);
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
