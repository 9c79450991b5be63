import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createLogger } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { createCmsClient } from './cms-client.ts';
import { startFakeCms } from './testing/fake-cms.ts';
import { card, directory, home, paged, plan, story, unitOf } from './testing/fixtures.ts';
import { startPortal, TOKEN } from './testing/start-portal.ts';

describe('from memory', () => {
  it('a page is rendered once for concurrent readers, then sent without asking the CMS', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', home(1));
    const release = cms.hold();
    const readers = Array.from({ length: 20 }, () => request('/'));
    await expect.poll(() => cms.requests.length).toBe(1);
    release();
    const replies = await Promise.all(readers);
    expect(replies.map((reply) => reply.status)).toEqual(Array<number>(20).fill(200));
    const again = await request('/');
    expect(again.headers['x-cache']).toBe('hit');
    expect(cms.requests).toEqual(['home?page=1']);
  });

  it('query strings that mean nothing are no other page', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', home(1));
    expect((await request('/?utm_source=a')).headers['x-cache']).toBe('miss');
    for (const target of ['/', '/?fbclid=1', '/?a=1&trang=1', '/?trang=x']) {
      const reply = await request(target);
      expect([reply.status, reply.headers['x-cache']]).toEqual([200, 'hit']);
    }
    expect(cms.requests).toHaveLength(1);
  });

  it('every encoding and HEAD give the same page, and 304 to whoever has it', async () => {
    const { cms, request } = await startPortal();
    cms.put('stories/a', story());
    await request('/tin/a');
    for (const state of ['fresh', 'cached']) {
      const target = state === 'fresh' ? '/tin/a' : '/tin/a?x=1';
      const plain = await request(target);
      const br = await request(target, { headers: { 'accept-encoding': 'gzip, br' } });
      const gzip = await request(target, { headers: { 'accept-encoding': 'gzip' } });
      expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      expect(br.headers).toMatchObject({
        'content-encoding': 'br',
        vary: 'accept-encoding',
        etag: plain.headers.etag,
      });
      const head = await request(target, { method: 'HEAD' });
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-length']).toBe(String(plain.body.length));
      const known = await request(target, { headers: { 'if-none-match': plain.headers.etag } });
      expect(known.status).toBe(304);
      expect(known.body).toHaveLength(0);
      expect(known.headers['content-length']).toBeUndefined();
    }
    const unseen = await request('/tin/none', { method: 'HEAD' });
    expect([unseen.status, unseen.body.length]).toEqual([404, 0]);
  });

  it('another spelling leads to the address', async () => {
    const { request } = await startPortal();
    const reply = await request('/Tin/A/?trang=2');
    expect([reply.status, reply.headers.location]).toEqual([301, '/tin/a']);
  });
});

describe('invalidation', () => {
  it('makes the very next reader get the new content', async () => {
    const { cms, request, invalidate } = await startPortal();
    cms.put('stories/a', story({ headline: 'Tít cũ' }));
    expect((await request('/tin/a')).text).toContain('Tít cũ');
    cms.put('stories/a', story({ headline: 'Tít mới' }));
    expect((await request('/tin/a')).text).toContain('Tít cũ');
    const reply = await invalidate('/tin/a', '/');
    expect([reply.status, reply.text]).toEqual([200, '{"stale":1}']);
    const next = await request('/tin/a');
    expect(next.text).toContain('Tít mới');
    expect(next.headers['x-cache']).toBe('miss');
  });

  it('replaces what was withdrawn or removed, and what is published after it was not found', async () => {
    const { cms, request, invalidate } = await startPortal();
    const statusAfter = async (): Promise<number> => {
      await invalidate('/tin/a');
      return (await request('/tin/a')).status;
    };
    expect((await request('/tin/a')).status).toBe(404);
    cms.put('stories/a', story());
    expect(await statusAfter()).toBe(200);
    cms.withdraw('stories/a', '2026-09-10T07:30:00.000Z');
    expect(await statusAfter()).toBe(410);
    expect((await request('/tin/a')).headers['x-cache']).toBe('hit');
    cms.remove('stories/a');
    expect(await statusAfter()).toBe(404);
  });

  it('reaches every page that shows the story', async () => {
    const { cms, request, invalidate } = await startPortal();
    const other = story({ slug: 'b' });
    cms.put('stories/b', { ...other, related: [card('a')] });
    cms.put('units/u?page=3', unitOf({ slug: 'u', stories: paged([card('a')], 3, 3) }));
    cms.put('units/v?page=1', unitOf({ slug: 'v', stories: paged([card('ab')]) }));
    for (const target of ['/tin/b', '/don-vi/u?trang=3', '/don-vi/v']) await request(target);
    await invalidate('/tin/a');
    const states = await Promise.all(
      ['/tin/b', '/don-vi/u?trang=3', '/don-vi/v'].map(
        async (target) => (await request(target)).headers['x-cache'],
      ),
    );
    expect(states).toEqual(['miss', 'miss', 'hit']);
  });

  it('is for the holder of the token only, and only in its form', async () => {
    const { request } = await startPortal();
    const post = (authorization: string | undefined, body: string) =>
      request('/internal/invalidate', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body,
      });
    const good = JSON.stringify({ paths: ['/'] });
    for (const authorization of [undefined, '', 'Bearer', 'Bearer wrong', TOKEN, `Basic ${TOKEN}`]) {
      const reply = await post(authorization, good);
      expect(reply.status).toBe(401);
      expect(JSON.parse(reply.text)).toMatchObject({ error: { id: 'auth.required', status: 401 } });
    }
    for (const body of [
      '',
      '{',
      '[]',
      '{}',
      '{"paths":["tin"]}',
      '{"paths":[1]}',
      '{"paths":[],"all":true}',
    ]) {
      const reply = await post(`Bearer ${TOKEN}`, body);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.text)).toMatchObject({ error: { id: 'request.invalid' } });
    }
    expect((await post(`Bearer ${TOKEN}`, JSON.stringify({ paths: ['/'.repeat(600_000)] }))).status).toBe(
      413,
    );
    expect((await request('/internal/invalidate')).status).toBe(404);
  });
});

describe('when the CMS is away', () => {
  it('every page visited before still answers 200', async () => {
    const { cms, request, invalidate, advance } = await startPortal();
    cms.put('home?page=1', home(1));
    cms.put('stories/a', story());
    cms.put('plans/hcm-2025', plan);
    cms.put('directory', directory);
    const visited = ['/', '/tin/a', '/ke-hoach/hcm-2025', '/don-vi'];
    for (const target of visited) await request(target);
    await cms.stop();
    advance(24 * 60 * 60 * 1_000);
    for (const target of visited) expect((await request(target)).status).toBe(200);

    await invalidate(...visited);
    for (const target of visited) {
      const reply = await request(target);
      expect([reply.status, reply.headers['x-cache']]).toEqual([200, 'stale']);
    }
    expect((await request('/healthz')).status).toBe(200);
    expect((await request('/robots.txt')).status).toBe(200);
  });

  it('a page nobody visited says so, and works once the CMS is back', async () => {
    const { cms, request } = await startPortal();
    cms.put('stories/a', story());
    const starting = JSON.stringify({
      data: null,
      error: { status: 404, name: 'NotFoundError', details: {} },
    });
    for (const [status, body] of [
      [401, '{"data":null,"error":{"status":401}}'],
      [500, '{}'],
      [502, '<html>a proxy'],
      [200, '<html>a proxy'],
      [200, '{"data":null}'],
      [404, starting],
      [410, '<html>a proxy'],
    ] as const) {
      cms.fail({ status, body });
      const reply = await request('/tin/a');
      expect(reply.status).toBe(503);
      expect(reply.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
      expect(reply.text).toContain('Trang tạm thời chưa mở được');
    }
    cms.fail(undefined);
    expect((await request('/tin/a')).status).toBe(200);
  });

  it('a CMS that does not answer is not waited for without end', async () => {
    const cms = await startFakeCms();
    const release = cms.hold();
    const client = createCmsClient({ url: cms.url, timeout: 50 });
    await expect(client.home(1)).rejects.toMatchObject({ id: 'cms.unavailable', status: 503 });
    release();
    await cms.stop();
  });
});

describe('headers', () => {
  it('are strict on every answer, from memory and from Express', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', home(1));
    for (const target of ['/', '/', '/x', '/healthz', '/robots.txt', '/favicon.svg', '/media/x']) {
      const { headers } = await request(target);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';img-src 'self' data:;style-src 'self';style-src-attr 'unsafe-inline';script-src 'self';connect-src 'self';base-uri 'none';" +
          "form-action 'self';frame-ancestors 'none';upgrade-insecure-requests",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age=') as string,
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('do not demand TLS where readers come without', async () => {
    const { request } = await startPortal({ publicUrl: 'http://127.0.0.1:4000' });
    const { headers } = await request('/healthz');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

it('the stylesheet has an address of its content and never changes under it', async () => {
  const { cms, request } = await startPortal();
  cms.put('home?page=1', home(1));
  const [, path = ''] =
    /<link rel="stylesheet" href="(\/assets\/portal\.[0-9a-f]{12}\.css)"\/>/.exec(
      (await request('/')).text,
    ) ?? [];
  const css = await request(path, { headers: { 'accept-encoding': 'br' } });
  expect(css.status).toBe(200);
  expect(css.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  });
  expect(brotliDecompressSync(css.body).toString()).toContain('--paper');
  expect((await request('/assets/portal.000000000000.css')).status).toBe(404);
});

it('healthz and robots', async () => {
  const { cms, request } = await startPortal();
  expect(JSON.parse((await request('/healthz')).text)).toEqual({ status: 'ok' });
  expect((await request('/robots.txt')).text).toContain('Disallow: /internal/');
  expect((await request('/favicon.svg')).headers['content-type']).toBe('image/svg+xml');
  expect(cms.requests).toEqual([]);
});

it('a fault in a view is a 500 page, logged, and never a leak', async () => {
  const lines: string[] = [];
  const log = createLogger({
    name: 'portal',
    level: 'error',
    destination: { write: (line) => void lines.push(line) },
  });
  const { cms, request } = await startPortal({ log });
  cms.put('stories/a', { edition: null, editionHash: 'x', related: [] });
  const { status, text } = await request('/tin/a');
  expect(status).toBe(500);
  expect(text).toContain('Có lỗi khi mở trang');
  expect(text).not.toContain('TypeError');
  expect(lines.join()).toContain('TypeError');
});
