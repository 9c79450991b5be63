import { expect, it } from 'vitest';
import { chosenPair } from './chosen-pair.ts';
import { countsInWords } from './counts-in-words.ts';
import { causeInWords, personInWords, versionInWords, wordsInWords } from './version-words.ts';

const none = { words: 0, paragraphs: 0, media: 0, fields: [], topics: 0 };

it.each([
  [none, ''],
  [{ ...none, paragraphs: 3, media: 1 }, '3 đoạn, 1 ảnh hoặc tệp'],
  [{ ...none, fields: ['headline', 'standfirst'] as const, topics: 2 }, 'tít, sa-pô, chủ đề'],
])('%j is “%s”', (counts, words) => expect(countsInWords(counts)).toBe(words));

it('a version in words', () => {
  const version = {
    revision: 5,
    person: { id: 'lan', name: 'Cô Lan' },
    part: {
      role: 'contributor' as const,
      unit: { id: 'u', code: 'truong-a', name: 'Trường A' },
    },
    at: '2026-11-21T03:12:00.000Z',
    stage: 'draft' as const,
    cause: 'submit' as const,
    restoredFrom: null,
    wordsChanged: 12,
    current: true,
  };
  expect(versionInWords(version)).toBe('Bản số 5 (hiện tại): Gửi duyệt, 10:12 21/11/2026, Cô Lan');
  expect(personInWords(version)).toBe('Cô Lan (Cộng tác viên, Trường A)');
  expect(wordsInWords(version)).toBe('12 chữ thay đổi');
  expect(wordsInWords({ wordsChanged: 0 })).toBe('không đổi chữ nào');
  expect(causeInWords({ cause: 'restore', restoredFrom: 2 })).toBe('Khôi phục bản số 2');
});

it.each([
  ['', { from: 7, to: 9 }],
  ['from=2', { from: 2, to: 9 }],
  ['from=2&to=7', { from: 2, to: 7 }],
  ['to=2', { from: null, to: 2 }],
  ['from=3&to=8', { from: 7, to: 9 }],
  ['from=9', { from: 7, to: 9 }],
])('?%s compares %j', (search, pair) =>
  expect(
    chosenPair([{ revision: 9 }, { revision: 7 }, { revision: 2 }], new URLSearchParams(search)),
  ).toEqual(pair),
);
