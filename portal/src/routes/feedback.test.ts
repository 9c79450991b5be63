import { describe, expect, it } from 'vitest';
import type { ReadersClient } from '../readers-client.ts';
import { story } from '../testing/fixtures.ts';
import { startPortal, type Reply, type TestPortal } from '../testing/start-portal.ts';

type Sent = Parameters<ReadersClient['sendFeedback']>[0];

/** A portal whose CMS keeps what readers write, unless it is away. */
async function startWithReaders() {
  const sent: Sent[] = [];
  const far = { away: false };
  const portal = await startPortal({
    readers: {
      async sendFeedback(form) {
        await Promise.resolve();
        if (far.away) throw new Error('away');
        sent.push(form);
      },
    },
  });
  portal.cms.put('stories/le-khai-giang', story());
  portal.cms.put('stories/tit-cu', { movedTo: 'le-khai-giang' });
  portal.cms.withdraw('stories/da-go', '2026-09-10T07:30:00.000Z');
  return { portal, sent, far };
}

const tokenIn = ({ text }: Reply): string => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';
const GOOD = {
  text: 'Bài viết rất bổ ích, xin cảm ơn.',
  name: 'Phụ huynh',
  contact: 'a@example.vn',
  website: '',
};

const post = ({ request }: TestPortal, target: string, fields: Record<string, string>): Promise<Reply> =>
  request(target, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

describe('góp ý', () => {
  it('about a story goes to the newsroom with what was typed, and once', async () => {
    const { portal, sent } = await startWithReaders();
    const form = await portal.request('/gop-y/le-khai-giang');
    expect(form.status).toBe(200);
    expect(form.headers['cache-control']).toBe('no-store');
    expect(form.text).toContain('Hơn 1.200 học sinh');
    const token = tokenIn(form);
    portal.advance(10_000);
    for (let time = 0; time < 2; time += 1) {
      const reply = await post(portal, '/gop-y/le-khai-giang', { ...GOOD, token });
      expect([reply.status, reply.headers.location]).toEqual([303, '/gop-y/cam-on']);
    }
    const { website: _, ...typed } = GOOD;
    expect(sent).toEqual([{ ...typed, id: token.split('.')[1], story: 'le-khai-giang' }]);
    expect((await portal.request('/gop-y/cam-on')).text).toContain('Đã nhận góp ý');
  });

  it('in general needs nothing but a text', async () => {
    const { portal, sent } = await startWithReaders();
    const token = tokenIn(await portal.request('/gop-y'));
    portal.advance(10_000);
    await post(portal, '/gop-y', { text: GOOD.text, name: '', contact: '', website: '', token });
    expect(sent).toMatchObject([{ story: null, name: '', contact: '', text: GOOD.text }]);
  });

  it('of machines is not kept, and they are not told', async () => {
    const { portal, sent } = await startWithReaders();
    const token = tokenIn(await portal.request('/gop-y'));
    portal.advance(10_000);
    const trapped = await post(portal, '/gop-y', { ...GOOD, website: 'http://spam.example', token });
    expect(trapped.headers.location).toBe('/gop-y/cam-on');
    expect((await post(portal, '/gop-y', GOOD)).status).toBe(422);
    const fresh = tokenIn(await portal.request('/gop-y'));
    expect((await post(portal, '/gop-y', { ...GOOD, token: fresh })).status).toBe(422);
    expect(sent).toEqual([]);
  });

  it('that cannot be taken now comes back with every word, and can be sent again', async () => {
    const { portal, sent, far } = await startWithReaders();
    const typed = { ...GOOD, text: 'Chữ "lạ" & <b>đậm</b> dài hơn mười.' };
    let reply = await portal.request('/gop-y');
    const send = async (fields: Record<string, string>): Promise<Reply> => {
      const token = tokenIn(reply);
      portal.advance(10_000);
      return post(portal, '/gop-y', { ...fields, token });
    };
    far.away = true;
    reply = await send(typed);
    expect(reply.status).toBe(503);
    expect(reply.text).toContain('Chữ &quot;lạ&quot; &amp; &lt;b>đậm&lt;/b> dài hơn mười.');
    expect(reply.text).toContain('value="a@example.vn"');
    expect(reply.text).toContain('role="alert"');
    far.away = false;
    expect((await send({ ...typed, text: 'ngắn' })).status).toBe(422);
    expect((await send(typed)).status).toBe(303);
    expect(sent).toHaveLength(1);
  });

  it('has a limit by address and by size', async () => {
    const { portal, sent } = await startWithReaders();
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const token = tokenIn(await portal.request('/gop-y'));
      portal.advance(10_000);
      statuses.push((await post(portal, '/gop-y', { ...GOOD, token })).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    expect(sent).toHaveLength(5);
    expect((await post(portal, '/gop-y', { text: 'x'.repeat(100_000) })).status).toBe(404);
  });

  it('has no form for a story there is not, and the one of a story that moved', async () => {
    const { portal } = await startWithReaders();
    expect((await portal.request('/gop-y/khong-co')).status).toBe(404);
    expect((await portal.request('/gop-y/da-go')).status).toBe(404);
    expect((await portal.request('/gop-y/tit-cu')).headers.location).toBe('/gop-y/le-khai-giang');
  });
});

describe('readers of a story', () => {
  const PHONE = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';

  it('are counted, from memory or not; machines and what was not read are not', async () => {
    const seen: string[] = [];
    const portal = await startPortal({ views: { add: (slug) => void seen.push(slug) } });
    portal.cms.put('stories/a', story({ slug: 'a' }));
    portal.cms.withdraw('stories/b', '2026-09-10T07:30:00.000Z');
    const read = (target: string, headers: Record<string, string>, method = 'GET') =>
      portal.request(target, { headers, method });
    await read('/tin/a', { 'user-agent': PHONE });
    await read('/tin/a?x=1', { 'user-agent': PHONE });
    expect(seen).toEqual(['a', 'a']);
    await read('/tin/a', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
    await read('/tin/a', {});
    await read('/tin/a', { 'user-agent': PHONE, 'sec-purpose': 'prefetch' });
    await read('/tin/a', { 'user-agent': PHONE }, 'HEAD');
    await read('/tin/b', { 'user-agent': PHONE });
    await read('/', { 'user-agent': PHONE });
    expect(seen).toHaveLength(2);
  });
});
