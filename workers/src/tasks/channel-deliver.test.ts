import { createFolderStore, createLogger } from '@toasoan/platform';
import { beforeEach, expect, it } from 'vitest';
import { createChannels } from '../channels/index.ts';
import { createCmsClient } from '../cms-client.ts';
import type { Context } from '../context.ts';
import { createPortalClient } from '../portal-client.ts';
import { makeDelivery, makeRendition } from '../testing/editions.ts';
import { sendError, standInCms, standInToken, type StandInCms } from '../testing/stand-in-cms.ts';
import { portalToken, standInPortal, type StandInPortal } from '../testing/stand-in-portal.ts';
import { testMachine } from '../testing/machine.ts';
import { testPostman, testPusher } from '../testing/mail.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { channelDeliver } from './channel-deliver.ts';

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
    channels: createChannels({ blobs, portal: client, publicUrl: 'https://sogddt.example.vn' }),
    postman: await testPostman(),
    pusher: testPusher(),
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
