import { expect, it } from 'vitest';
import { broken, refuseSize } from './opened.ts';

it.each([
  ['heif: Invalid input: Memory allocation error (2.0)', 'asset.too_many_pixels'],
  ['VipsJpeg: Insufficient memory (case 4)', 'asset.too_many_pixels'],
  ['VipsJpeg: premature end of JPEG image', 'asset.broken'],
])('a decoder that says %j means %s', (reason, error) => {
  expect(broken(new Error(reason))).toEqual({ ok: false, error, reason });
});

it('refuses by size alone', () => {
  expect(refuseSize({ width: 10_000, height: 10_000 })).toBeNull();
  expect(refuseSize({ width: 10_001, height: 10_000 })).toMatchObject({ error: 'asset.too_many_pixels' });
  expect(refuseSize({ width: 320, height: 1 })).toBeNull();
  expect(refuseSize({ width: 319, height: 319 })).toMatchObject({ error: 'asset.too_small' });
});
