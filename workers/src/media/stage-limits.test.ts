import { mediaStages } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { limitsOf } from './stage-limits.ts';

const video = { kind: 'video', width: 3840, height: 2160, durationMs: 30 * 60_000 } as const;
const GB = 1e9;

it('keeps every stage below a gigabyte, and below the time after which the queue gives a job away', () => {
  for (const facts of [null, video, { ...video, kind: 'picture', durationMs: null } as const])
    for (const stage of mediaStages) {
      const limits = limitsOf(stage, facts);
      expect(limits.memory).toBeLessThan(GB);
      expect(limits.wallSeconds).toBeGreaterThanOrEqual(60);
      expect(limits.wallSeconds).toBeLessThan(4 * 60 * 60);
      expect(limits.cpuSeconds).toBeGreaterThanOrEqual(limits.wallSeconds);
      expect(Object.values(limits).every(Number.isSafeInteger)).toBe(true);
    }
});

it('gives a longer or larger video more time', () => {
  const short = { ...video, durationMs: 10_000 };
  expect(limitsOf('ladder', video).wallSeconds).toBeGreaterThan(limitsOf('ladder', short).wallSeconds);
  const small = { ...short, width: 640, height: 360 };
  expect(limitsOf('ladder', short).wallSeconds).toBeGreaterThan(limitsOf('ladder', small).wallSeconds);
});
