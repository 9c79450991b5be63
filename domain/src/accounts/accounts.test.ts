import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { deviceInWords } from './device-in-words.ts';
import { invitationLetter } from './letters.ts';
import { linkAddress, ownPath } from './links.ts';
import { readCode, recoveryCode } from './second-factor.ts';

describe('a code', () => {
  it('is read as it is typed, with spaces, dashes and look-alikes', () => {
    expect(readCode(' 123 456 ')).toEqual({ kind: 'totp', code: '123456' });
    expect(readCode('K3F8W 9XQ2M')).toEqual({ kind: 'recovery', code: 'k3f8w-9xq2m' });
    expect(readCode('ol1i0-00000')).toEqual({ kind: 'recovery', code: '01110-00000' });
    for (const typed of ['', '12345', '1234567', 'uuuuu-uuuuu', 'k3f8w-9xq2mm'])
      expect(readCode(typed)).toBeNull();
  });

  it('for the loss of the telephone is read back as it was made', () => {
    check(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 16 }), (random) => {
        const code = recoveryCode(random);
        expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
        expect(readCode(code.toUpperCase().replace('-', ' '))).toEqual({ kind: 'recovery', code });
      }),
    );
    expect(() => recoveryCode(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('a path to go on to', () => {
  it.each([
    ['/write/abc?x=1', '/write/abc?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a\\b', '/'],
    ['/a\nb', '/'],
    ['', '/'],
  ])('%j leads to %j', (path, to) => {
    expect(ownPath(path)).toBe(to);
  });

  it('never leaves the server', () => {
    check(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `/${rest}`),
        ),
        (path) => {
          expect(new URL(ownPath(path), 'https://so.example').origin).toBe('https://so.example');
        },
      ),
    );
  });
});

it('keeps the token of a link out of what a server sees', () => {
  const address = new URL(linkAddress('https://so.example/', 'abc'));
  expect(address.href).toBe('https://so.example/dat-mat-khau#abc');
  const letter = invitationLetter({
    name: 'Lan',
    inviter: 'Minh',
    link: address.href,
    until: new Date('2026-09-05T07:05:00Z'),
  });
  expect(letter.text).toContain(address.href);
  expect(letter.text).toContain('14:05 05/09/2026');
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome trên máy tính Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0.0 Chrome/114.0.0.0 Safari/537.36',
    'Cốc Cốc trên máy tính Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge trên máy tính Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari trên iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Samsung Internet trên điện thoại hoặc máy tính bảng Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox trên máy tính Linux'],
  ['curl/8.0', 'Thiết bị không rõ'],
  ['', 'Thiết bị không rõ'],
])('%s is a device by its name', (agent, words) => {
  expect(deviceInWords(agent)).toBe(words);
});
