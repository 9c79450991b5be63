import { readdir } from 'node:fs/promises';
import { MAX_BYTES, MAX_UPLOAD_BYTES } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { append, begin, create, head, photoBytes, startForUploads, stored } from '../testing/upload.ts';

describe('the declaration of an upload', () => {
  it('is refused early when nothing could become of it', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const refused = async (answer: Promise<Response>): Promise<unknown> => (await errorOf(await answer)).id;
    for (const filetype of ['text/html', 'image/bmp', 'audio/x-mpegurl', 'application/x-msdownload'])
      expect(await refused(create(page, 10, { filetype }))).toBe('asset.type');
    const over = (filetype: string, max: number): Promise<unknown> =>
      refused(create(page, max + 1, { filetype }));
    expect(await over('image/heic', MAX_BYTES.picture)).toBe('asset.too_large');
    expect(await over('application/pdf', MAX_BYTES.document)).toBe('asset.too_large');
    expect(await over('audio/mpeg', MAX_BYTES.audio)).toBe('asset.too_large');
    expect(await over('video/quicktime', MAX_BYTES.video)).toBe('asset.too_large');
    expect(await over('', MAX_UPLOAD_BYTES)).toBe('asset.too_large');
    expect((await create(page, MAX_BYTES.picture + 1, { filetype: 'video/mp4' })).status).toBe(201);
    expect((await create(page, MAX_UPLOAD_BYTES, { filetype: '' })).status).toBe(201);
    for (const purpose of ['avatar', ''])
      expect(await refused(create(page, 10, { purpose }))).toBe('request.invalid');
    expect(await refused(create(page, 10, { purpose: 'replace' }))).toBe('request.invalid');
    expect(await refused(create(page, 0))).toBe('asset.broken');
    expect(await refused(create(page, 10, { unitId: '../etc' }))).toBe('request.invalid');
    expect(await readdir(`${editor.blobDir}/uploads/${editor.lan.me.id}`)).toHaveLength(2);
  });

  it('keeps hostile names as words only', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const names: [sent: string, kept: string][] = [
      ['../../../etc/passwd', '../../../etc/passwd'],
      ['C:\\con.jpg', 'C:\\con.jpg'],
      ['a\u0000b\r\nSet-Cookie: x=1.jpg', 'ab Set-Cookie: x=1.jpg'],
      [' ', 'không tên'],
      ['dài'.repeat(500), 'dài'.repeat(85)],
      ['ca\u0302y.jpg', 'cây.jpg'],
    ];
    for (const [filename, kept] of names) {
      const address = await begin(page, 40, { filename });
      expect(await (await append(page, address, 0, photoBytes(40))).json()).toMatchObject({
        fileName: kept,
      });
    }
    const files = await readdir(editor.blobDir, { recursive: true });
    const allowed = new RegExp(`^(\\.tus|uploads)(/|$)|^uploads\\.`);
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /etc|con|cookie/i.test(file))).toEqual([]);
  });

  it('must be tus', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const answer = await page.send('POST', '/api/uploads', { headers: { 'upload-length': '5' } });
    expect(await errorOf(answer)).toMatchObject({ id: 'request.invalid' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const garbled = await page.send('POST', '/api/uploads', {
      headers: { 'tus-resumable': '1.0.0', 'upload-length': '5', 'upload-metadata': 'unitId ***' },
    });
    expect(await errorOf(garbled)).toMatchObject({ id: 'request.invalid' });
  });
});

describe('an upload id', () => {
  it.each([
    '..',
    '%2e%2e',
    '..%2f..%2fsecret',
    '%2e%2e%2f%2e%2e%2fsecret',
    '..%5c..%5csecret',
    `${'0'.repeat(31)}%00`,
    `${'0'.repeat(32)}.json`,
    'A'.repeat(32),
    '%ff',
  ])('%s names nothing', async (id) => {
    const editor = await startForUploads();
    await editor.blobs.put('secret', Buffer.from('bí mật'));
    const page = await editor.signedIn(editor.lan);
    const address = `/api/uploads/${id}`;
    expect((await head(page, address)).status).toBeGreaterThanOrEqual(400);
    expect((await append(page, address, 0, Buffer.from('x'))).status).toBeGreaterThanOrEqual(400);
    expect((await page.send('POST', `${address}/finish`)).status).toBeGreaterThanOrEqual(400);
    const removed = await page.send('DELETE', address, { headers: { 'tus-resumable': '1.0.0' } });
    expect(removed.status).toBeGreaterThanOrEqual(400);
    expect(Buffer.from(await stored(editor, 'secret')).toString()).toBe('bí mật');
  });
});
