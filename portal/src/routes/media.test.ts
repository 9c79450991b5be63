import { publicKey } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { picture, storePicture } from '../testing/pictures.ts';
import { startPortal } from '../testing/start-portal.ts';

it('sends the public files of a picture, to be kept for ever', async () => {
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
      'cache-control': 'public, max-age=31536000, immutable',
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
