import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { isInnerAddress, isWebAddress, trackingIn, withoutTracking } from './address.ts';

describe('isWebAddress', () => {
  it.each(['https://moet.gov.vn', 'http://sao-mai.edu.vn:8080/tin?x=1#y', 'HTTPS://A.VN'])('%s', (address) =>
    expect(isWebAddress(address)).toBe(true),
  );
  it.each(['ftp://a.vn', 'mailto:a@b.vn', '/tin/a', 'https://', 'https://a:b@c.vn/', 'javascript:alert(1)'])(
    'not %s',
    (address) => expect(isWebAddress(address)).toBe(false),
  );
});

describe('isInnerAddress', () => {
  it.each([
    'http://localhost:4100/write',
    'http://may-chu/tep',
    'http://192.168.1.10/',
    'http://10.0.0.1.',
    'http://2130706433/',
    'http://0x7f000001',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://so.internal/',
    'http://nas.local:5000',
  ])('%s', (address) => expect(isInnerAddress(address)).toBe(true));
  it.each(['https://moet.gov.vn', 'https://a.local.vn', 'https://10.vn/', '/tin/bai', 'mailto:a@b.vn'])(
    'not %s',
    (address) => expect(isInnerAddress(address)).toBe(false),
  );
});

describe('withoutTracking', () => {
  it.each([
    ['https://a.vn/b?utm_source=fb&id=3&fbclid=x#c', 'https://a.vn/b?id=3#c'],
    ['https://a.vn/?utm_medium=m', 'https://a.vn/'],
    ['https://a.vn/?id=%20&q=a=b', 'https://a.vn/?id=%20&q=a=b'],
    ['https://a.vn/?UTM_Source=fb', 'https://a.vn/'],
    ['mailto:a@b.vn?utm_source=x', 'mailto:a@b.vn?utm_source=x'],
  ])('%s: %s', (address, clean) => expect(withoutTracking(address)).toBe(clean));

  it('takes nothing else away, and all of it', () => {
    const pair = fc.constantFrom('id=1', 'utm_source=x', 'fbclid', 'q=utm_source', '', 'a&b=c', 'gclid=%3D');
    check(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const clean = withoutTracking(`https://a.vn/b?${pairs.join('&')}#c`);
        expect(trackingIn(clean)).toEqual([]);
        for (const kept of pairs.filter((text) => text !== '' && !/^(utm|fbc|gcl)/.test(text)))
          expect(clean).toContain(kept);
        expect(withoutTracking(clean)).toBe(clean);
      }),
    );
  });
});
