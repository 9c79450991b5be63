import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DIGEST_LINES, digestMail, noticeMail, type ToldNotice } from './mail-words.ts';

const reader = { name: 'Trần Thị Lan', editorUrl: 'https://tin.example' };
const notice: ToldNotice = {
  text: 'Bài “Khai giảng” chờ bạn duyệt.',
  by: 'Nguyễn Văn Minh',
  asked: 'Đọc bài rồi duyệt hoặc trả lại kèm góp ý.',
  place: '/stories/s1#viec-can-lam',
  at: '2026-11-21T00:30:00.000Z',
};
const told: fc.Arbitrary<ToldNotice> = fc.record({
  text: fc.string({ minLength: 1, maxLength: 80 }),
  by: fc.option(fc.string({ maxLength: 30 })),
  asked: fc.option(fc.string({ minLength: 1, maxLength: 50 })),
  place: fc.constantFrom('/stories/s1', '/write/s2', '/stories/s3#gop-y'),
  at: fc.constant('2026-11-21T00:30:00.000Z'),
});

it('says who did what, what is asked, where, and how to choose', () => {
  const mail = noticeMail(notice, reader);
  expect(mail.subject).toBe(notice.text);
  for (const words of [
    'Chào Trần Thị Lan,',
    'Việc của bạn: Đọc bài rồi duyệt',
    'Nguyễn Văn Minh, 07:30 21/11/2026',
    'https://tin.example/stories/s1#viec-can-lam',
    'https://tin.example/thong-bao/cai-dat',
  ])
    expect(mail.text).toContain(words);
  expect(mail.html).toContain('<html lang="vi">');
  expect(mail.html).toContain('href="https://tin.example/stories/s1#viec-can-lam"');
});

it('puts what waits first, counts, and stays silent with nothing to say', () => {
  expect(digestMail([], reader)).toBeNull();
  const mail = digestMail([{ ...notice, text: 'Tin thường.', asked: null }, notice], reader);
  expect(mail?.subject).toBe('Tóm tắt của tòa soạn: 1 việc chờ bạn, 1 tin khác');
  expect(mail?.text.indexOf(notice.text)).toBeLessThan(mail?.text.indexOf('Tin thường.') ?? 0);
});

it('tells each of as many as fit, and how many more there are', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: DIGEST_LINES + 20 }), (notices) => {
      const mail = digestMail(notices, reader);
      const shown = Math.min(notices.length, DIGEST_LINES);
      expect(mail?.text.match(/^Mở: /gm)).toHaveLength(shown);
      expect(mail?.text.includes('thông báo nữa')).toBe(notices.length > shown);
    }),
    { numRuns: 50 },
  );
});

it('no word of a story becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)>"&';
  const mail = digestMail([{ ...notice, text: hostile, by: hostile, asked: hostile }], {
    ...reader,
    name: hostile,
  });
  expect(mail?.html).not.toContain('<img');
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;');
});
