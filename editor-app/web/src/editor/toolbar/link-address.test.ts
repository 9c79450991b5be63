import { expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

it.each([
  ['https://example.edu.vn/tin?x=1', 'https://example.edu.vn/tin?x=1'],
  [' example.edu.vn/tin ', 'https://example.edu.vn/tin'],
  ['vanphong@example.edu.vn', 'mailto:vanphong@example.edu.vn'],
  ['tel:+842838229360', 'tel:+842838229360'],
  ['/tin/khai-giang', '/tin/khai-giang'],
  ['javascript:alert(1)', null],
  ['//evil.example', null],
  ['khai giảng', null],
  ['khaigiang', null],
  ['', null],
])('%s → %s', (typed, address) => expect(linkAddress(typed)).toBe(address));
