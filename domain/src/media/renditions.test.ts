import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { IMAGE_FORMATS, photoRenditions, PHOTO_WIDTHS, SHARE_SIZE } from './renditions.ts';

const side = fc.oneof(
  fc.integer({ min: 1, max: 2_000 }),
  fc.integer({ min: 1, max: 20_000 }),
  fc.constantFrom(...PHOTO_WIDTHS, 1200, 630),
);

describe('photoRenditions', () => {
  it('of 10,000 random sizes: never enlarged, shape kept, every name and format once', () => {
    check(
      fc.property(side, side, (width, height) => {
        const plans = photoRenditions(width, height);
        const names = plans.map((plan) => `${plan.name}.${plan.format}`);
        if (new Set(names).size !== names.length) throw new Error('a name stands twice');
        for (const plan of plans) {
          const whole =
            Number.isInteger(plan.width) &&
            Number.isInteger(plan.height) &&
            plan.width > 0 &&
            plan.height > 0;
          if (!whole || plan.width > width || plan.height > height)
            throw new Error(`enlarged: ${JSON.stringify(plan)}`);
          // Half a pixel is what rounding may add.
          const exact =
            plan.fit === 'inside'
              ? (height * plan.width) / width
              : (plan.width * SHARE_SIZE.height) / SHARE_SIZE.width;
          if (plan.height > 1 && plan.width > 1 && Math.abs(plan.height - exact) > 1)
            throw new Error(`bent: ${JSON.stringify(plan)}`);
        }
      }),
      10_000,
    );
  });

  it('of 10,000 random sizes: all formats at the same widths, the widest the photo or the column holds, one share', () => {
    check(
      fc.property(side, side, (width, height) => {
        const plans = photoRenditions(width, height);
        const share = plans.filter((plan) => plan.name === 'share');
        const widths = Object.keys(IMAGE_FORMATS).map((format) =>
          plans
            .filter((plan) => plan.format === format && plan.fit === 'inside')
            .map((plan) => plan.width)
            .join(),
        );
        const expected = [
          ...new Set([...PHOTO_WIDTHS.filter((target) => target < width), Math.min(width, 1920)]),
        ].join();
        if (widths.some((list) => list !== expected)) throw new Error(`widths ${widths.join(' ')}`);
        if (share.length !== 1 || share[0]?.fit !== 'cover' || share[0].format !== 'jpeg')
          throw new Error('share');
        const full = width >= SHARE_SIZE.width && height >= SHARE_SIZE.height;
        if (full && (share[0].width !== SHARE_SIZE.width || share[0].height !== SHARE_SIZE.height))
          throw new Error('share size');
      }),
      10_000,
    );
  });

  it.each([
    [6000, 4000, ['w480', 'w800', 'w1280', 'w1920'], [1200, 630]],
    [800, 600, ['w480', 'w800'], [800, 420]],
    [479, 479, ['w479'], [479, 251]],
    [1200, 400, ['w480', 'w800', 'w1200'], [762, 400]],
  ])('%i × %i', (width, height, names, share) => {
    const plans = photoRenditions(width, height);
    expect([...new Set(plans.map((plan) => plan.name))]).toEqual([...names, 'share']);
    const last = plans.at(-1);
    expect([last?.width, last?.height]).toEqual(share);
  });
});
