import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { startEditor, type Editor } from '../testing/start-editor.ts';

const SCRIPT = 'export {};';

async function startWithWeb(): Promise<Editor> {
  const webDir = await mkdtemp(path.join(tmpdir(), 'toasoan-web-'));
  onTestFinished(() => rm(webDir, { recursive: true, force: true }));
  await mkdir(path.join(webDir, 'assets'));
  await writeFile(path.join(webDir, 'index.html'), '<!doctype html><title>Tòa soạn</title>');
  await writeFile(path.join(webDir, 'favicon.svg'), '<svg/>');
  await writeFile(path.join(webDir, 'gui-nhanh.html'), '<!doctype html><title>Gửi nhanh</title>');
  await writeFile(path.join(webDir, 'sw.js'), 'addEventListener;');
  const script = path.join(webDir, 'assets', 'index-Ab12.js');
  await writeFile(script, SCRIPT);
  await writeFile(`${script}.br`, brotliCompressSync(SCRIPT));
  await writeFile(`${script}.gz`, gzipSync(SCRIPT));
  return startEditor({ webDir });
}

describe('the web app', () => {
  it.each(['/', '/bai/story0000000000000000000', '/hang-doi/desk', '/index.html'])(
    'is served at %s, never kept',
    async (address) => {
      const answer = await (await startWithWeb()).browser().send('GET', address);
      expect(await answer.text()).toContain('Tòa soạn');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const csp = answer.headers.get('content-security-policy') ?? '';
      for (const rule of [
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ])
        expect(csp.split(';')).toContain(rule);
      expect(answer.headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('lets the browser keep hashed files for ever, others for an hour', async () => {
    const page = (await startWithWeb()).browser();
    const script = await page.send('GET', '/assets/index-Ab12.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    const icon = await page.send('GET', '/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('sends a script to a browser that reads %s as %s, under its own type', async (accepted, coding) => {
    const page = (await startWithWeb()).browser();
    const headers = { 'accept-encoding': accepted };
    const script = await page.send('GET', '/assets/index-Ab12.js', { headers });
    expect(script.headers.get('content-encoding')).toBe(coding);
    expect(script.headers.get('vary')).toContain('Accept-Encoding');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toBe(SCRIPT);
  });

  it('has the light form as a page of its own, asked about each time like the service worker', async () => {
    const page = (await startWithWeb()).browser();
    const form = await page.send('GET', '/gui-nhanh?tu=chia-se');
    expect(await form.text()).toContain('Gửi nhanh');
    expect(form.headers.get('content-type')).toContain('text/html');
    expect(form.headers.get('cache-control')).toBe('no-cache');
    expect((await page.send('GET', '/sw.js')).headers.get('cache-control')).toBe('no-cache');
    const shared = await page.send('POST', '/gui-nhanh/chia-se');
    expect([shared.status, shared.headers.get('location')]).toEqual([303, '/gui-nhanh']);
  });

  it('does not answer a missing file with a page, nor climb out of its folder', async () => {
    const page = (await startWithWeb()).browser();
    for (const address of ['/assets/index-old.js', '/..%2f..%2fetc%2fpasswd.txt', '/assets/..%5c..%5cx.js'])
      expect((await page.send('GET', address)).status).toBeGreaterThanOrEqual(400);
    expect((await page.send('POST', '/bai')).status).toBe(404);
  });

  it('says so when it was not built', async () => {
    expect(await errorOf(await (await startEditor()).browser().send('GET', '/'))).toMatchObject({
      id: 'not_found',
    });
  });

  it('has a health door that needs nothing else', async () => {
    const { browser, cms } = await startEditor();
    await cms.down();
    const answer = await browser().send('GET', '/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
