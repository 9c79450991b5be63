import { describe, expect, it } from 'vitest';
import { planPhoto, type PhotoPlan, type Size } from './photo-plan.ts';

const planned = (size: Size): PhotoPlan => {
  const plan = planPhoto(size);
  if (!plan.ok) throw new Error(`refused: ${plan.error}`);
  return plan;
};

describe('planPhoto', () => {
  it('makes the master no larger than the largest rendition', () => {
    expect(planned({ width: 4000, height: 3000 }).master).toEqual({ width: 1920, height: 1440 });
    expect(planned({ width: 3000, height: 4000 }).master).toEqual({ width: 1920, height: 2560 });
    expect(planned({ width: 800, height: 600 }).master).toEqual({ width: 800, height: 600 });
  });

  it('keeps a panorama high enough for the share picture', () => {
    expect(planned({ width: 12_000, height: 1_260 }).master).toEqual({ width: 6_000, height: 630 });
  });

  it('never makes a rendition from a smaller master, for sizes of every shape', () => {
    const sides = [1, 7, 24, 319, 320, 480, 481, 629, 1000, 1920, 1921, 4032, 8000, 12_288];
    for (const width of sides)
      for (const height of sides) {
        const plan = planPhoto({ width, height });
        if (!plan.ok) continue;
        expect(plan.master.width).toBeLessThanOrEqual(width);
        expect(plan.master.height).toBeLessThanOrEqual(height);
        for (const rendition of plan.renditions) {
          expect(rendition.width).toBeLessThanOrEqual(plan.master.width);
          // Half a pixel of rounding between two ways of scaling the same side.
          expect(rendition.height).toBeLessThanOrEqual(plan.master.height + 1);
        }
        expect(Math.max(plan.placeholder.width, plan.placeholder.height)).toBe(24);
      }
  });

  it('refuses what is too large or too small, with the reason', () => {
    expect(planPhoto({ width: 30_000, height: 30_000 })).toEqual({
      ok: false,
      error: 'asset.too_many_pixels',
    });
    expect(planPhoto({ width: 1_000, height: 20_000 })).toEqual({
      ok: false,
      error: 'asset.too_many_pixels',
    });
    expect(planPhoto({ width: 319, height: 200 })).toEqual({ ok: false, error: 'asset.too_small' });
    expect(planPhoto({ width: 320, height: 1 }).ok).toBe(true);
  });
});
