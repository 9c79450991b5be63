import { expect, it } from 'vitest';
import { chapterMetadata, correctLevel, planLevel } from './audio-plan.ts';

it('lifts the soft and lowers the loud to one loudness', () => {
  expect(planLevel({ loudness: -30, peak: -20 })).toEqual({ gainDb: 14, limit: false });
  expect(planLevel({ loudness: -26, peak: -8 })).toEqual({ gainDb: 10, limit: true });
  expect(planLevel({ loudness: -20, peak: -10 })).toEqual({ gainDb: 4, limit: false });
  expect(planLevel({ loudness: -9, peak: 0 })).toEqual({ gainDb: -7, limit: false });
});

it('leaves silence and what could not be measured as it is', () => {
  const untouched = { gainDb: 0, limit: false };
  expect(planLevel(null)).toEqual(untouched);
  expect(planLevel({ loudness: -70, peak: -90 })).toEqual(untouched);
  expect(planLevel({ loudness: Number.NaN, peak: 0 })).toEqual(untouched);
});

it('makes up for what holding peaks down takes away', () => {
  expect(correctLevel({ gainDb: 10, limit: true }, { loudness: -18, peak: -2 })).toEqual({
    gainDb: 12,
    limit: true,
  });
  expect(correctLevel({ gainDb: 10, limit: true }, { loudness: -16.3, peak: -2 })).toBeNull();
  expect(correctLevel({ gainDb: 10, limit: false }, { loudness: -18, peak: -2 })).toBeNull();
  expect(correctLevel({ gainDb: 30, limit: true }, { loudness: -18, peak: -2 })).toBeNull();
});

it('writes chapters up to the end of the sound, whatever their titles hold', () => {
  const chapters = [
    { startMs: 0, title: 'Mở đầu' },
    { startMs: 5_000, title: 'a=b; #c\\' },
    { startMs: 99_000, title: 'quá cuối' },
  ];
  expect(chapterMetadata(chapters, 9_000)).toBe(
    `;FFMETADATA1
[CHAPTER]
TIMEBASE=1/1000
START=0
END=5000
title=Mở đầu
[CHAPTER]
TIMEBASE=1/1000
START=5000
END=9000
title=a\\=b\\; \\#c\\\\
`,
  );
});
