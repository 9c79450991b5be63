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
])('%j is no page', (target) => {
  expect(readAddress(target)).toEqual({ kind: 'other' });
});
