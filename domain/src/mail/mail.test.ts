import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRefusedForGood, messageIdOf } from './mail.ts';

it('names one mail by one Message-ID, under the domain it comes from', () => {
  expect(messageIdOf('a1', 'Tòa soạn <tin@So.Example.vn>')).toBe('<a1@so.example.vn>');
  expect(messageIdOf('a1', 'tin@so.example.vn')).toBe('<a1@so.example.vn>');
  expect(messageIdOf('a1', 'không có địa chỉ')).toBe('<a1@localhost>');
});

it('gives up at once only where the server refuses recipient or message for good', () => {
  expect(isRefusedForGood({ command: 'RCPT TO', code: 550 })).toBe(true);
  expect(isRefusedForGood({ command: 'DATA', code: 554 })).toBe(true);
  expect(isRefusedForGood({ command: 'RCPT TO', code: 450 })).toBe(false);
  expect(isRefusedForGood({ command: 'AUTH PLAIN', code: 535 })).toBe(false);
  expect(isRefusedForGood({ command: 'MAIL FROM', code: 550 })).toBe(false);
  expect(isRefusedForGood({ code: 554 })).toBe(false);
  expect(isRefusedForGood({})).toBe(false);
});

it('never gives up over anything but a 5xx', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 499 }), fc.string(), (code, command) => {
      expect(isRefusedForGood({ code, command })).toBe(false);
    }),
  );
});
