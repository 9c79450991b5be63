import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { publicKey } from '@toasoan/domain';
import { createFolderStore } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { picture, storePicture } from '../testing/pictures.ts';
import { startPortal } from '../testing/start-portal.ts';

it('sends the public files of a picture, to be asked for again within a minute', async () => {
  const { blobs, request } = await startPortal();
  const media = picture('anh00000000000000000001');
  await storePicture(blobs, media);
  const types = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };
  for (const file of media.renditions) {
    const target = `/media/${file.sha256}.${file.format === 'jpeg' ? 'jpg' : file.format}`;
    const reply = await request(target);
    expect(reply.status).toBe(200);
    expect(reply.body).toHaveLength(file.bytes);
    expect(reply.headers).toMatchObject({
      'content-type': types[file.format],
      'content-length': String(file.bytes),
      'cache-control': 'public, max-age=30, must-revalidate',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${file.sha256}"`,
    });
    const known = await request(target, { headers: { 'if-none-match': `"${file.sha256}"` } });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    const head = await request(target, { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(file.bytes),
    ]);
  }
});

it('knows nothing outside the public prefix, however it is asked for', async () => {
  const { blobs, request } = await startPortal();
  const sha = 'ab'.repeat(32);
  await blobs.put(`public/ab/${sha}.jpg`, Buffer.from('public'));
  await blobs.put(`originals/ab/${sha}`, Buffer.from('secret'));
  await blobs.put(`renditions/x/${sha}.webp`, Buffer.from('secret'));
  await blobs.put('uploads/person/upload', Buffer.from('secret'));
  await blobs.put('public/ab/page.html', Buffer.from('secret'));
  expect((await request(`/media/${sha}.jpg`)).text).toBe('public');
  const targets = [
    `/media/${sha}`,
    `/media/${sha}.webp`,
    `/media/${sha}.jpeg`,
    `/media/${sha}.JPG`,
    `/media/${sha.toUpperCase()}.jpg`,
    `/media/${sha}.jpg/`,
    `/media/${sha}.jpg%00`,
    `/media/${sha}.jpg%0a`,
    `/media/../media/${sha}.webp`,
    `/media/..%2foriginals%2fab%2f${sha}`,
    `/media/%2e%2e/originals/ab/${sha}`,
    `/media/..%5coriginals%5cab%5c${sha}`,
    `/media/....//originals/ab/${sha}`,
    '/media/../../uploads/person/upload',
    '/media/page.html',
    '/media/ab/page.html',
    '/media//etc/passwd',
    '/media/%2fetc%2fpasswd',
    '/media/%E0%A4%A',
    '/media/',
    '/media',
    `/originals/ab/${sha}`,
    `/public/ab/${sha}.jpg`,
  ];
  for (const target of targets) {
    const reply = await request(target);
    expect([target, reply.status]).toEqual([target, 404]);
    expect(reply.text).not.toContain('secret');
  }
});

it('a withdrawn picture is gone', async () => {
  const { blobs, request } = await startPortal();
  const media = picture('anh00000000000000000001');
  await storePicture(blobs, media);
  const [file] = media.renditions;
  if (!file) throw new Error('expected a rendition');
  await blobs.delete(publicKey(file));
  const reply = await request(`/media/${file.sha256}.${file.format}`);
  expect(reply.status).toBe(404);
  expect(reply.headers['cache-control']).not.toContain('immutable');
});

describe('files besides pictures', () => {
  const sha = 'ab'.repeat(32);
  const bytes = Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 251));
  async function start(ending = 'mp4') {
    const portal = await startPortal();
    await portal.blobs.put(`public/ab/${sha}.${ending}`, bytes);
    return { ...portal, target: `/media/${sha}.${ending}` };
  }

  it.each([
    ['mp4', 'video/mp4'],
    ['m3u8', 'application/vnd.apple.mpegurl'],
    ['vtt', 'text/vtt; charset=utf-8'],
    ['m4a', 'audio/mp4'],
    ['mp3', 'audio/mpeg'],
  ])('%s is sent as what it is, for this site only', async (ending, type) => {
    const { request, target } = await start(ending);
    const reply = await request(target);
    expect(reply.body.equals(bytes)).toBe(true);
    expect(reply.headers).toMatchObject({
      'content-type': type,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=30, must-revalidate',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      etag: `"${sha}"`,
    });
    expect(reply.headers['content-disposition']).toBeUndefined();
  });

  it.each([
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is saved, never opened here', async (ending, type) => {
    const { request, target } = await start(ending);
    expect((await request(target)).headers).toMatchObject({
      'content-type': type,
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none';sandbox",
    });
  });

  it('are found as playlists name each other, in their own folder only', async () => {
    const { request } = await start('m3u8');
    expect((await request(`/media/ab/${sha}.m3u8`)).body.equals(bytes)).toBe(true);
    for (const target of [`/media/cd/${sha}.m3u8`, `/media/AB/${sha}.m3u8`, `/media/a/${sha}.m3u8`])
      expect([target, (await request(target)).status]).toEqual([target, 404]);
  });

  it('in parts: the bytes asked for, 416 beyond the end, the whole to another version', async () => {
    const { request, target } = await start();
    const ask = (range: string, headers = {}) => request(target, { headers: { range, ...headers } });
    const part = await ask('bytes=1000-1999');
    expect([part.status, part.body.equals(bytes.subarray(1000, 2000))]).toEqual([206, true]);
    expect(part.headers).toMatchObject({ 'content-range': 'bytes 1000-1999/5000', 'content-length': '1000' });
    const end = await ask('bytes=-10', { 'if-range': `"${sha}"` });
    expect([end.status, end.body.equals(bytes.subarray(4990))]).toEqual([206, true]);
    const other = await ask('bytes=0-9', { 'if-range': '"other"' });
    expect([other.status, other.body.length]).toEqual([200, 5000]);
    const beyond = await ask('bytes=5000-');
    expect([beyond.status, beyond.body.length, beyond.headers['content-range']]).toEqual([
      416,
      0,
      'bytes */5000',
    ]);
    expect(beyond.headers['cache-control']).toBe('no-store');
    const known = await ask('bytes=0-9', { 'if-none-match': `"${sha}"` });
    expect(known.status).toBe(304);
    const head = await request(target, { method: 'HEAD', headers: { range: 'bytes=0-9' } });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '5000']);
  });

  it('large ones flow no faster than they are read, and stop when the reader leaves', async () => {
    const size = 256 * 1024 * 1024;
    let given = 0;
    const source = Readable.from(
      (function* () {
        for (; given < size; given += 65_536) yield Buffer.alloc(65_536);
      })(),
    );
    const none = createFolderStore('nowhere');
    const { url } = await startPortal({
      blobs: {
        ...none,
        stat: async (key) => ({ key, size, modifiedAt: new Date(0) }),
        get: async () => source,
      },
    });
    const reader = get(`${url}/media/${sha}.mp4`);
    const [response] = (await once(reader, 'response')) as [IncomingMessage];
    await once(response, 'readable');
    // Nothing more is read: what is under way fills the buffers between, then the source rests.
    let before = -1;
    await expect
      .poll(() => [before, (before = given)], { interval: 200, timeout: 10_000 })
      .toSatisfy(([last, now]: number[]) => last === now);
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(size / 4);
    reader.destroy();
    await expect.poll(() => source.destroyed).toBe(true);
  });
});
