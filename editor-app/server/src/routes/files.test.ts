import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor, type Editor } from '../testing/start-editor.ts';

const id = 'asset0000000000000000000a';
const film = randomBytes(300_000);
const file = (name: string, format: string, letter: string) => ({
  name,
  format,
  key: `renditions/${id}/${letter.repeat(64)}.${format}`,
  sha256: letter.repeat(64),
  bytes: film.length,
});
const files = [
  file('download', 'mp4', 'a'),
  file('captions-vi', 'vtt', 'b'),
  file('attachment', 'docx', 'c'),
  file('text', 'pdf', 'd'),
  file('hls', 'm3u8', 'e'),
  // A poster is a picture in several sizes, not a file.
  file('w800', 'webp', 'f'),
];
const path = `/api/assets/${id}/file/download`;

async function startWithFilm(): Promise<Editor> {
  const editor = await startEditor();
  for (const { key } of files) await editor.blobs.put(key, film);
  editor.cms.on(`GET /newsroom/assets/${id}/files`, ({ authorization }) =>
    authorization === `Bearer ${editor.lan.jwt}` ? data({ files }) : newsroomError('asset.not_found'),
  );
  return editor;
}
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

describe('a film', () => {
  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100000-', 100_000, 299_999],
    ['bytes=-500', 299_500, 299_999],
    ['bytes=299999-999999', 299_999, 299_999],
  ])('is sent in the range %s', async (range, start, end) => {
    const { signedIn, lan } = await startWithFilm();
    const answer = await (await signedIn(lan)).send('GET', path, { headers: { range } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/300000`);
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1));
    expect(answer.headers.get('content-type')).toBe('video/mp4');
    expect((await bytesOf(answer)).equals(film.subarray(start, end + 1))).toBe(true);
  });

  it('is sent whole without a range, with several, and with one that makes no sense', async () => {
    const { signedIn, lan } = await startWithFilm();
    const page = await signedIn(lan);
    for (const range of [undefined, 'bytes=0-1,5-9', 'bytes=b-a', 'lines=1-2']) {
      const answer = await page.send('GET', path, range === undefined ? {} : { headers: { range } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('accept-ranges')).toBe('bytes');
      expect(answer.headers.get('content-range')).toBeNull();
      expect((await bytesOf(answer)).equals(film)).toBe(true);
    }
  });

  it('has nothing beyond its end', async () => {
    const { signedIn, lan } = await startWithFilm();
    const answer = await (await signedIn(lan)).send('GET', path, { headers: { range: 'bytes=300000-' } });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */300000']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is gone on with only when it is still the same', async () => {
    const { signedIn, lan } = await startWithFilm();
    const page = await signedIn(lan);
    const status = async (condition: string): Promise<number> =>
      (await page.send('GET', path, { headers: { range: 'bytes=5-9', 'if-range': condition } })).status;
    expect(await status(`"${'a'.repeat(64)}"`)).toBe(206);
    expect(await status(`"${'9'.repeat(64)}"`)).toBe(200);
    expect(await status(`W/"${'a'.repeat(64)}"`)).toBe(200);
    expect(await status('Wed, 21 Oct 2026 07:28:00 GMT')).toBe(200);
  });

  it('is kept by the browser when it is named by its hash', async () => {
    const { signedIn, lan, cms } = await startWithFilm();
    const page = await signedIn(lan);
    const kept = async (query: string): Promise<string | null> =>
      (await page.send('HEAD', `${path}${query}`)).headers.get('cache-control');
    expect(await kept(`?v=${'a'.repeat(64)}`)).toBe('private, max-age=604800, immutable');
    expect(await kept('')).toBe('private, no-cache');
    // The list is asked for anew when it does not know the hash; what stands under the name now is shown.
    expect(await kept(`?v=${'9'.repeat(64)}`)).toBe('private, no-cache');
    expect(cms.at(`GET /newsroom/assets/${id}/files`)).toHaveLength(2);
    expect(await errorOf(await page.send('GET', `${path}?v=x`))).toMatchObject({ id: 'request.invalid' });
  });

  it('is for those the CMS lets see it, and for signed-in people', async () => {
    const { signedIn, browser, minh } = await startWithFilm();
    const other = await (await signedIn(minh)).send('GET', path, { headers: { range: 'bytes=0-1' } });
    expect(await errorOf(other)).toMatchObject({ id: 'asset.not_found' });
    expect((await browser().send('GET', path)).status).toBe(401);
  });
});

describe('a file', () => {
  it.each([
    ['captions-vi', 'text/vtt; charset=utf-8', null],
    ['hls', 'application/vnd.apple.mpegurl', null],
    ['text', 'application/pdf', 'attachment; filename=text.pdf'],
    [
      'attachment',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'attachment; filename=attachment.docx',
    ],
    ['download?save=1', 'video/mp4', 'attachment; filename=download.mp4'],
  ])('%s is %s', async (name, type, disposition) => {
    const { signedIn, lan } = await startWithFilm();
    const answer = await (await signedIn(lan)).send('HEAD', `/api/assets/${id}/file/${name}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(disposition);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
  });

  it.each(['w800', 'nothing', '..%2f..%2fsecret', '__proto__'])('%s is not found', async (name) => {
    const { signedIn, lan } = await startWithFilm();
    const answer = await (await signedIn(lan)).send('GET', `/api/assets/${id}/file/${name}`);
    expect(await errorOf(answer)).toMatchObject({ id: 'asset.not_found' });
  });
});

describe('an original', () => {
  const key = `originals/ab/${'ab'.repeat(32)}`;
  const original = { key, fileName: 'Lễ "khai" giảng.html', format: 'jpeg', bytes: film.length };

  it('is offered for saving, under a name that tells what it is, never shown', async () => {
    const { signedIn, lan, cms, blobs } = await startEditor();
    await blobs.put(key, film);
    cms.on(`GET /newsroom/assets/${id}/original`, () => data(original));
    const answer = await (await signedIn(lan)).send('GET', `/api/assets/${id}/original`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('Lễ khai giảng.jpg');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await bytesOf(answer)).equals(film)).toBe(true);
  });

  it('is given to those the CMS allows it', async () => {
    const { signedIn, minh, cms, blobs } = await startEditor();
    await blobs.put(key, film);
    cms.on(`GET /newsroom/assets/${id}/original`, () => newsroomError('asset.role'));
    const answer = await (await signedIn(minh)).send('GET', `/api/assets/${id}/original`);
    expect(await errorOf(answer)).toMatchObject({ id: 'asset.role', status: 403 });
  });
});
