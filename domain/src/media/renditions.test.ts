import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import {
  cropNames,
  cropRegion,
  CROPS,
  IMAGE_FORMATS,
  isLong,
  pictureRenditions,
  PICTURE_WIDTHS,
  type CropName,
  type ImageFormat,
  type RenditionPlan,
} from './renditions.ts';

const side = fc.oneof(
  fc.integer({ min: 1, max: 2_000 }),
  fc.integer({ min: 1, max: 20_000 }),
  fc.constantFrom(...PICTURE_WIDTHS, 1200, 630),
);
const size = fc.record({ width: side, height: side });
const strip = fc.record({
  width: fc.integer({ min: 100, max: 3_000 }),
  height: fc.integer({ min: 3_000, max: 90_000 }),
});
const point = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

const key = (plan: RenditionPlan): string => `${plan.name}.${plan.format}`;
const wholes = (plans: readonly RenditionPlan[]): RenditionPlan[] =>
  plans.filter((plan) => plan.purpose === 'whole');
const fail = (what: string, plan: unknown): never => {
  throw new Error(`${what}: ${JSON.stringify(plan)}`);
};

describe('pictureRenditions', () => {
  it('of 10,000 random sizes and points: never enlarged, inside the picture, shape kept, everything once', () => {
    check(
      fc.property(fc.oneof(size, strip), point, (picture, focus) => {
        const plans = pictureRenditions(picture, { pass: 'first', focus });
        if (new Set(plans.map(key)).size !== plans.length) fail('a file stands twice', plans.map(key));
        for (const plan of plans) {
          const { region, width, height } = plan;
          const numbers = [width, height, region.width, region.height];
          if (!numbers.every((n) => Number.isInteger(n) && n > 0)) fail('not whole', plan);
          if (![region.left, region.top].every((n) => Number.isInteger(n) && n >= 0)) fail('not whole', plan);
          if (region.left + region.width > picture.width || region.top + region.height > picture.height)
            fail('outside the picture', plan);
          if (width > region.width || height > region.height) fail('enlarged', plan);
          // Rounding moves each of the four sides by half a pixel at most.
          const off = Math.abs(width * region.height - height * region.width);
          if (off > region.height + region.width + width + height) fail('bent', plan);
        }
      }),
      10_000,
    );
  });

  it('of 10,000 random sizes: every format at every width, or not at all; JPEG always; the widest the picture has', () => {
    check(
      fc.property(fc.oneof(size, strip), (picture) => {
        const plans = wholes(pictureRenditions(picture, { pass: 'first' }));
        const widthsOf = (format: ImageFormat): number[] =>
          plans.filter((plan) => plan.format === format).map((plan) => plan.width);
        const jpeg = widthsOf('jpeg');
        if (jpeg.length === 0) fail('no JPEG', picture);
        for (const format of ['avif', 'webp'] as const) {
          const widths = widthsOf(format);
          if (widths.length > 0 && widths.join() !== jpeg.join())
            fail('formats differ', { picture, widths, jpeg });
        }
        for (const plan of plans) {
          const most = plan.format === 'jpeg' ? 65_500 : 16_383;
          if (Math.max(plan.width, plan.height) > most) fail('too long for its format', plan);
          if (plan.region.width !== picture.width || plan.region.height !== picture.height) fail('cut', plan);
        }
        if (!isLong(picture)) {
          const expected = [
            ...PICTURE_WIDTHS.filter((w) => w < picture.width),
            Math.min(picture.width, 1920),
          ];
          if (jpeg.join() !== [...new Set(expected)].join()) fail('widths', { picture, jpeg });
        }
      }),
      10_000,
    );
  });

  it('of 10,000 random sizes and points: the crop is the largest of its shape and holds the point as central as it can', () => {
    check(
      fc.property(size, point, fc.constantFrom(...cropNames), (picture, focus, name) => {
        const region = cropRegion(picture, CROPS[name], focus);
        if (region.width !== picture.width && region.height !== picture.height)
          fail('smaller than it could be', region);
        const [x, y] = [focus.x * picture.width, focus.y * picture.height];
        const held =
          region.left <= x + 0.5 &&
          x - 0.5 <= region.left + region.width &&
          region.top <= y + 0.5 &&
          y - 0.5 <= region.top + region.height;
        if (!held) fail('the point is outside', { picture, focus, region });
        const central = (at: number, start: number, length: number, whole: number): boolean =>
          Math.abs(start + length / 2 - at) <= 1 || start === 0 || start + length === whole;
        if (
          !central(x, region.left, region.width, picture.width) ||
          !central(y, region.top, region.height, picture.height)
        )
          fail('could be more central', { picture, focus, region });
      }),
      10_000,
    );
  });

  it('of 10,000 random sizes: the final pass makes a part of the first again, the same pictures in the same sizes', () => {
    check(
      fc.property(fc.oneof(size, strip), point, (picture, focus) => {
        const first = new Map(
          pictureRenditions(picture, { pass: 'first', focus }).map((plan) => [key(plan), plan]),
        );
        for (const plan of pictureRenditions(picture, { pass: 'final', focus })) {
          const before = first.get(key(plan));
          if (!before) return fail('new', plan);
          const { encoding: was, ...same } = before;
          const { encoding, ...again } = plan;
          if (JSON.stringify(same) !== JSON.stringify(again)) fail('another picture', { before, plan });
          if (encoding.effort <= was.effort) fail('no more patience', plan);
        }
      }),
      10_000,
    );
  });

  it.each([
    [
      6000,
      4000,
      ['w480', 'w800', 'w1280', 'w1920'],
      {
        share: [1200, 630],
        '16x9': [1280, 720],
        '4x3': [1200, 900],
        '1x1': [1080, 1080],
        '4x5': [1080, 1350],
      },
    ],
    [
      800,
      600,
      ['w480', 'w800'],
      { share: [800, 420], '16x9': [800, 450], '4x3': [800, 600], '1x1': [600, 600], '4x5': [480, 600] },
    ],
    [
      479,
      479,
      ['w479'],
      { share: [479, 251], '16x9': [479, 269], '4x3': [479, 359], '1x1': [479, 479], '4x5': [383, 479] },
    ],
    [
      1200,
      400,
      ['w480', 'w800', 'w1200'],
      { share: [762, 400], '16x9': [711, 400], '4x3': [533, 400], '1x1': [400, 400], '4x5': [320, 400] },
    ],
  ])('%i × %i', (width, height, widths, crops) => {
    const plans = pictureRenditions({ width, height }, { pass: 'first' });
    expect([...new Set(wholes(plans).map((plan) => plan.name))]).toEqual(widths);
    expect([...new Set(wholes(plans).map((plan) => plan.format))]).toEqual(Object.keys(IMAGE_FORMATS));
    for (const [name, [w, h]] of Object.entries(crops)) {
      const made = plans.filter((plan) => plan.name === name);
      expect(made.map((plan) => [plan.width, plan.height])).toEqual(made.map(() => [w, h]));
      expect(made.map((plan) => plan.format)).toEqual(CROPS[name as CropName].formats);
    }
  });

  it('keeps the width in which a long infographic is read, in the formats that hold it', () => {
    const formatsAt = (width: number, height: number) => {
      const plans = wholes(pictureRenditions({ width, height }, { pass: 'first' }));
      return { widest: plans.at(-1)?.width, formats: [...new Set(plans.map((plan) => plan.format))] };
    };
    expect(formatsAt(1080, 6_000)).toEqual({ widest: 1080, formats: ['avif', 'webp', 'jpeg'] });
    expect(formatsAt(1080, 16_000)).toEqual({ widest: 1080, formats: ['webp', 'jpeg'] });
    expect(formatsAt(2_000, 16_000)).toEqual({ widest: 2_000, formats: ['jpeg'] });
    expect(formatsAt(1080, 20_000)).toEqual({ widest: 1080, formats: ['jpeg'] });
    expect(formatsAt(3_000, 33_000)).toEqual({ widest: 2560, formats: ['jpeg'] });
    expect(formatsAt(600, 90_000)).toEqual({ widest: 436, formats: ['jpeg'] });
  });

  it('shows the top of a long infographic, the middle of anything else, unless told where to look', () => {
    const share = (width: number, height: number, focus?: { x: number; y: number }) =>
      pictureRenditions({ width, height }, { pass: 'first', focus }).find((plan) => plan.name === 'share')
        ?.region;
    expect(share(1000, 5_000)).toEqual({ left: 0, top: 0, width: 1000, height: 525 });
    expect(share(1000, 5_000, { x: 0.5, y: 0.5 })?.top).toBe(2_238);
    expect(share(2_000, 1_500)).toEqual({ left: 0, top: 225, width: 2_000, height: 1_050 });
  });

  it('makes the crops that are asked for', () => {
    const names = (crops: CropName[]) =>
      pictureRenditions({ width: 900, height: 600 }, { pass: 'first', crops }).flatMap((plan) =>
        plan.purpose === 'crop' ? [plan.name] : [],
      );
    expect(names([])).toEqual([]);
    expect(names(['share'])).toEqual(['share']);
  });

  it('keeps the colours of a graphic in full', () => {
    const chromas = (subject: 'photo' | 'graphic') =>
      new Set(
        pictureRenditions({ width: 900, height: 600 }, { pass: 'first', subject }).map(
          (plan) => plan.encoding.chroma,
        ),
      );
    expect([...chromas('graphic')]).toEqual(['4:4:4']);
    expect([...chromas('photo')]).toEqual(['4:2:0']);
  });
});
