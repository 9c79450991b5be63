import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor, type Editor } from '../testing/start-editor.ts';

const id = 'asset0000000000000000000';
const door = `GET /newsroom/assets/${id}/files`;
const path = `/api/assets/${id}/preview/w800`;
const file = (
  format: string,
  letter: string,
): { name: string; format: string; key: string; sha256: string } => ({
  name: 'w800',
  format,
  key: `renditions/${id}/${letter.repeat(64)}.${format}`,
  sha256: letter.repeat(64),
});
const files = [file('avif', 'a'), file('webp', 'b'), file('jpeg', 'c')];

/** An asset with three files, which only the first person may see. */
async function startWithAsset(): Promise<Editor> {
  const editor = await startEditor();
  for (const { key, format } of files) await editor.blobs.put(key, Buffer.from(`ảnh ${format}`));
  editor.cms.on(door, ({ authorization }) =>
    authorization === `Bearer ${editor.lan.jwt}` ? data({ files }) : newsroomError('asset.not_found'),
  );
  return editor;
}

describe('a preview', () => {
  it.each([
    ['image/avif,image/webp,image/*,*/*;q=0.8', 'avif'],
    ['image/webp,*/*', 'webp'],
    ['image/*,*/*;q=0.8', 'jpeg'],
  ])('for a browser that says %s is %s', async (accept, format) => {
    const { signedIn, lan } = await startWithAsset();
    const page = await signedIn(lan);
    const answer = await page.send('GET', path, { headers: { accept } });
    expect(answer.headers.get('content-type')).toBe(`image/${format}`);
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(`ảnh ${format}`);
  });

  it('is not sent again when the browser has it', async () => {
    const { signedIn, lan } = await startWithAsset();
    const page = await signedIn(lan);
    const first = await page.send('GET', `${path}?format=webp`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toBe(`"${'b'.repeat(64)}"`);
    // Without its Cache-Control, fetch adds one that asks for everything anew.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await page.send('GET', `${path}?format=webp`, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await page.send('HEAD', `${path}?format=webp`);
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength('ảnh webp')));
  });

  it('named by its hash is that very file, and the browser’s to keep', async () => {
    const { signedIn, lan, cms } = await startWithAsset();
    const page = await signedIn(lan);
    const accept = 'image/avif,image/webp,*/*';
    const jpeg = await page.send('GET', `${path}?v=${'c'.repeat(64)}`, { headers: { accept } });
    expect(await jpeg.text()).toBe('ảnh jpeg');
    expect(jpeg.headers.get('cache-control')).toBe('private, max-age=604800, immutable');
    expect(jpeg.headers.get('etag')).toBe(`"${'c'.repeat(64)}"`);
    expect(cms.at(door)).toHaveLength(1);
  });

  it('shows what was made anew, though the old list was known', async () => {
    const { signedIn, lan, cms, blobs } = await startWithAsset();
    const page = await signedIn(lan);
    await page.send('GET', path);
    const blurred = file('webp', 'd');
    await blobs.put(blurred.key, Buffer.from('ảnh đã làm mờ'));
    cms.on(door, () => data({ files: [blurred] }));
    const made = await page.send('GET', `${path}?v=${'d'.repeat(64)}`);
    expect(await made.text()).toBe('ảnh đã làm mờ');
    // A page that still names the old one gets what stands there now, and may not keep it under the old address.
    const old = await page.send('GET', `${path}?v=${'b'.repeat(64)}`, { headers: { accept: 'image/webp' } });
    expect([await old.text(), old.headers.get('cache-control')]).toEqual([
      'ảnh đã làm mờ',
      'private, no-cache',
    ]);
  });

  it('is shown only to those the CMS lets see it', async () => {
    const { signedIn, browser, lan, minh, cms } = await startWithAsset();
    expect((await (await signedIn(lan)).send('GET', path)).status).toBe(200);
    const other = await signedIn(minh);
    expect(await errorOf(await other.send('GET', path))).toMatchObject({ id: 'asset.not_found' });
    expect((await other.send('GET', path)).status).toBe(404);
    expect((await browser().send('GET', path)).status).toBe(401);
    expect(cms.at(door).map(({ authorization }) => authorization)).toEqual(
      [lan, minh, minh].map(({ jwt }) => `Bearer ${jwt}`),
    );
  });

  it('asks the CMS once for many pictures of an asset', async () => {
    const { signedIn, lan, cms } = await startWithAsset();
    const page = await signedIn(lan);
    await Promise.all(
      ['avif', 'webp', 'jpeg', 'jpeg'].map((format) => page.send('GET', `${path}?format=${format}`)),
    );
    expect(cms.at(door)).toHaveLength(1);
  });

  it('comes up as soon as the pictures are made', async () => {
    const { signedIn, lan, cms } = await startWithAsset();
    const page = await signedIn(lan);
    cms.on(door, () => data({ files: [] }));
    expect((await page.send('GET', path)).status).toBe(404);
    cms.on(door, () => data({ files }));
    expect((await page.send('GET', path)).status).toBe(200);
  });

  it('that is unknown, or whose file is gone, is not found', async () => {
    const { signedIn, lan, blobs } = await startWithAsset();
    const page = await signedIn(lan);
    expect(await errorOf(await page.send('GET', `/api/assets/${id}/preview/w1`))).toMatchObject({
      id: 'asset.not_found',
    });
    expect(await errorOf(await page.send('GET', `${path}?format=gif`))).toMatchObject({
      id: 'request.invalid',
    });
    await blobs.delete(files[0]?.key ?? '');
    const gone = await page.send('GET', `${path}?format=avif`);
    expect(gone.headers.get('etag')).toBeNull();
    expect(await errorOf(gone)).toMatchObject({ id: 'asset.not_found' });
  });
});
