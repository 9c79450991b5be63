import { expect, it } from 'vitest';
import { readAddress } from './addresses.ts';

it.each([
  ['/', '/', { kind: 'home', page: 1 }],
  ['/?trang=2', '/?trang=2', { kind: 'home', page: 2 }],
  ['/?utm_source=x&trang=3&fbclid=y', '/?trang=3', { kind: 'home', page: 3 }],
  ['/?trang=1', '/', { kind: 'home', page: 1 }],
  ['/?trang=0', '/', { kind: 'home', page: 1 }],
  ['/?trang=-1', '/', { kind: 'home', page: 1 }],
  ['/?trang=99999', '/', { kind: 'home', page: 1 }],
  ['/tin/le-khai-giang', '/tin/le-khai-giang', { kind: 'story', slug: 'le-khai-giang' }],
  ['/tin/le-khai-giang?trang=2', '/tin/le-khai-giang', { kind: 'story', slug: 'le-khai-giang' }],
  ['/chu-de/a-1?trang=2', '/chu-de/a-1?trang=2', { kind: 'topic', slug: 'a-1', page: 2 }],
  ['/don-vi', '/don-vi', { kind: 'units' }],
  ['/don-vi/thpt-x?a=1', '/don-vi/thpt-x', { kind: 'unit', slug: 'thpt-x', page: 1 }],
  ['/ke-hoach', '/ke-hoach', { kind: 'plans' }],
  ['/ke-hoach/hcm-2025', '/ke-hoach/hcm-2025', { kind: 'plan', slug: 'hcm-2025' }],
  ['/chuyen-muc/video', '/chuyen-muc/video', { kind: 'section', section: 'short_video', page: 1 }],
  ['/cum-chu-de/c-1?trang=2', '/cum-chu-de/c-1?trang=2', { kind: 'cluster', slug: 'c-1', page: 2 }],
  ['/luu-tru', '/luu-tru', { kind: 'archive' }],
  ['/luu-tru/2026/11?trang=3', '/luu-tru/2026/11?trang=3', { kind: 'month', month: '2026-11', page: 3 }],
  ['/rss.xml?x=1', '/rss.xml', { kind: 'feed', of: { kind: 'home' }, format: 'rss' }],
  [
    '/chu-de/a/atom.xml',
    '/chu-de/a/atom.xml',
    { kind: 'feed', of: { kind: 'topic', slug: 'a' }, format: 'atom' },
  ],
  [
    '/don-vi/b/feed.json',
    '/don-vi/b/feed.json',
    { kind: 'feed', of: { kind: 'unit', slug: 'b' }, format: 'json' },
  ],
  ['/sitemap.xml', '/sitemap.xml', { kind: 'sitemap', part: 'index' }],
  ['/sitemap-trang.xml', '/sitemap-trang.xml', { kind: 'sitemap', part: 'pages' }],
  ['/sitemap-tin-moi.xml', '/sitemap-tin-moi.xml', { kind: 'sitemap', part: 'news' }],
  ['/sitemap-12.xml', '/sitemap-12.xml', { kind: 'sitemap', part: 12 }],
  [
    '/nhung/le-khai-giang/abc1',
    '/nhung/le-khai-giang/abc1',
    { kind: 'embed', slug: 'le-khai-giang', assetId: 'abc1' },
  ],
])('%s is the page %s', (target, key, ref) => {
  expect(readAddress(target)).toEqual({ kind: 'page', key, ref });
});

it.each([
  ['/tin/le-khai-giang/', '/tin/le-khai-giang'],
  ['//tin//Le-Khai-Giang', '/tin/le-khai-giang'],
  ['/Chu-De/A/?x=1&trang=2', '/chu-de/a?trang=2'],
  ['//', '/'],
  ['/DON-VI', '/don-vi'],
])('%s leads to %s', (target, to) => {
  expect(readAddress(target)).toEqual({ kind: 'redirect', to });
});

it.each([
  '//example.org/',
  '/tin',
  '/tin/a/b',
  '/tin/%C4%91',
  '/tin/..',
  '/x',
  '*',
  'http://x/tin/a',
  '/tin/a_b',
  '/chuyen-muc/khong-co',
  '/luu-tru/2026/13',
  '/luu-tru/2026',
  '/sitemap-0.xml',
  '/tin/a/rss.xml',
  '/ke-hoach/rss.xml',
  '/nhung/a',
])('%j is no page', (target) => {
  expect(readAddress(target)).toEqual({ kind: 'other' });
});
