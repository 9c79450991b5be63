import { describe, expect, it } from 'vitest';
import {
  archive,
  card,
  cluster,
  edition,
  home,
  month,
  paged,
  section,
  story,
  VIDEO,
} from './testing/fixtures.ts';
import { PUBLIC_URL, startPortal } from './testing/start-portal.ts';

describe('home', () => {
  it('shows the sections below the newest, each with the way to all of it', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', home(1));
    const { text } = await request('/');
    expect(text).toContain('<a href="/chuyen-muc/video">Video ngắn</a>');
    expect(text).toContain('<a href="/cum-chu-de/hcm-2025-2">Chất lượng giáo dục</a>');
    expect(text).toContain('href="/tin/video-1"');
    expect(text).toContain('href="/tin/cum-1"');
  });
});

describe('lists', () => {
  it('of a kind, of a cluster and of a month have pages, feeds and the way to them', async () => {
    const { cms, request } = await startPortal();
    cms.put('sections/video?page=1', section());
    cms.put('sections/video?page=2', section(2));
    cms.put('sections/video?page=3', { ...section(3), stories: paged([], 3, 2) });
    cms.put('clusters/hcm-2025-2?page=1', cluster);
    cms.put('archive/2026-09?page=1', month());
    cms.put('archive', archive);
    const video = await request('/chuyen-muc/video');
    expect(video.text).toContain('<h1>Video ngắn</h1>');
    expect(video.text).toContain('href="/chuyen-muc/video?trang=2"');
    expect(video.text).toContain(
      'type="application/atom+xml" title="Tin mới (ATOM)" href="/chuyen-muc/video/atom.xml"',
    );
    expect((await request('/chuyen-muc/video?trang=2')).status).toBe(200);
    expect((await request('/chuyen-muc/video?trang=3')).status).toBe(404);
    const { text } = await request('/cum-chu-de/hcm-2025-2');
    expect(text).toContain('<li><a href="/ke-hoach/hcm-2025">');
    expect(text).toContain('href="/chu-de/hcm-2025-2-1"');
    expect((await request('/luu-tru/2026/09')).text).toContain('<h1>Tin, bài tháng 9/2026</h1>');
    const months = await request('/luu-tru');
    expect(months.text).toContain('<a href="/luu-tru/2025/12">Tháng 12/2025</a>');
    expect(months.text.indexOf('Năm 2026')).toBeLessThan(months.text.indexOf('Năm 2025'));
  });

  it('are made anew when something under them changes', async () => {
    const { cms, request, invalidate } = await startPortal();
    cms.put('sections/video?page=1', section());
    cms.put('sections/video?page=2', section(2));
    const targets = ['/chuyen-muc/video', '/chuyen-muc/video?trang=2', '/chuyen-muc/video/rss.xml'];
    for (const target of targets) await request(target);
    await invalidate('/chuyen-muc/video');
    for (const target of targets) expect((await request(target)).headers['x-cache']).toBe('miss');
  });
});

describe('a story under an earlier address', () => {
  it('is led to where it is now, and anew after each correction', async () => {
    const { cms, request, invalidate } = await startPortal();
    cms.put('stories/tit-cu', { movedTo: 'tit-moi' });
    const moved = await request('/tin/tit-cu');
    expect([moved.status, moved.headers.location]).toEqual([301, '/tin/tit-moi']);
    expect(moved.headers['cache-control']).toBe('public, no-cache');
    expect((await request('/tin/tit-cu')).headers['x-cache']).toBe('hit');
    expect((await request(`/nhung/tit-cu/${VIDEO}`)).headers.location).toBe(`/nhung/tit-moi/${VIDEO}`);
    cms.put('stories/tit-cu', { movedTo: 'tit-sau' });
    await invalidate('/tin/tit-cu');
    expect((await request('/tin/tit-cu')).headers.location).toBe('/tin/tit-sau');
    cms.withdraw('stories/tit-cu', '2026-09-10T07:30:00.000Z');
    await invalidate('/tin/tit-cu');
    expect((await request('/tin/tit-cu')).status).toBe(410);
    expect((await request(`/nhung/tit-cu/${VIDEO}`)).status).toBe(410);
  });
});

describe('the player to embed', () => {
  it('may stand in a frame of others, and nothing else may', async () => {
    const { cms, request } = await startPortal();
    cms.put('stories/le-khai-giang', story());
    const page = await request('/tin/le-khai-giang');
    const address = `/nhung/le-khai-giang/${VIDEO}`;
    expect(page.text).toContain(`src=&quot;${PUBLIC_URL}${address}&quot;`);
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const player = await request(address);
    expect(player.status).toBe(200);
    expect(player.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(player.headers['content-security-policy']).toContain("form-action 'none'");
    expect(player.headers['x-frame-options']).toBeUndefined();
    expect(player.text).toContain('<video');
    expect(player.text).toContain('<meta name="robots" content="noindex"/>');
    const picture = edition().media[0]?.assetId ?? '';
    expect((await request(`/nhung/le-khai-giang/${picture}`)).status).toBe(404);
    expect((await request('/nhung/le-khai-giang/khongco')).status).toBe(404);
  });
});

it('what machines are told of a story cannot end the block it stands in', async () => {
  const { cms, request } = await startPortal();
  const headline = 'Tin </script><script>alert(1)</script>';
  cms.put('stories/a', { ...story({ headline, slug: 'a' }), related: [card('b')] });
  const { text } = await request('/tin/a');
  expect(text).not.toContain('<script>alert');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-09-05T03:15:00.000Z',
    mainEntityOfPage: `${PUBLIC_URL}/tin/a`,
    video: [{ '@type': 'VideoObject', embedUrl: `${PUBLIC_URL}/nhung/a/${VIDEO}` }],
  });
});
