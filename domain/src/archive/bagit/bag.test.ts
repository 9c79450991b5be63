import { expect, it } from 'vitest';
import { bagInfo, manifestText } from './bag.ts';

it('lists files by path, and keeps a line a line', () => {
  const sha512 = 'a'.repeat(128);
  expect(
    manifestText([
      { path: 'data/b', sha512 },
      { path: 'data/a\n%', sha512 },
    ]),
  ).toBe(`${sha512}  data/a%0A%25\n${sha512}  data/b\n`);
});

it('says of a bag what is in it, each on one line', () => {
  const { text } = bagInfo({
    organisation: 'Sở Giáo dục và Đào tạo',
    description: 'Tháng 9\nnăm 2026',
    identifier: 'toasoan-2026-09',
    day: '2026-10-01',
    bytes: 120,
    files: 3,
  });
  expect(text).toContain('External-Description: Tháng 9 năm 2026\n');
  expect(text).toContain('Payload-Oxum: 120.3\n');
  expect(text.split('\n')).toHaveLength(6);
});
