import { createFolderStore, createLogger, type BlobStore } from '@toasoan/platform';
import { beforeEach, expect, it } from 'vitest';
import { createChannels } from '../channels/index.ts';
import { createCmsClient } from '../cms-client.ts';
import type { Context } from '../context.ts';
import { createPortalClient } from '../portal-client.ts';
import { noise } from '../testing/photos.ts';
import { sendError, standInCms, standInToken, type StandInCms } from '../testing/stand-in-cms.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { mediaProcess } from './media-process.ts';

const asset = { id: 'a1', state: 'uploaded', uploadKey: 'uploads/person/u1', bytes: 1 } as const;
const signal = AbortSignal.timeout(60_000);
const first = { number: 1, last: false, signal };
const last = { number: 8, last: true, signal };

let cms: StandInCms;
let blobs: BlobStore;
let context: Context;
beforeEach(async () => {
  cms = await standInCms();
  cms.rows.set('assets/a1', asset);
  blobs = createFolderStore(await tempDir());
  // No picture goes near the portal.
  const portal = createPortalClient({ url: cms.url, token: '' });
  context = {
    blobs,
    cms: createCmsClient({ url: cms.url, token: standInToken }),
    channels: createChannels({ blobs, portal, publicUrl: cms.url }),
    log: createLogger({ name: 'workers', level: 'silent' }),
  };
});
const process = (attempt = first) => mediaProcess({ assetId: 'a1' }, context, attempt);
const uploadPhoto = async () => blobs.put(asset.uploadKey, await noise(400, 300).jpeg().toBuffer());

it('reports the photo, and only then lets the upload go', async () => {
  await uploadPhoto();
  let uploadAtReport: Promise<boolean> | undefined;
  cms.intercept = (path) => {
    if (path.endsWith('/finish')) uploadAtReport = blobs.exists(asset.uploadKey);
    return false;
  };
  await process();
  expect(cms.reports).toMatchObject([{ row: 'assets/a1', report: { outcome: 'ready', fence: 1 } }]);
  expect(await uploadAtReport).toBe(true);
  expect(await blobs.exists(asset.uploadKey)).toBe(false);
});

it('reports a faulty file for good, without a further try', async () => {
  await blobs.put(asset.uploadKey, Buffer.from('<svg/>'));
  await process();
  expect(cms.reports[0]?.report).toEqual({ outcome: 'failed', fence: 1, error: 'asset.type' });
});

it('keeps the upload when the report is refused or does not arrive', async () => {
  await uploadPhoto();
  for (const error of ['work.stale', 'internal'] as const) {
    cms.intercept = (path, response) => path.endsWith('/finish') && (sendError(response, error), true);
    await expect(process()).rejects.toMatchObject({ id: error });
    expect(await blobs.exists(asset.uploadKey)).toBe(true);
  }
  cms.intercept = () => false;
  await process();
  expect(cms.reports).toHaveLength(1);
});

it('finishes the tidying of a try that died after its report', async () => {
  await uploadPhoto();
  cms.rows.set('assets/a1', { ...asset, state: 'ready' });
  await process();
  expect(await blobs.exists(asset.uploadKey)).toBe(false);
  expect(cms.reports).toEqual([]);
});

it('tries again when the store is at fault, and reports that at the last try', async () => {
  await uploadPhoto();
  await blobs.put('renditions', Buffer.from('a file in the way of the folder'));
  await expect(process()).rejects.toThrow();
  expect(cms.reports).toEqual([]);
  await expect(process(last)).rejects.toThrow();
  expect(cms.reports[0]?.report).toEqual({ outcome: 'failed', fence: 2, error: 'internal' });
});
