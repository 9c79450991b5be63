import { NewsroomError } from '@toasoan/domain';
import { createFolderStore, createLogger } from '@toasoan/platform';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../channels/channel.ts';
import { createChannels } from '../channels/index.ts';
import { createCmsClient } from '../cms-client.ts';
import type { Context } from '../context.ts';
import { createPortalClient } from '../portal-client.ts';
import { makeDelivery, makeRendition } from '../testing/editions.ts';
import { sendError, standInCms, standInToken, type StandInCms } from '../testing/stand-in-cms.ts';
import { portalToken, standInPortal, type StandInPortal } from '../testing/stand-in-portal.ts';
import { testMachine } from '../testing/machine.ts';
import { testPostman, testPusher } from '../testing/mail.ts';
import { noFanpage, noFurther, noPinger, noProber } from '../testing/no-fanpage.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { channelDeliver } from './channel-deliver.ts';
import { testSearch } from '../testing/search.ts';

const signal = AbortSignal.timeout(60_000);
const first = { number: 1, last: false, signal };

let cms: StandInCms;
let portal: StandInPortal;
let context: Context;
let editionHash: string;
beforeEach(async () => {
  const blobs = createFolderStore(await tempDir());
  cms = await standInCms();
  portal = await standInPortal(blobs);
  const delivery = makeDelivery({ renditions: [await makeRendition(blobs)] });
  editionHash = delivery.editionHash;
  cms.deliveries.set('deliveries/d1', delivery);
  portal.truth.set(delivery.edition.slug, editionHash);
  const client = createPortalClient({ url: portal.url, token: portalToken });
  context = {
    blobs,
    cms: createCmsClient({ url: cms.url, token: standInToken }),
    channels: createChannels({
      ...{ blobs, portal: client, publicUrl: 'https://sogddt.example.vn' },
      ...noFurther,
      fanpage: noFanpage,
    }),
    probeFanpage: noProber,
    pingWebhook: noPinger,
    postman: await testPostman(),
    pusher: testPusher(),
    search: testSearch(),
    media: await testMachine(),
    log: createLogger({ name: 'workers', level: 'silent' }),
  };
});
const run = (attempt = first) => channelDeliver({ deliveryId: 'd1' }, context, attempt);

it('reports the receipt of what was read back', async () => {
  await run();
  expect(cms.reports).toMatchObject([
    { row: 'deliveries/d1', report: { outcome: 'delivered', fence: 1, receipt: { editionHash } } },
  ]);
});

it('does nothing for a delivery that is closed', async () => {
  await run();
  await run();
  expect(cms.reports).toHaveLength(1);
  expect(portal.invalidated).toHaveLength(1);
});

it('records a failure and throws it, so that the queue tries again', async () => {
  portal.fault = 'error';
  await expect(run()).rejects.toMatchObject({ id: 'delivery.unreachable' });
  expect(cms.reports[0]?.report).toMatchObject({
    outcome: 'failed',
    fence: 1,
    error: 'delivery.unreachable',
    cause: '{"path":"/internal/invalidate","status":502}',
    final: false,
  });
  portal.fault = null;
  await run({ ...first, number: 2 });
  expect(cms.reports[1]?.report).toMatchObject({ outcome: 'delivered', fence: 2 });
});

it('says at the last try that there will be no other', async () => {
  portal.fault = 'drops';
  await expect(run({ ...first, last: true })).rejects.toMatchObject({ id: 'delivery.unreachable' });
  expect(cms.reports[0]?.report).toMatchObject({ outcome: 'failed', final: true });
});

it('throws the fault itself when it cannot be recorded', async () => {
  portal.fault = 'error';
  cms.intercept = (path, response) => path.endsWith('/finish') && (response.destroy(), true);
  await expect(run()).rejects.toMatchObject({ id: 'delivery.unreachable' });
});

it('gives way to another attempt even when it failed itself', async () => {
  portal.fault = 'error';
  cms.intercept = (path, response) => path.endsWith('/finish') && (sendError(response, 'work.stale'), true);
  await expect(run()).rejects.toMatchObject({ id: 'work.stale' });
});

it('hands over to a person what only a person can do, and throws nothing', async () => {
  const delivery = makeDelivery({ renditions: [] });
  cms.deliveries.set('deliveries/d1', { ...delivery, channel: 'fanpage' });
  await run();
  expect(cms.reports).toMatchObject([
    { report: { outcome: 'handed_over', fence: 1, error: 'fanpage.no_token' } },
  ]);
});

describe('a channel that takes nothing before a time', () => {
  const waiting: Channel = {
    name: 'website',
    capabilities: { repeatable: true },
    publish: async () => {
      throw new NewsroomError('fanpage.page_limit', { waitMs: 60_000 });
    },
    withdraw: async () => undefined,
    readBack: async () => ({ settled: false, found: {} }),
  };
  beforeEach(() => {
    context = { ...context, channels: { ...context.channels, website: waiting } };
  });

  it('is left alone until then, without a failed job', async () => {
    await run();
    expect(cms.reports).toMatchObject([
      { report: { outcome: 'waits', error: 'fanpage.page_limit', waitMs: 60_000 } },
    ]);
  });

  it('counts as failed when it never takes anything', async () => {
    for (let turn = 1; turn < 36; turn++) await run();
    await expect(run()).rejects.toMatchObject({ id: 'fanpage.page_limit' });
    expect(cms.reports.at(-1)?.report).toMatchObject({ outcome: 'failed', final: true, fence: 36 });
  });
});
