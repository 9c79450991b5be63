import { expect, it } from 'vitest';
import { chooseEncoding, hasCopy } from './send.ts';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000,gzip;q=0.0', 'identity'],
  ['br;q=0.5', 'br'],
  ['BR', 'br'],
  ['brotli, x-gzip', 'identity'],
  ['gzip ; q = 1.0', 'gzip'],
])('Accept-Encoding %j gives %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

it.each([
  [undefined, false],
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match %j is a copy of W/"a": %s', (header, expected) => {
  expect(hasCopy(header, 'W/"a"')).toBe(expected);
});
