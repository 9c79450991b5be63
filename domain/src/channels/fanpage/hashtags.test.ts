import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText, check } from '../../testing/check.ts';
import { edition } from '../testing/edition.ts';
import { hashtag, hashtagsOf } from './hashtags.ts';

it.each([
  ['Chuyển đổi số', '#ChuyểnĐổiSố'],
  ['An toàn trường học – phòng, chống đuối nước', null],
  ['Tuyển sinh 10', '#TuyểnSinh10'],
  ['2026', null],
  ['', null],
  ['  đường đua  ', '#ĐườngĐua'],
])('%j', (name, tag) => expect(hashtag(name)).toBe(tag));

it('takes three at most, each once, topics before the unit', () => {
  const [topic] = edition().topics;
  if (!topic) throw new Error('no topic');
  const topics = ['Văn hóa đọc', 'VĂN HÓA đọc', 'Chuyển đổi số', 'Sức khỏe'].map((title) => ({
    ...topic,
    title,
  }));
  expect(hashtagsOf(edition({ topics }))).toEqual(['#VĂNHÓAĐọc', '#ChuyểnĐổiSố', '#SứcKhỏe']);
});

it('is one word that is no number, whatever the name', () => {
  check(
    fc.property(anyText(), (name) => {
      const tag = hashtag(name);
      if (tag !== null) expect(tag).toMatch(/^#(?=.*\p{L})[\p{L}\p{M}\p{N}]+$/u);
    }),
  );
});
