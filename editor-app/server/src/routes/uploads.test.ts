import { stat } from 'node:fs/promises';
import type { AssetView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import {
  append,
  appendAndFallSilent,
  appendAndLoseConnection,
  begin,
  head,
  idOf,
  photoBytes,
  sha256,
  startForUploads,
  stored,
} from '../testing/upload.ts';

describe('an upload', () => {
  it('lies under its person, whole, and becomes an asset', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const bytes = photoBytes(300_000);
    const address = await begin(page, bytes.length);
    expect(address).toMatch(/^\/api\/uploads\/[0-9a-f]{32}$/);

    const first = await append(page, address, 0, bytes.subarray(0, 100_000));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '100000']);
    expect(cms.at('POST /newsroom/assets')).toEqual([]);

    const last = await append(page, address, 100_000, bytes.subarray(100_000));
    expect(last.status).toBe(200);
    expect(last.headers.get('content-type')).toContain('application/json');
    const asset = (await last.json()) as AssetView;
    expect(last.headers.get('x-asset-id')).toBe(asset.id);

    const uploadKey = `uploads/${lan.me.id}/${idOf(address)}`;
    expect(cms.at('POST /newsroom/assets')).toMatchObject([
      {
        authorization: `Bearer ${lan.jwt}`,
        body: { unitId: 'unit0000000000000000000a', uploadKey, fileName: 'Khai giảng.jpg', bytes: 300_000 },
      },
    ]);
    expect(sha256(await stored(editor, uploadKey))).toBe(sha256(bytes));
    const keys: string[] = [];
    for await (const { key } of editor.blobs.list('')) keys.push(key);
    expect(keys).toEqual([uploadKey]);
  });

  it('may be made and finished in one request', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const answer = await page.send('POST', '/api/uploads', {
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '40',
        'upload-metadata': `unitId ${Buffer.from('unit0000000000000000000a').toString('base64')}`,
        'content-type': 'application/offset+octet-stream',
      },
      body: photoBytes(40),
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toMatch(/^\/api\/uploads\//);
    expect(await answer.json()).toMatchObject({
      id: answer.headers.get('x-asset-id'),
      fileName: 'không tên',
      bytes: 40,
    });
  });

  it('goes on after the connection is lost in the middle, without sending a byte twice', async () => {
    const editor = await startForUploads();
    const { lan, url } = editor;
    const page = await editor.signedIn(lan);
    const bytes = photoBytes(2_000_000);
    const address = await begin(page, bytes.length);
    await appendAndLoseConnection(page, url + address, { offset: 0, bytes, sent: 700_000 });

    const offset = await waitUntil(
      async () => Number((await head(page, address)).headers.get('upload-offset')),
      { deadline: 5_000, what: 'bytes kept of the lost piece' },
    );
    expect(offset).toBeLessThanOrEqual(700_000);
    const last = await append(page, address, offset, bytes.subarray(offset));
    expect(last.status).toBe(200);
    expect(sha256(await stored(editor, `uploads/${lan.me.id}/${idOf(address)}`))).toBe(sha256(bytes));
  });

  it('goes on at once when the old connection is dead without saying so', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const bytes = photoBytes(500_000);
    const address = await begin(page, bytes.length);
    const silent = await appendAndFallSilent(page, editor.url + address, {
      offset: 0,
      bytes,
      sent: 200_000,
    });
    onTestFinished(() => void silent.destroy());
    const file = `${editor.blobDir}/uploads/${editor.lan.me.id}/${idOf(address)}`;
    await waitUntil(async () => (await stat(file)).size > 100_000, { deadline: 5_000 });
    const offset = Number((await head(page, address)).headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(100_000);
    expect((await append(page, address, offset, bytes.subarray(offset))).status).toBe(200);
    expect(sha256(await stored(editor, `uploads/${editor.lan.me.id}/${idOf(address)}`))).toBe(sha256(bytes));
  });

  it('refuses a piece that does not continue what is there', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 10);
    expect(await errorOf(await append(page, address, 4, new Uint8Array(6)))).toMatchObject({
      id: 'asset.upload_offset',
      status: 409,
    });
    expect(await errorOf(await append(page, address, 0, new Uint8Array(11)))).toMatchObject({
      id: 'asset.too_large',
    });
    expect((await head(page, address)).headers.get('upload-offset')).toBe('0');
  });

  it('belongs to one person', async () => {
    const editor = await startForUploads();
    const [page, other] = [await editor.signedIn(editor.lan), await editor.signedIn(editor.minh)];
    const address = await begin(page, 10);
    expect((await head(other, address)).status).toBe(404);
    expect(await errorOf(await append(other, address, 0, new Uint8Array(10)))).toMatchObject({
      id: 'not_found',
    });
    const removed = await other.send('DELETE', address, { headers: { 'tus-resumable': '1.0.0' } });
    expect(await errorOf(removed)).toMatchObject({ id: 'not_found' });
    expect(await errorOf(await other.send('POST', `${address}/finish`))).toMatchObject({
      id: 'asset.upload_missing',
    });
    expect((await append(page, address, 0, photoBytes(10))).status).toBe(200);

    const stranger = editor.browser();
    expect((await head(stranger, address)).status).toBe(401);
  });

  it('can be dropped before its end, not after', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const drop = (address: string): Promise<Response> =>
      page.send('DELETE', address, { headers: { 'tus-resumable': '1.0.0' } });
    const [given, kept] = [await begin(page, 10), await begin(page, 10)];
    expect((await drop(given)).status).toBe(204);
    expect((await head(page, given)).status).toBe(404);
    await append(page, kept, 0, photoBytes(10));
    expect(await errorOf(await drop(kept))).toMatchObject({ id: 'request.invalid' });
    expect((await head(page, kept)).status).toBe(200);
  });

  it('is never given back by its address', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 20);
    await append(page, address, 0, photoBytes(20));
    expect(await errorOf(await page.send('GET', address))).toMatchObject({ id: 'not_found' });
  });
});
