import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GUARDED_WORDS, pushAnswerOf, pushDeviceSchema, pushWords } from './push.ts';

const notice = { id: 'n1', text: 'Bài “Khai giảng” chờ bạn duyệt.', place: '/stories/s1', guarded: false };

it('tells the sentence, and nothing of a story that is kept close', () => {
  expect(pushWords(notice).body).toBe(notice.text);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(pushWords({ ...notice, text, guarded: true }).body).toBe(GUARDED_WORDS);
    }),
  );
});

it('stays small enough for every push service', () => {
  const long = pushWords({ ...notice, text: 'Đ'.repeat(5_000) });
  expect(new TextEncoder().encode(JSON.stringify(long)).length).toBeLessThan(3_000);
});

it.each([
  [201, 'sent'],
  [202, 'sent'],
  [404, 'gone'],
  [410, 'gone'],
  [429, 'again'],
  [500, 'again'],
  [503, 'again'],
  [400, 'refused'],
  [403, 'refused'],
  [413, 'refused'],
  [302, 'refused'],
] as const)('an answer of %i means %s', (status, answer) => expect(pushAnswerOf(status)).toBe(answer));

it('takes a subscription by https only', () => {
  const device = {
    endpoint: 'https://push.example/a',
    p256dh: 'B'.repeat(87),
    auth: 'a'.repeat(22),
    label: 'Chrome',
    session: '0'.repeat(64),
  };
  expect(pushDeviceSchema.safeParse(device).success).toBe(true);
  expect(pushDeviceSchema.safeParse({ ...device, endpoint: 'http://push.example/a' }).success).toBe(false);
});
