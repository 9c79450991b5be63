import { channelDeliverJob, mediaQuickJob, mediaSlowJob, NewsroomError } from '@toasoan/domain';
import { createFolderStore, createLogger, waitUntil } from '@toasoan/platform';
import { expect, it, onTestFinished } from 'vitest';
import { createApp, type AppDeps } from './app.ts';
import { createChannels } from './channels/index.ts';
import { createCmsClient } from './cms-client.ts';
import type { Context } from './context.ts';
import { createPortalClient } from './portal-client.ts';
import type { Attempt, Handlers } from './tasks/handler.ts';
import { enqueue, jobsOf, useDatabases } from './testing/database.ts';
import { deadAddress } from './testing/serve.ts';
import { testMachine } from './testing/machine.ts';
import { testPostman, testPusher } from './testing/mail.ts';
import { noFanpage, noFurther, noPinger, noProber } from './testing/no-fanpage.ts';
import { tempDir } from './testing/temp-dir.ts';
import { testSearch } from './testing/search.ts';

const database = useDatabases();
const soon = { deadline: 15_000 };

/** A context whose far ends are not there: these tests are about the queue. */
async function bareContext(): Promise<Context> {
  const blobs = createFolderStore(await tempDir());
  const url = await deadAddress();
  return {
    blobs,
    cms: createCmsClient({ url, token: '' }),
    channels: createChannels({
      ...{ blobs, portal: createPortalClient({ url, token: '' }), publicUrl: url },
      ...noFurther,
      fanpage: noFanpage,
    }),
    probeFanpage: noProber,
    pingWebhook: noPinger,
    postman: await testPostman(),
    pusher: testPusher(),
    media: await testMachine(),
    search: testSearch(),
    log: createLogger({ name: 'workers', level: 'silent' }),
  };
}

async function startApp(
  databaseUrl: string,
  handlers: Partial<Handlers>,
  options: Pick<AppDeps, 'pollInterval'> = {},
) {
  const idle = async (): Promise<void> => undefined;
  const lost: Error[] = [];
  const app = await createApp({
    ...options,
    databaseUrl,
    concurrency: { deliver: 2, quick: 2, slow: 1, mail: 1, clock: 1, archive: 1, search: 1 },
    handlers: {
      'media.quick': idle,
      'media.slow': idle,
      'channel.deliver': idle,
      'consents.review': idle,
      'channels.probe': idle,
      'stories.publish_due': idle,
      'mail.send': idle,
      'push.send': idle,
      'notices.review': idle,
      'archive.catch_up': idle,
      'archive.check': idle,
      'search.index': idle,
      'search.review': idle,
      'search.rebuild': idle,
      ...handlers,
    },
    context: await bareContext(),
    onLost: (error) => lost.push(error),
  });
  onTestFinished(() => app.stop());
  return { app, lost };
}

it('begins a job because its commit is announced, and hands it payload and attempt', async () => {
  const { url, pool } = await database();
  const seen: { payload: unknown; attempt: Attempt }[] = [];
  await startApp(
    url,
    { 'channel.deliver': async (payload, _context, attempt) => void seen.push({ payload, attempt }) },
    // Nobody would find it by looking before the test gives up.
    { pollInterval: 10 * soon.deadline },
  );
  for (let turn = 0; turn < 15; turn += 1) {
    await enqueue(pool, channelDeliverJob(`d${turn}`, `s${turn}`, 'website'));
    await waitUntil(() => seen.length > turn, { ...soon, every: 2 });
  }
  expect(seen[0]).toMatchObject({ payload: { deliveryId: 'd0' }, attempt: { number: 1, last: false } });
  // The queue forgets a job a moment after its handler has ended.
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
});

it('does at every start what nobody asks for, and plans it by the clock', async () => {
  const { url, pool } = await database();
  let reviews = 0;
  const review = async (): Promise<void> => void (reviews += 1);
  const { app } = await startApp(url, { 'consents.review': review });
  await waitUntil(() => reviews === 1, soon);
  await app.stop();
  await startApp(url, { 'consents.review': review });
  await waitUntil(() => reviews === 2, soon);
  const { rows } = await pool.query(
    'select identifier from graphile_worker._private_known_crontabs order by identifier',
  );
  expect(rows.map(({ identifier }: { identifier: string }) => identifier)).toEqual([
    'archive.catch_up',
    'archive.check',
    'channels.probe',
    'consents.review',
    'notices.review',
    'search.review',
    'stories.publish_due',
  ]);
});

it('tries again what failed, and tells the last try', async () => {
  const { url, pool } = await database();
  const attempts: Pick<Attempt, 'number' | 'last'>[] = [];
  await startApp(url, {
    'media.quick': async (_payload, _context, { number, last }) => {
      attempts.push({ number, last });
      throw new NewsroomError('cms.unavailable');
    },
  });
  await enqueue(pool, { ...mediaQuickJob('a1'), maxAttempts: 2 });
  await waitUntil(() => attempts.length === 2, soon);
  expect(attempts).toEqual([
    { number: 1, last: false },
    { number: 2, last: true },
  ]);
});

it('ends a job without a fault when the row is gone, closed or another attempt’s', async () => {
  const { url, pool } = await database();
  let runs = 0;
  const answers = ['asset.not_found', 'delivery.closed', 'work.stale'] as const;
  await startApp(url, {
    'media.quick': async () => {
      throw new NewsroomError(answers[(runs += 1) - 1] ?? 'internal');
    },
  });
  for (const id of answers) await enqueue(pool, mediaQuickJob(id.replace('.', '-')));
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(runs).toBe(3);
});

it('never hands a handler a payload that is not one', async () => {
  const { url, pool } = await database();
  let runs = 0;
  await startApp(url, { 'media.quick': async () => void (runs += 1) });
  await pool.query(`select graphile_worker.add_job('media.quick', '{"assetId": 7, "x": 1}'::json)`);
  const [job] = await waitUntil(async () => {
    const jobs = await jobsOf(pool);
    return jobs[0]?.last_error ? jobs : null;
  }, soon);
  expect(job?.last_error).toContain('assetId');
  expect(runs).toBe(0);
});

it('frees the jobs of a worker without a lease, and of none that has one', async () => {
  const { url, pool } = await database();
  const done: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await startApp(url, {
    'media.quick': async ({ assetId }) => {
      if (assetId === 'alive') await held;
      done.push(assetId);
    },
  });
  await enqueue(pool, mediaQuickJob('alive'));
  await waitUntil(async () => (await jobsOf(pool))[0]?.locked_by, soon);
  await pool.query(
    `select graphile_worker.add_job('media.quick', '{"assetId": "left"}'::json, run_at => now() + interval '1 hour')`,
  );
  // The living worker holds one job for an hour already; a pool that has no lease holds the other.
  await pool.query(
    `update graphile_worker._private_jobs set run_at = now(), locked_at = now() - interval '1 hour',
       locked_by = coalesce(locked_by, 'pool-dead')`,
  );
  await waitUntil(() => done.includes('left'), soon);
  expect(await jobsOf(pool)).toMatchObject([
    { attempts: 1, locked_by: expect.stringMatching(/^pool-/) as string },
  ]);
  expect(done).toEqual(['left']);
  release();
  await waitUntil(() => done.includes('alive'), soon);
});

it('does not let a delivery wait for media, nor a photo for a video', async () => {
  const { url, pool } = await database();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const begun: string[] = [];
  let running = 0;
  let most = 0;
  const hold = async ({ assetId }: { assetId: string }): Promise<void> => {
    begun.push(assetId);
    most = Math.max(most, (running += 1));
    await held;
    running -= 1;
  };
  await startApp(url, {
    'media.quick': hold,
    'media.slow': hold,
    'channel.deliver': async ({ deliveryId }) => void begun.push(deliveryId),
  });
  for (let turn = 0; turn < 4; turn += 1) await enqueue(pool, mediaSlowJob(`slow${turn}`, 'idle'));
  await waitUntil(() => begun.includes('slow0'), soon);
  for (let turn = 0; turn < 4; turn += 1) await enqueue(pool, mediaQuickJob(`quick${turn}`));
  await waitUntil(() => begun.filter((id) => id.startsWith('quick')).length === 2, soon);
  await enqueue(pool, channelDeliverJob('d1', 's1', 'website'));
  await waitUntil(() => begun.includes('d1'), soon);
  // Two quick ones and a slow one is all that this machine does at once.
  expect(most).toBe(3);
  release();
  await waitUntil(async () => (await jobsOf(pool)).length === 0, soon);
  expect(most).toBe(3);
});

it('does not start when a job has no handler', async () => {
  const { url } = await database();
  // As a caller outside TypeScript could: the types do not let it through.
  const idle = async (): Promise<void> => undefined;
  const handlers = {
    'media.quick': idle,
    'media.slow': idle,
    'consents.review': idle,
    'mail.send': idle,
    'push.send': idle,
    'notices.review': idle,
  } as unknown as Handlers;
  const started = createApp({
    databaseUrl: url,
    concurrency: { deliver: 1, quick: 1, slow: 1, mail: 1, clock: 1, archive: 1, search: 1 },
    handlers,
    context: await bareContext(),
    onLost: () => undefined,
  });
  await expect(started).rejects.toThrow('Expected a handler for the job channel.deliver');
});

it('stops only when the running jobs have ended', async () => {
  const { url, pool } = await database();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let ended = false;
  const { app, lost } = await startApp(url, {
    'media.quick': async () => {
      await held;
      ended = true;
    },
  });
  await enqueue(pool, mediaQuickJob('a1'));
  await waitUntil(async () => (await jobsOf(pool))[0]?.locked_by, soon);
  const stopped = app.stop();
  release();
  await stopped;
  expect(ended).toBe(true);
  expect(await jobsOf(pool)).toEqual([]);
  expect(lost).toEqual([]);
});
