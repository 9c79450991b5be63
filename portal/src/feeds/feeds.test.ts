import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { card, home, paged, sitemap, sitemapPart, topicOf, unitOf } from '../testing/fixtures.ts';
import { PUBLIC_URL, startPortal, type TestPortal } from '../testing/start-portal.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

/** The document, which must be sound XML. */
async function readXml({ request }: TestPortal, target: string, type: string) {
  const { status, text, headers } = await request(target);
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text) as Record<string, never>;
}

const odd = card('la', {
  headline: 'Tít “lạ” & <b>hiếm</b>\u0000\u0008 ]]>',
  standfirst: 'Lời & <dẫn>',
  modifiedAt: '2026-09-09T00:00:00.000Z',
});

async function withFeeds(): Promise<TestPortal> {
  const portal = await startPortal();
  portal.cms.put('home?page=1', {
    ...home(),
    stories: paged([odd, card('hai', { cover: null, standfirst: '' })]),
  });
  portal.cms.put('topics/hcm-2025-2-1?page=1', topicOf());
  portal.cms.put('units/thpt-ban-mai?page=1', unitOf());
  return portal;
}

describe('feeds', () => {
  it('RSS says what is new, and keeps its ids', async () => {
    const portal = await withFeeds();
    const { rss } = await readXml(portal, '/rss.xml', 'application/rss+xml; charset=utf-8');
    const { channel, '@version': version } = rss as never as {
      '@version': string;
      channel: Record<string, unknown>;
    };
    expect(version).toBe('2.0');
    expect(channel).toMatchObject({
      title: 'Cổng thông tin thử nghiệm',
      link: `${PUBLIC_URL}/`,
      language: 'vi',
      lastBuildDate: 'Wed, 09 Sep 2026 00:00:00 GMT',
    });
    const items = channel['item'] as Record<string, unknown>[];
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      title: 'Tít “lạ” & <b>hiếm</b> ]]>',
      link: `${PUBLIC_URL}/tin/la`,
      guid: { '#text': 'tin.example.edu.vn/baiviet-la', '@isPermaLink': 'false' },
      pubDate: 'Fri, 04 Sep 2026 02:00:00 GMT',
      enclosure: { '@type': 'image/jpeg' },
    });
    expect(items[1]?.['enclosure']).toBeUndefined();
  });

  it('Atom has what RFC 4287 demands of a feed and of each entry', async () => {
    const portal = await withFeeds();
    const { feed } = await readXml(
      portal,
      '/don-vi/thpt-ban-mai/atom.xml',
      'application/atom+xml; charset=utf-8',
    );
    const atom = feed as never as Record<string, unknown> & { entry: Record<string, unknown> };
    for (const name of ['id', 'title', 'updated', 'link']) expect(atom[name]).toBeDefined();
    for (const name of ['id', 'title', 'updated', 'author', 'link', 'summary'])
      expect(atom.entry[name]).toBeDefined();
    expect(atom.entry['id']).toBe('tag:tin.example.edu.vn,2026-01-01:baiviet-don-vi-1');
    expect(atom['title']).toBe('Trường THPT Ban Mai | Cổng thông tin thử nghiệm');
  });

  it('JSON Feed says the same', async () => {
    const { request } = await withFeeds();
    const { text, headers } = await request('/chu-de/hcm-2025-2-1/feed.json');
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(text) as {
      version: string;
      feed_url: string;
      items: { id: string; url: string }[];
    };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${PUBLIC_URL}/chu-de/hcm-2025-2-1`,
      feed_url: `${PUBLIC_URL}/chu-de/hcm-2025-2-1/feed.json`,
    });
    expect(feed.items.map(({ url }) => url)).toEqual([
      `${PUBLIC_URL}/tin/chu-de-1`,
      `${PUBLIC_URL}/tin/chu-de-2`,
    ]);
  });

  it('are made anew with their list, and there is none of what there is not', async () => {
    const portal = await withFeeds();
    await portal.request('/rss.xml');
    portal.cms.put('home?page=1', { ...home(), stories: paged([]) });
    await portal.invalidate('/');
    expect((await portal.request('/rss.xml')).text).not.toContain('<item>');
    expect((await portal.request('/chu-de/khong-co/rss.xml')).status).toBe(404);
  });
});

describe('sitemaps', () => {
  it('name every part, every list and every story with its picture', async () => {
    const portal = await startPortal();
    portal.cms.put('sitemap', sitemap);
    portal.cms.put('sitemap/1', sitemapPart);
    portal.cms.put('sitemap/2', { stories: [] });
    portal.cms.put('sitemap/news', sitemapPart);
    const type = 'application/xml; charset=utf-8';
    const index = await readXml(portal, '/sitemap.xml', type);
    expect(JSON.stringify(index)).toContain(`${PUBLIC_URL}/sitemap-2.xml`);
    const pages = JSON.stringify(await readXml(portal, '/sitemap-trang.xml', type));
    for (const path of [
      '/chuyen-muc/video',
      '/cum-chu-de/hcm-2025-2',
      '/luu-tru/2026/09',
      '/don-vi/thpt-ban-mai',
    ])
      expect(pages).toContain(`"${PUBLIC_URL}${path}"`);
    const stories = await readXml(portal, '/sitemap-1.xml', type);
    expect(stories).toMatchObject({
      urlset: {
        url: [
          {
            loc: `${PUBLIC_URL}/tin/le-khai-giang`,
            lastmod: '2026-09-06T03:15:00.000Z',
            'image:image': { 'image:loc': `${PUBLIC_URL}/media/${'ab'.repeat(32)}.jpg` },
          },
          { loc: `${PUBLIC_URL}/tin/hoi-thi` },
        ],
      },
    });
    const news = await readXml(portal, '/sitemap-tin-moi.xml', type);
    expect(JSON.stringify(news)).toContain('"news:title":"Lễ khai giảng & hội <thi>"');
    expect((await portal.request('/sitemap-2.xml')).status).toBe(404);
    expect((await portal.request('/robots.txt')).text).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
  });
});
