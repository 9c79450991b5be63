import type { AssetView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { assetView, data, newsroomError } from '../testing/cms-stand-in.ts';
import { append, begin, head, idOf, photoBytes, startForUploads } from '../testing/upload.ts';

const assetId = 'asset0000000000000000000a';
const pdf = Buffer.concat([
  Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
  Buffer.alloc(500, 0x20),
  Buffer.from('%%EOF\n'),
]);

async function filesOf({ blobs }: Awaited<ReturnType<typeof startForUploads>>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of blobs.list('')) keys.push(key);
  return keys;
}

describe('what is nothing we take', () => {
  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a program', 'MZ\u0090\u0000\u0003\u0000\u0000\u0000'.padEnd(200, '\u0000')],
    ['a playlist called .mp4', '#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10.0,\nfile:///etc/passwd\n'],
  ])('%s is refused at its end and leaves nothing behind', async (_what, text) => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const bytes = Buffer.from(text);
    const address = await begin(page, bytes.length, { filename: 'ảnh.jpg', filetype: 'image/jpeg' });
    expect(await errorOf(await append(page, address, 0, bytes))).toMatchObject({ id: 'asset.type' });
    expect(await filesOf(editor)).toEqual([]);
    expect((await head(page, address)).status).toBe(404);
    expect(await errorOf(await page.send('POST', `${address}/finish`))).toMatchObject({
      id: 'asset.upload_missing',
    });
    expect(editor.cms.at('POST /newsroom/assets')).toEqual([]);
  });

  it('is told by its content, whatever was declared: a photo sent as a video has a photo’s limit', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const bytes = photoBytes(61 * 1024 * 1024);
    const address = await begin(page, bytes.length, { filename: 'phim.mp4', filetype: 'video/mp4' });
    expect(await errorOf(await append(page, address, 0, bytes))).toMatchObject({ id: 'asset.too_large' });
    expect(await filesOf(editor)).toEqual([]);
  });
});

describe('a consent’s form', () => {
  it('becomes no asset, and is held once a consent names it', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const words = { filename: 'Phiếu 3A.pdf', filetype: 'application/pdf', purpose: 'consent' };
    const address = await begin(page, pdf.length, words);
    const last = await append(page, address, 0, pdf);
    const uploadKey = `uploads/${lan.me.id}/${idOf(address)}`;
    const form = { uploadKey, fileName: 'Phiếu 3A.pdf', bytes: pdf.length };
    expect([last.status, await last.json()]).toEqual([200, form]);
    expect(last.headers.get('x-upload-key')).toBe(uploadKey);
    expect(await (await page.send('POST', `${address}/finish`)).json()).toEqual(form);
    expect(cms.at('POST /newsroom/assets')).toEqual([]);
  });

  it('is a scan or a photo', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(60)]);
    const address = await begin(page, gif.length, { purpose: 'consent' });
    expect(await errorOf(await append(page, address, 0, gif))).toMatchObject({ id: 'asset.type' });
    expect(await filesOf(editor)).toEqual([]);
  });
});

describe('another file for an asset', () => {
  const words = { purpose: 'replace', assetId, filename: 'Bản mới.jpg' };

  it('takes its place once, though asked twice', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const replaced = assetView({ id: assetId, fileName: 'Bản mới.jpg' });
    cms.on(`POST /newsroom/assets/${assetId}/replace`, () => data(replaced));
    cms.on(`GET /newsroom/assets/${assetId}`, () => data({ ...replaced, state: 'ready' }));
    const bytes = photoBytes(1_000);
    const address = await begin(page, bytes.length, words);
    const last = await append(page, address, 0, bytes);
    expect([last.status, last.headers.get('x-asset-id'), await last.json()]).toEqual([
      200,
      assetId,
      replaced,
    ]);
    const again = (await (await page.send('POST', `${address}/finish`)).json()) as AssetView;
    expect(again.state).toBe('ready');
    expect(cms.at(`POST /newsroom/assets/${assetId}/replace`).map(({ body }) => body)).toEqual([
      { uploadKey: `uploads/${lan.me.id}/${idOf(address)}`, fileName: 'Bản mới.jpg', bytes: 1_000 },
    ]);
  });

  it('goes on when the newsroom did not answer, and passes on why it was refused', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const door = `POST /newsroom/assets/${assetId}/replace`;
    cms.on(door, () => newsroomError('asset.role'));
    const address = await begin(page, 40, words);
    expect(await errorOf(await append(page, address, 0, photoBytes(40)))).toMatchObject({ id: 'asset.role' });
    cms.on(door, () => data(assetView({ id: assetId })));
    expect((await page.send('POST', `${address}/finish`)).headers.get('x-asset-id')).toBe(assetId);
    expect(cms.at(door)).toHaveLength(2);
  });
});
