import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createLogger } from '@toasoan/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { home, story } from '../testing/fixtures.ts';
import { startPortal } from '../testing/start-portal.ts';
import { createPageFiles, fileOf } from './page-files.ts';
import { prepare } from './prepared.ts';

const log = createLogger({ name: 'portal', level: 'silent' });

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const page = (body: string, status = 200) => prepare({ status, body, headers: {} }, {});

it.each([
  ['/', 'index.html'],
  ['/tin/a', 'tin/a.html'],
  ['/chu-de/a/rss.xml', 'chu-de/a/rss.xml'],
  ['/feed.json', 'feed.json'],
  ['/?trang=2', null],
  ['/tin/../a', null],
])('%s lies in %s', (key, file) => {
  expect(fileOf(key)).toBe(file);
});

describe('pages as files', () => {
  it('come whole in every form, and go before anything else', async () => {
    const at = await folder();
    const files = await createPageFiles(at, { log });
    await files.keep('/tin/a', await page('<p>Tin</p>'), () => true);
    const read = (ending: string) => readFile(path.join(at, `tin/a.html${ending}`));
    expect((await read('')).toString()).toBe('<p>Tin</p>');
    expect(brotliDecompressSync(await read('.br')).toString()).toBe('<p>Tin</p>');
    expect(gunzipSync(await read('.gz')).toString()).toBe('<p>Tin</p>');
    files.drop('/tin/a');
    expect(await readdir(path.join(at, 'tin'))).toEqual([]);
    expect(await readdir(path.join(at, '.new'))).toEqual([]);
  });

  it('that something overtook while they were written leave nothing', async () => {
    const at = await folder();
    const files = await createPageFiles(at, { log });
    await files.keep('/tin/a', await page('<p>Tin</p>'), () => false);
    await files.keep('/tin/b', await page('<p>Không có</p>', 404), () => true);
    expect(existsSync(path.join(at, 'tin'))).toBe(false);
  });

  it('of a process that is gone are not sent on, and old ones make way', async () => {
    const at = await folder();
    await writeFile(path.join(at, 'index.html'), 'old');
    let now = 0;
    const files = await createPageFiles(at, { log, now: () => now });
    expect(existsSync(path.join(at, 'index.html'))).toBe(false);
    await files.keep('/', await page('<p>Trang chủ</p>'), () => true);
    now = 59_999;
    files.sweep(60_000);
    expect(existsSync(path.join(at, 'index.html'))).toBe(true);
    now = 60_000;
    files.sweep(60_000);
    expect(existsSync(path.join(at, 'index.html'))).toBe(false);
  });

  it('stand while the memory holds the page, and are gone when an invalidation is answered', async () => {
    const at = await folder();
    const files = await createPageFiles(at, { log });
    const { cms, request, invalidate } = await startPortal({ files });
    cms.put('home?page=1', home(1));
    cms.put('stories/a', story({ slug: 'a', media: [], body: { type: 'doc', content: [] } }));
    await request('/');
    await request('/tin/a');
    await expect.poll(() => existsSync(path.join(at, 'index.html'))).toBe(true);
    await expect.poll(() => existsSync(path.join(at, 'tin/a.html'))).toBe(true);
    expect(await readFile(path.join(at, 'tin/a.html'), 'utf8')).toBe((await request('/tin/a')).text);
    await invalidate('/tin/a');
    expect(existsSync(path.join(at, 'tin/a.html'))).toBe(false);
    expect(existsSync(path.join(at, 'index.html'))).toBe(true);
  });
});
