import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShape, planSprite, spriteIndex } from './video-plan-shapes.ts';
import { fps, frameRateFor, planLadder, planPlayable, type VideoSource } from './video-plan.ts';

const phone: VideoSource = {
  ...{ width: 1920, height: 1080, durationMs: 30_000, codec: 'h264', profile: 'High', level: 40 },
  ...{ pixelFormat: 'yuv420p', frameRate: 30, steady: true, interlaced: false, hdr: false, straight: true },
  ...{ indexed: true, bitRate: 6_000_000, peakBitRate: 7_000_000 },
  keyframes: Array.from({ length: 30 }, (_, i) => i),
};
const rungs = (source: VideoSource, mayCopy = true) =>
  planLadder(source, mayCopy).rungs.map(
    ({ width, height, copied }) => `${width}x${height}${copied ? ' copied' : ''}`,
  );

describe('planLadder', () => {
  it('makes all steps below the source, and takes the source itself where it fits', () => {
    expect(rungs(phone)).toEqual(['1920x1080 copied', '1280x720', '854x480', '640x360']);
    expect(rungs({ ...phone, width: 1080, height: 1920 })[1]).toBe('720x1280');
    expect(planLadder(phone, true).download).toBe('hls-720');
    expect(planLadder(phone, true).cuts).toEqual([4, 8, 12, 16, 20, 24, 28]);
  });

  it.each([
    ['something is blurred', phone, false],
    ['it is HEVC', { ...phone, codec: 'hevc' }, true],
    ['it is turned', { ...phone, straight: false }, true],
    ['it has ten bits', { ...phone, pixelFormat: 'yuv420p10le', profile: 'High 10' }, true],
    ['it is too heavy', { ...phone, bitRate: 17_000_000 }, true],
    ['it has a heavy passage', { ...phone, peakBitRate: 20_000_000 }, true],
    ['it is fast', { ...phone, frameRate: 60 }, true],
    ['its frames come when they like', { ...phone, steady: false }, true],
    ['it can hardly be started anywhere', { ...phone, keyframes: [0, 15] }, true],
    ['it does not start at its beginning', { ...phone, keyframes: [2, 4, 6] }, true],
    ['it is a little larger than a step', { ...phone, height: 1088 }, true],
  ] as const)('encodes the source anew when %s', (_, source, mayCopy) => {
    expect(rungs(source, mayCopy).join()).not.toContain('copied');
  });

  it('cuts where a source that is taken as it is can be cut', () => {
    const keyframes = [0, 2.5, 5, 7.5, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5];
    expect(planLadder({ ...phone, keyframes }, true).cuts).toEqual([5, 10, 12.5, 17.5, 20, 25]);
  });

  it('never enlarges, keeps the shape and even sides, and falls from rung to rung', () => {
    const side = fc.integer({ min: 16, max: 4096 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const plan = planLadder({ ...phone, width: width * 2, height: height * 2 }, false);
        expect(plan.rungs.length).toBeGreaterThan(0);
        for (const [i, rung] of plan.rungs.entries()) {
          expect([rung.width % 2, rung.height % 2]).toEqual([0, 0]);
          expect(rung.width).toBeLessThanOrEqual(width * 2);
          expect(rung.height).toBeLessThanOrEqual(height * 2);
          const scale = rung.width / (width * 2);
          expect(Math.abs(rung.height - height * 2 * scale)).toBeLessThanOrEqual(2 + (2 * height) / width);
          const above = plan.rungs[i - 1];
          if (above) expect(rung.width * rung.height).toBeLessThan(above.width * above.height);
        }
      }),
    );
  });
});

it.each([
  [29.97, true, 29.97],
  [30, true, 30],
  [60, true, 30],
  [59.94, true, 29.97],
  [120, true, 30],
  [50, true, 25],
  [25, true, 25],
  [23.976, true, 23.976],
  [29.3, false, 29.97],
  [17.2, false, 18],
  [10, true, 10],
  [0, false, 30],
] as const)('a rate of %d becomes a steady one', (frameRate, steady, expected) => {
  expect(fps(frameRateFor({ frameRate, steady }))).toBeCloseTo(expected, 2);
});

it('plays at once what browsers play', () => {
  expect(planPlayable(phone, true)).toEqual({ way: 'copy' });
  expect(planPlayable({ ...phone, straight: false, steady: false }, true)).toEqual({ way: 'copy' });
  expect(planPlayable(phone, false)).toEqual({ way: 'encode', width: 640, height: 360 });
  expect(planPlayable({ ...phone, codec: 'hevc' }, true).way).toBe('encode');
  expect(planPlayable({ ...phone, width: 3840, height: 2160 }, true).way).toBe('encode');
});

describe('planShape', () => {
  it('keeps the focus in view', () => {
    expect(planShape(phone, 'vertical', 'crop', { x: 1, y: 0.5 })).toEqual({
      fill: 'crop',
      width: 608,
      height: 1080,
      region: { left: 1312, top: 0, width: 608, height: 1080 },
    });
  });

  it('pads to the shape without enlarging the film', () => {
    expect(planShape(phone, 'vertical', 'pad', null)).toEqual({
      ...{ fill: 'pad', width: 1080, height: 1920 },
      inner: { width: 1080, height: 608 },
    });
  });

  it('stays inside the source and the shape, in even numbers', () => {
    const side = fc.integer({ min: 8, max: 1080 }).map((half) => 2 * half);
    const point = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const shape = fc.constantFrom('vertical' as const, 'square' as const);
    fc.assert(
      fc.property(
        side,
        side,
        shape,
        fc.constantFrom('crop' as const, 'pad' as const),
        point,
        (width, height, which, fill, focus) => {
          const plan = planShape({ width, height }, which, fill, focus);
          const sides: number[] =
            plan.fill === 'crop'
              ? [plan.region.left, plan.region.top, plan.region.width, plan.region.height]
              : [plan.inner.width, plan.inner.height];
          for (const value of [plan.width, plan.height, ...sides]) expect(value % 2).toBe(0);
          expect(plan.width).toBeLessThanOrEqual(1080);
          expect(plan.height).toBeLessThanOrEqual(which === 'vertical' ? 1920 : 1080);
          if (plan.fill === 'crop') {
            expect(plan.region.left + plan.region.width).toBeLessThanOrEqual(width);
            expect(plan.region.top + plan.region.height).toBeLessThanOrEqual(height);
          } else {
            expect(plan.inner.width).toBeLessThanOrEqual(Math.min(width, plan.width));
            expect(plan.inner.height).toBeLessThanOrEqual(Math.min(height, plan.height));
          }
        },
      ),
    );
  });
});

describe('planSprite', () => {
  it('shows a short film second by second and a long one in a hundred pictures', () => {
    expect(planSprite(phone, 2_500, 0.5)).toMatchObject({ count: 3, columns: 3, rows: 1, every: 1 });
    expect(planSprite(phone, 30 * 60_000, 4)).toMatchObject({ count: 100, every: 18, fromKeyframes: true });
    expect(planSprite(phone, 30 * 60_000, 900).fromKeyframes).toBe(false);
    expect(planSprite({ width: 720, height: 1280 }, 5_000, 1).tile).toEqual({ width: 90, height: 160 });
  });

  it('is indexed without gaps to the end', () => {
    const index = spriteIndex(planSprite(phone, 12_300, 1), 12_300, 'a.jpg');
    const times = [...index.matchAll(/(\S+) --> (\S+)/g)];
    expect(times).toHaveLength(13);
    for (const [i, [, from]] of times.entries()) if (i > 0) expect(from).toBe(times[i - 1]?.[2]);
    expect(times.at(-1)?.[2]).toBe('00:00:12.300');
    expect(index).toContain('a.jpg#xywh=320,90,160,90');
  });
});
