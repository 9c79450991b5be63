import { MAX_CHAPTERS, PLAIN_RECIPE, recipeSchema } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { addLine, linesOf, readLines } from './chapters.ts';

const chapters = [
  { startMs: 0, title: 'Mở đầu' },
  { startMs: 65_500, title: 'Lễ chào cờ' },
];

it('come back as they were', () =>
  expect(readLines(linesOf(chapters), 120_000)).toEqual({ ok: true, chapters }));

it('a new line stands where its time belongs', () => {
  const lines = addLine(linesOf(chapters), 30_000);
  expect(lines.map(({ time }) => time)).toEqual(['0:00', '0:30', '1:05,5']);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
});

it('are put in the order of time and taken by the server', () => {
  const read = readLines(
    [
      { key: 5, time: '1:00', title: ' Hai ' },
      { key: 6, time: '0:00', title: 'Một' },
    ],
    null,
  );
  expect(read).toEqual({
    ok: true,
    chapters: [
      { startMs: 0, title: 'Một' },
      { startMs: 60_000, title: 'Hai' },
    ],
  });
  expect(recipeSchema.safeParse({ ...PLAIN_RECIPE, chapters: read.ok ? read.chapters : null }).success).toBe(
    true,
  );
});

describe('the line that cannot be taken', () => {
  const bad = (time: string, title: string) =>
    readLines([...linesOf(chapters), { key: 9, time, title }], 120_000);
  it.each([
    ['abc', 'Tên', /phút:giây/],
    ['2:00', 'Tên', /2:00/],
    ['1:30', '  ', /đặt tên/],
    ['0:00', 'Tên', /Đã có/],
  ])('%s %s', (time, title, problem) =>
    expect(bad(time, title)).toMatchObject({
      ok: false,
      key: 9,
      problem: expect.stringMatching(problem) as string,
    }),
  );
  it('is none in particular when there are too many', () => {
    const many = Array.from({ length: MAX_CHAPTERS + 1 }, (_, key) => ({
      key,
      time: `${key}:00`,
      title: 'x',
    }));
    expect(readLines(many, null)).toMatchObject({ ok: false, key: null });
  });
});
