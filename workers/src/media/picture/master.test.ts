import { pictureRenditions } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { masterSize, regionIn } from './master.ts';

const masterOf = (width: number, height: number) => {
  const size = { width, height };
  return masterSize(size, pictureRenditions(size, { pass: 'first' }));
};

it('is no larger than the largest rendition needs', () => {
  expect(masterOf(4000, 3000)).toEqual({ width: 1920, height: 1440 });
  expect(masterOf(3000, 4000)).toEqual({ width: 1920, height: 2560 });
  expect(masterOf(800, 600)).toEqual({ width: 800, height: 600 });
});

it('keeps a panorama high enough for its crops', () => {
  expect(masterOf(12_000, 2_700)).toEqual({ width: 6_000, height: 1_350 });
});

it('never lets a rendition be made from fewer pixels, for sizes of every shape', () => {
  const sides = [1, 7, 24, 319, 320, 480, 481, 629, 1000, 1920, 1921, 4032, 8000, 12_288];
  for (const width of sides)
    for (const height of sides) {
      const size = { width, height };
      const plans = pictureRenditions(size, { pass: 'first', focus: { x: 0.9, y: 0.1 } });
      const master = masterSize(size, plans);
      for (const plan of plans) {
        const region = regionIn(master, size, plan.region);
        expect(region.left + region.width).toBeLessThanOrEqual(master.width);
        expect(region.top + region.height).toBeLessThanOrEqual(master.height);
        // A pixel of rounding between two ways of scaling the same side.
        expect(region.width).toBeGreaterThanOrEqual(plan.width - 1);
        expect(region.height).toBeGreaterThanOrEqual(plan.height - 1);
      }
    }
});
