import { buffer } from 'node:stream/consumers';
import { publicKey, type MediaFile, type Rendition } from '@toasoan/domain';
import { createFolderStore } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { createPortalClient } from '../portal-client.ts';
import { makeDelivery, makeFile, makeMedia, makeRendition } from '../testing/editions.ts';
import { portalToken, standInPortal } from '../testing/stand-in-portal.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { describeChannel } from './channel.contract.ts';
import { deliver } from './deliver.ts';
import { createWebsite } from './website.ts';

const options = { again: false, signal: AbortSignal.timeout(60_000) };

async function setUp() {
  const blobs = createFolderStore(await tempDir());
  const portal = await standInPortal(blobs);
  const client = createPortalClient({ url: portal.url, token: portalToken, timeout: 300 });
  const channel = createWebsite({ blobs, portal: client, publicUrl: 'https://sogddt.example.vn' });
  const renditions = await Promise.all(
    (['avif', 'webp', 'jpeg'] as const).map((one) => makeRendition(blobs, one)),
  );
  /** Makes the delivery's outcome the truth the portal renders from. */
  const commit = (parts: Partial<Parameters<typeof makeDelivery>[0]> = {}) => {
    const task = makeDelivery({ renditions, ...parts });
    portal.truth.set(task.edition.slug, task.operation === 'publish' ? task.editionHash : null);
    return task;
  };
  const isPublic = (rendition: Rendition): Promise<boolean> => blobs.exists(publicKey(rendition));
  return { blobs, portal, client, channel, renditions, commit, isPublic };
}

describeChannel('website', async () => {
  const { portal, channel, commit } = await setUp();
  return {
    channel,
    commit: async (operation, number) => commit({ operation, number }),
    async shown() {
      const page = await fetch(`${portal.url}/tin/khai-giang-nam-hoc-moi`);
      await page.text();
      return page.status === 200 ? page.headers.get('x-edition-hash') : null;
    },
    fail: (fault) => void (portal.fault = fault),
  };
});

describe('website', () => {
  it('lays out every file and has the pages made anew before it counts', async () => {
    const { portal, channel, commit, renditions, isPublic } = await setUp();
    const receipt = await deliver(channel, commit(), options);
    expect(receipt).toMatchObject({
      address: 'https://sogddt.example.vn/tin/khai-giang-nam-hoc-moi',
      evidence: { status: 200, files: 3 },
    });
    expect(portal.invalidated).toEqual([
      expect.arrayContaining(['/', '/tin/khai-giang-nam-hoc-moi', '/chu-de/chuyen-doi-so']),
    ]);
    for (const rendition of renditions) expect(await isPublic(rendition)).toBe(true);
  });

  it('replaces a public file of another size, the remains of a full disk', async () => {
    const { blobs, channel, commit, renditions } = await setUp();
    for (const rendition of renditions) await blobs.put(publicKey(rendition), Buffer.from('half'));
    await deliver(channel, commit(), options);
  });

  it('is no delivery while one file has other bytes than the edition', async () => {
    const { blobs, channel, commit, renditions } = await setUp();
    const [rendition] = renditions as [Rendition];
    await blobs.put(publicKey(rendition), Buffer.alloc(rendition.bytes));
    await expect(deliver(channel, commit(), options)).rejects.toMatchObject({
      id: 'delivery.mismatch',
      details: { wrongFiles: [`/media/${rendition.sha256}.avif`] },
    });
  });

  it('says which file of the edition is missing', async () => {
    const { blobs, channel, commit, renditions } = await setUp();
    const [rendition] = renditions as [Rendition];
    await blobs.delete(rendition.key);
    await expect(deliver(channel, commit(), options)).rejects.toMatchObject({
      id: 'delivery.file_missing',
      details: { key: rendition.key },
    });
  });

  it('withdraws the retired files and leaves those another live edition shows', async () => {
    const { channel, commit, renditions, isPublic } = await setUp();
    const [shared, ...own] = renditions as [Rendition, ...Rendition[]];
    await deliver(channel, commit(), options);
    const withdrawal = commit({ operation: 'withdraw', retiredPublicKeys: own.map(publicKey) });
    const receipt = await deliver(channel, withdrawal, options);
    expect(receipt.evidence).toEqual({ status: 410, filesRemoved: 2 });
    expect(await isPublic(shared)).toBe(true);
    for (const rendition of own) expect(await isPublic(rendition)).toBe(false);
  });

  it('takes away the pictures a correction drops', async () => {
    const { channel, commit, renditions, isPublic } = await setUp();
    const [dropped, ...kept] = renditions as [Rendition, ...Rendition[]];
    await deliver(channel, commit(), options);
    const correction = commit({ number: 2, renditions: kept, retiredPublicKeys: [publicKey(dropped)] });
    const receipt = await deliver(channel, correction, options);
    expect(receipt.evidence).toMatchObject({ files: kept.length, filesRemoved: 1 });
    expect(await isPublic(dropped)).toBe(false);
    for (const rendition of kept) expect(await isPublic(rendition)).toBe(true);
  });

  describe('a video', () => {
    async function withVideo() {
      const made = await setUp();
      const files = await Promise.all([
        makeFile(made.blobs, { name: 'mp4', role: 'download', format: 'mp4', bytes: 1_200_000 }),
        makeFile(made.blobs, { name: 'hls', role: 'hls_master', format: 'm3u8' }),
        makeFile(made.blobs, { name: 'playable', role: 'playable', format: 'mp4' }),
      ]);
      return { ...made, files };
    }

    it('is laid out without what no page uses, and proved by both its ends', async () => {
      const { blobs, portal, channel, commit, files } = await withVideo();
      const receipt = await deliver(channel, commit({ files }), options);
      expect(receipt.evidence).toMatchObject({ files: 5 });
      const [mp4, hls, playable] = files;
      expect(await Promise.all(files.map((file) => blobs.exists(publicKey(file))))).toEqual([
        true,
        true,
        false,
      ]);
      const sent = (file: MediaFile) =>
        portal.sent.filter(({ name }) => name.startsWith(file.sha256)).map(({ part }) => part);
      expect([sent(mp4), sent(hls), sent(playable)]).toEqual([[true, true], [false], []]);
    });

    it.each(['beginning', 'end', 'size'])('is no delivery with another %s', async (fault) => {
      const { blobs, channel, commit, files } = await withVideo();
      const [mp4] = files;
      const task = commit({ files });
      await channel.publish(task, options.signal, async () => undefined);
      const bytes = await buffer(await blobs.get(mp4.key));
      const at = fault === 'beginning' ? 0 : bytes.length - 1;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await blobs.put(publicKey(mp4), fault === 'size' ? bytes.subarray(0, -1) : bytes);
      expect(await channel.readBack(task, options.signal)).toMatchObject({
        settled: false,
        found: { wrongFiles: [`/media/${mp4.sha256}.mp4`] },
      });
    });
  });

  it('takes away the files of an asset that may not be shown any more, and proves that they are gone', async () => {
    const { blobs, channel, commit, renditions, isPublic } = await setUp();
    const own = await makeRendition(blobs, 'jpeg');
    const others = [makeMedia('other', [own])];
    await deliver(channel, commit({ others }), options);
    expect(await isPublic(own)).toBe(true);
    const again = commit({ others, withheldAssetIds: ['other'] });
    const receipt = await deliver(channel, again, options);
    expect(receipt.evidence).toMatchObject({ files: renditions.length, filesRemoved: 1 });
    expect(await isPublic(own)).toBe(false);
    await blobs.copy(own.key, publicKey(own));
    expect(await channel.readBack(again, options.signal)).toMatchObject({
      settled: false,
      found: { wrongFiles: [`/media/${own.sha256}.jpg`] },
    });
  });

  it('does not count a portal that refuses the token', async () => {
    const { blobs, portal, commit } = await setUp();
    const stranger = createPortalClient({ url: portal.url, token: 'wrong' });
    const channel = createWebsite({ blobs, portal: stranger, publicUrl: 'https://sogddt.example.vn' });
    await expect(deliver(channel, commit(), options)).rejects.toMatchObject({
      id: 'delivery.unreachable',
      details: { path: '/internal/invalidate', status: 401 },
    });
  });
});
