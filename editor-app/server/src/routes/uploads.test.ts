import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { MAX_PHOTO_BYTES, type AssetView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor, type Editor } from '../testing/start-editor.ts';
import { append, appendAndLoseConnection, begin, create, head } from '../testing/upload.ts';

const idOf = (address: string): string => address.slice('/api/uploads/'.length);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const stored = async ({ blobs }: Editor, key: string): Promise<Uint8Array> => buffer(await blobs.get(key));

describe('an upload', () => {
  it('lies under its person, whole, and becomes an asset', async () => {
    const editor = await startEditor();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const bytes = randomBytes(300_000);
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
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const answer = await page.send('POST', '/api/uploads', {
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '5',
        'upload-metadata': `unitId ${Buffer.from('unit0000000000000000000a').toString('base64')}`,
        'content-type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(5),
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toMatch(/^\/api\/uploads\//);
    expect(await answer.json()).toMatchObject({
      id: answer.headers.get('x-asset-id'),
      fileName: 'không tên',
      bytes: 5,
    });
  });

  it('goes on after the connection is lost in the middle, without sending a byte twice', async () => {
    const editor = await startEditor();
    const { lan, url } = editor;
    const page = await editor.signedIn(lan);
    const bytes = randomBytes(2_000_000);
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

  it('refuses a piece that does not continue what is there', async () => {
    const editor = await startEditor();
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
    const editor = await startEditor();
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
    expect((await append(page, address, 0, new Uint8Array(10))).status).toBe(200);

    const stranger = editor.browser();
    expect((await head(stranger, address)).status).toBe(401);
  });

  it('can be dropped before its end, not after', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const drop = (address: string): Promise<Response> =>
      page.send('DELETE', address, { headers: { 'tus-resumable': '1.0.0' } });
    const [given, kept] = [await begin(page, 10), await begin(page, 10)];
    expect((await drop(given)).status).toBe(204);
    expect((await head(page, given)).status).toBe(404);
    await append(page, kept, 0, new Uint8Array(10));
    expect(await errorOf(await drop(kept))).toMatchObject({ id: 'request.invalid' });
    expect((await head(page, kept)).status).toBe(200);
  });

  it('is never given back by its address', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 4);
    await append(page, address, 0, Buffer.from('<b>x'));
    expect(await errorOf(await page.send('GET', address))).toMatchObject({ id: 'not_found' });
  });
});

describe('the declaration of an upload', () => {
  it('is refused early when it cannot become a photo', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const refused = async (answer: Promise<Response>): Promise<unknown> => (await errorOf(await answer)).id;
    for (const filetype of ['text/html', 'image/svg+xml', 'application/pdf', 'image/heic'])
      expect(await refused(create(page, 10, { filetype }))).toBe('asset.type');
    expect(await refused(create(page, MAX_PHOTO_BYTES + 1))).toBe('asset.too_large');
    expect(await refused(create(page, 0))).toBe('asset.broken');
    expect(await refused(create(page, 10, { unitId: '../etc' }))).toBe('request.invalid');
    expect(await readdir(editor.blobDir)).toEqual([]);
  });

  it('keeps hostile names as words only', async () => {
    const editor = await startEditor();
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
      const address = await begin(page, 1, { filename });
      expect(await (await append(page, address, 0, new Uint8Array(1))).json()).toMatchObject({
        fileName: kept,
      });
    }
    const files = await readdir(editor.blobDir, { recursive: true });
    const allowed = new RegExp(`^(\\.tus|uploads)(/|$)|^uploads\\.`);
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /etc|con|cookie/i.test(file))).toEqual([]);
  });

  it('must be tus', async () => {
    const editor = await startEditor();
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
    const editor = await startEditor();
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

describe('when the CMS fails at the end of an upload', () => {
  it('keeps every byte and registers later, once', async () => {
    const editor = await startEditor();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const bytes = randomBytes(50_000);
    const address = await begin(page, bytes.length);
    await cms.down();
    expect(await errorOf(await append(page, address, 0, bytes))).toMatchObject({
      id: 'cms.unavailable',
      status: 503,
    });
    expect((await head(page, address)).headers.get('upload-offset')).toBe('50000');
    expect(await errorOf(await page.send('POST', `${address}/finish`))).toMatchObject({
      id: 'cms.unavailable',
    });

    await cms.up();
    const finished = await page.send('POST', `${address}/finish`);
    const asset = (await finished.json()) as AssetView;
    expect(finished.headers.get('x-asset-id')).toBe(asset.id);
    expect(sha256(await stored(editor, `uploads/${lan.me.id}/${idOf(address)}`))).toBe(sha256(bytes));
    // The client that heard nothing asks again, by either way, and also after the worker took the file away.
    expect(await (await append(page, address, 50_000, new Uint8Array())).json()).toEqual(asset);
    await editor.blobs.delete(`uploads/${lan.me.id}/${idOf(address)}`);
    expect(await (await page.send('POST', `${address}/finish`)).json()).toEqual(asset);
  });

  it('passes on why it was refused', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    editor.cms.on('POST /newsroom/assets', () => newsroomError('story.role'));
    const address = await begin(page, 1);
    expect(await errorOf(await append(page, address, 0, new Uint8Array(1)))).toMatchObject({
      id: 'story.role',
    });
  });

  it('asks to sign in again when the token expired meanwhile, and goes on from there', async () => {
    const editor = await startEditor();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const address = await begin(page, 1);
    cms.expire(lan.jwt);
    expect(await errorOf(await append(page, address, 0, new Uint8Array(1)))).toMatchObject({
      id: 'auth.required',
    });
    expect((await head(page, address)).status).toBe(401);
    const renewed = { ...lan, jwt: 'jwt-renewed' };
    cms.admit(renewed);
    await page.signIn(renewed);
    expect((await page.send('POST', `${address}/finish`)).status).toBe(200);
  });

  it('does not register what is not whole', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 10);
    await append(page, address, 0, new Uint8Array(3));
    expect(await errorOf(await page.send('POST', `${address}/finish`))).toMatchObject({ id: 'asset.broken' });
    expect(editor.cms.at('POST /newsroom/assets')).toEqual([]);
  });
});
