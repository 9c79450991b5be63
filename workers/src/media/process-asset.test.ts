import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { originalKeyOf, PLAIN_RECIPE, type Lane, type MediaStage } from '@toasoan/domain';
import { createFolderStore, createLogger, waitUntil, type BlobStore } from '@toasoan/platform';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChannels } from '../channels/index.ts';
import { createCmsClient } from '../cms-client.ts';
import type { Context } from '../context.ts';
import { createPortalClient } from '../portal-client.ts';
import { makeAsset, type AssetRow } from '../testing/assets.ts';
import { sha256 } from '../testing/editions.ts';
import { testMachine } from '../testing/machine.ts';
import { testPostman, testPusher } from '../testing/mail.ts';
import { noFanpage, noFurther, noPinger, noProber } from '../testing/no-fanpage.ts';
import { noise } from '../testing/photos.ts';
import { sendError, standInCms, standInToken, type StandInCms } from '../testing/stand-in-cms.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { processAsset } from './process-asset.ts';
import { testSearch } from '../testing/search.ts';

const upload = 'uploads/person/u1';
const { signal } = new AbortController();
const first = { number: 1, last: false, signal };
const last = { number: 8, last: true, signal };

let cms: StandInCms;
let blobs: BlobStore;
let context: Context;
beforeEach(async () => {
  cms = await standInCms();
  cms.assets.set('assets/a1', makeAsset());
  blobs = createFolderStore(await tempDir());
  // No picture goes near the portal.
  const portal = createPortalClient({ url: cms.url, token: '' });
  context = {
    blobs,
    cms: createCmsClient({ url: cms.url, token: standInToken }),
    channels: createChannels({ blobs, portal, publicUrl: cms.url, ...noFurther, fanpage: noFanpage }),
    probeFanpage: noProber,
    pingWebhook: noPinger,
    postman: await testPostman(),
    pusher: testPusher(),
    search: testSearch(),
    media: await testMachine(),
    log: createLogger({ name: 'workers', level: 'silent' }),
  };
});

const run = (lane: Lane = 'quick', attempt = first) => processAsset('a1', lane, context, attempt);
const photo = (): Promise<Buffer> => noise(320, 240).jpeg().toBuffer();
const asset = (): AssetRow => cms.assets.get('assets/a1') ?? makeAsset();
const change = (parts: Partial<AssetRow>): void => void cms.assets.set('assets/a1', { ...asset(), ...parts });
const stagesMade = (): MediaStage[] => cms.stages.splice(0).map(({ report }) => report.stage);
const keys = async (prefix: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of blobs.list(prefix)) found.push(key);
  return found.sort();
};
/** Makes children that do as the original says, whatever it is. */
const withOddChild = (deed: string): Promise<unknown> => {
  const child = fileURLToPath(new URL('../../dist/testing/odd-child.js', import.meta.url));
  context = { ...context, media: { ...context.media, child } };
  // The signature of a JPEG would be asked for; what is known already is not asked again.
  const hash = sha256(deed);
  change({
    facts: {
      kind: 'picture',
      format: 'jpeg',
      sha256: hash,
      originalKey: originalKeyOf(hash),
      bytes: deed.length,
      width: 1_000,
      height: 1_000,
      durationMs: null,
      pages: null,
      hasAudio: null,
      takenAt: null,
    },
    made: {},
  });
  return blobs.put(originalKeyOf(hash), Buffer.from(deed));
};

describe('a photo', () => {
  it('is identified and made in the quick lane, and made smaller in the slow one', async () => {
    const bytes = await photo();
    await blobs.put(upload, bytes);
    await run('quick');
    expect(stagesMade()).toEqual(['identify', 'pictures']);
    const { facts } = asset();
    expect(facts).toMatchObject({
      kind: 'picture',
      format: 'jpeg',
      width: 320,
      height: 240,
      bytes: bytes.length,
    });
    expect(facts?.sha256).toBe(sha256(bytes));
    expect((await buffer(await blobs.get(facts?.originalKey ?? ''))).equals(bytes)).toBe(true);
    expect(cms.reports).toEqual([
      {
        row: 'assets/a1',
        report: { outcome: 'done', fence: 1, wanted: ['identify', 'pictures', 'refined'] },
      },
    ]);
    expect(await blobs.exists(upload)).toBe(false);

    await run('slow');
    expect(stagesMade()).toEqual(['refined']);
    const { made } = asset();
    const named = Object.values(made).flatMap((stage) => stage.pictures.map(({ key }) => key));
    expect(await keys('renditions/a1/')).toEqual([...new Set(named)].sort());
    expect(await readdir(context.media.folders.root)).toEqual([]);
  });

  it('is kept before the CMS hears of it, and the upload until the CMS has all', async () => {
    const bytes = await photo();
    await blobs.put(upload, bytes);
    const there: Promise<boolean>[] = [];
    cms.intercept = (path) => {
      if (path.endsWith('/stage')) there.push(blobs.exists(originalKeyOf(sha256(bytes))));
      if (path.endsWith('/finish')) there.push(blobs.exists(upload));
      return false;
    };
    await run();
    expect(await Promise.all(there)).toEqual([true, true, true]);
  });

  it('is not made again, save what a changed wish calls for, and what nobody names goes', async () => {
    await blobs.put(upload, await photo());
    await run();
    stagesMade();
    await run();
    expect(stagesMade()).toEqual([]);
    const before = await keys('renditions/a1/');

    change({ recipe: { ...PLAIN_RECIPE, blur: [{ x: 0, y: 0, width: 1, height: 1 }] } });
    await run();
    expect(stagesMade()).toEqual(['pictures']);
    const after = await keys('renditions/a1/');
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
  });

  it('keeps what the other lane may have stored meanwhile', async () => {
    await blobs.put(upload, await photo());
    await blobs.put('renditions/a1/stored-by-the-other-lane.jpg', Buffer.from('x'));
    cms.overtake('assets/a1', 'slow');
    await run();
    expect(await keys('renditions/a1/')).toContain('renditions/a1/stored-by-the-other-lane.jpg');
  });

  it('tells how far it is', async () => {
    await blobs.put(upload, await photo());
    await run();
    const told = cms.progress.map(({ report }) => report);
    expect(told[0]).toEqual({ fence: 1, stage: 'identify', percent: 0, secondsLeft: null });
    expect(told.map(({ stage }) => stage)).toContain('pictures');
    expect(told.every(({ percent }) => percent >= 0 && percent <= 100)).toBe(true);
  });

  it('is made although nobody hears how far it is', async () => {
    await blobs.put(upload, await photo());
    cms.intercept = (path, response) => path.endsWith('/progress') && (sendError(response, 'internal'), true);
    await run();
    expect(asset().state).toBe('ready');
  });
});

describe('a faulty file is refused at once and for good', () => {
  it.each([
    ['asset.type', Buffer.from('just words')],
    ['asset.broken', Buffer.alloc(0)],
    ['asset.broken', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ] as const)('with %s', async (error, bytes) => {
    await blobs.put(upload, bytes);
    await run();
    expect(cms.reports).toEqual([{ row: 'assets/a1', report: { outcome: 'failed', fence: 1, error } }]);
    expect(await keys('renditions/')).toEqual([]);
    expect(await keys('originals/')).toEqual([]);
    // For the person who tries again after a repair of ours.
    expect(await blobs.exists(upload)).toBe(true);
    expect(await readdir(context.media.folders.root)).toEqual([]);
  });

  it('when the upload is not there', async () => {
    await run();
    expect(cms.reports[0]?.report).toMatchObject({ outcome: 'failed', error: 'asset.upload_missing' });
  });

  it('when it is larger than its kind may be, without a look at the rest', async () => {
    const png = Buffer.alloc(60 * 1024 * 1024 + 1);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(png);
    await blobs.put(upload, png);
    await run();
    expect(cms.reports[0]?.report).toMatchObject({ outcome: 'failed', error: 'asset.too_large' });
  });

  it('when its decoder crashes twice', async () => {
    await withOddChild('crashes');
    await run('slow');
    expect(cms.reports[0]?.report).toMatchObject({ outcome: 'failed', error: 'asset.broken' });
  });
});

describe('any other fault', () => {
  it('is tried again by the queue, and reported at the last try', async () => {
    await blobs.put(upload, await photo());
    await blobs.put('renditions', Buffer.from('a file in the way of the folder'));
    await expect(run()).rejects.toThrow();
    expect(cms.reports).toEqual([]);
    await expect(run('quick', last)).rejects.toThrow();
    expect(cms.reports[0]?.report).toEqual({ outcome: 'failed', fence: 2, error: 'internal' });
    expect(await readdir(context.media.folders.root)).toEqual([]);
  });

  it('of the report keeps the upload, and the next try does not begin again', async () => {
    await blobs.put(upload, await photo());
    cms.intercept = (path, response) => path.endsWith('/finish') && (sendError(response, 'internal'), true);
    await expect(run()).rejects.toMatchObject({ id: 'internal' });
    expect(await blobs.exists(upload)).toBe(true);
    cms.intercept = () => false;
    stagesMade();
    await run();
    expect(stagesMade()).toEqual([]);
    expect(asset().state).toBe('ready');
  });

  it('of the store that changed an original is noticed', async () => {
    await withOddChild('makes a picture');
    await blobs.put(asset().facts?.originalKey ?? '', Buffer.from('something else'));
    await expect(run()).rejects.toThrow('has changed');
  });
});

describe('work that is somebody else’s by now', () => {
  it('stops at the refused report of a stage', async () => {
    await blobs.put(upload, await photo());
    cms.intercept = (path) => (path.endsWith('/stage') && cms.overtake('assets/a1', 'quick'), false);
    await expect(run()).rejects.toMatchObject({ id: 'work.stale' });
    expect(cms.reports).toEqual([]);
    expect(await blobs.exists(upload)).toBe(true);
  });

  it('stops in the middle of a stage, at the refused report of progress', async () => {
    await withOddChild('runs for ever');
    cms.intercept = (path, response) =>
      path.endsWith('/progress') && (sendError(response, 'work.stale'), true);
    await expect(run()).rejects.toMatchObject({ id: 'work.stale' });
    expect(await readdir(context.media.folders.root)).toEqual([]);
  });

  it('stops when the worker is told to', async () => {
    await withOddChild('runs for ever');
    const stop = new AbortController();
    const running = run('quick', { ...first, signal: stop.signal });
    running.catch(() => undefined);
    await waitUntil(() => cms.progress.length > 0, { deadline: 10_000 });
    stop.abort(new Error('shutting down'));
    await expect(running).rejects.toThrow('shutting down');
    expect(await readdir(context.media.folders.root)).toEqual([]);
    expect(cms.reports).toEqual([]);
  });

  it('is left alone when the asset failed for good', async () => {
    change({ state: 'failed' });
    await run();
    expect(cms.requests).toEqual(['/api/work/assets/a1/take']);
  });
});

it('takes away all that a deleted asset left, and nothing of others', async () => {
  await blobs.put('renditions/a1/one.jpg', Buffer.from('x'));
  await blobs.put('renditions/a10/one.jpg', Buffer.from('x'));
  await blobs.put(upload, Buffer.from('x'));
  await blobs.put('originals/aa/aa', Buffer.from('x'));
  change({ remove: [upload, 'originals/aa/aa'] });
  await run();
  expect(await keys('')).toEqual(['renditions/a10/one.jpg']);
});
