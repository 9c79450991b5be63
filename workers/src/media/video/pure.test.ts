import { describe, expect, it } from 'vitest';
import { readMeasured } from '../audio/sound.ts';
import { merged } from './faces.ts';
import { progressIn } from './ffmpeg.ts';
import { blurGraph, filterPath } from './filters.ts';
import { tallyPackets } from './packets.ts';
import { takenAt, uprightSize } from './read-probe.ts';
import { sampleTimes, scoreFrame } from './sharpness.ts';
import { smallestRung } from './sprite.ts';

it('reads how far ffmpeg is', () => {
  expect(progressIn('frame=  90 fps=30 q=28.0 size=  256kB time=00:01:02.50 bitrate=1 speed=2x')).toBe(
    62_500,
  );
  expect(progressIn('frame=0 time=N/A bitrate=N/A')).toBeNull();
  expect(progressIn('size= 10 time=-00:00:00.02')).toBeNull();
});

it('reads what was measured, and that nothing was', () => {
  const log =
    'Summary:\n  Integrated loudness:\n    I:         -23.1 LUFS\n  Sample peak:\n    Peak:       -4.5 dBFS\n';
  expect(readMeasured(log)).toEqual({ loudness: -23.1, peak: -4.5 });
  expect(readMeasured(log.replace('-4.5', '-inf'))).toEqual({ loudness: -23.1, peak: -100 });
  expect(readMeasured('Output file is empty')).toBeNull();
});

it('tallies packets as ffprobe writes them', () => {
  const tally = tallyPackets(new Set([0]));
  for (const line of [
    '0,0.066667,0.000000,0.033333,1000,K_',
    '0,0.133333,0.033333,0.033333,100,_D',
    '1,0.000000,0.000000,0.021333,50,K_',
    '0,0.100000,0.066667,0.033333,100,__C',
    'side_data,',
    '0,N/A,N/A,N/A,100,__',
  ])
    tally.line(line);
  expect(tally.streams.get(0)).toMatchObject({
    packets: 4,
    bytes: 1300,
    keyframes: [0.066667],
    discarded: 1,
    corrupt: 1,
  });
  expect(tally.streams.get(0)?.start).toBeCloseTo(0.0667, 3);
  expect(tally.streams.get(0)?.end).toBeCloseTo(0.1667, 3);
  expect(tally.streams.get(1)).toMatchObject({ packets: 1, keyframes: [] });
});

describe('what the header tells', () => {
  const stream = { index: 0, codec_type: 'video', width: 1920, height: 1080 };
  it.each([
    [{}, 1920, 1080],
    [{ side_data_list: [{ rotation: -90 }] }, 1080, 1920],
    [{ side_data_list: [{ rotation: 180 }] }, 1920, 1080],
    [{ tags: { rotate: '270' } }, 1080, 1920],
    [{ width: 1440, sample_aspect_ratio: '4:3' }, 1920, 1080],
    [{ sample_aspect_ratio: '0:1' }, 1920, 1080],
    [{ width: 1440, sample_aspect_ratio: '4:3', side_data_list: [{ rotation: 90 }] }, 1080, 1920],
  ] as const)('gives the upright size: %j', (told, width, height) => {
    expect(uprightSize({ ...stream, ...told } as Parameters<typeof uprightSize>[0])).toEqual({
      width,
      height,
    });
  });

  it.each([
    [{ creation_time: '2026-03-02T07:00:00.000000Z' }, '2026-03-02T07:00:00.000Z'],
    [
      {
        creation_time: '2026-03-02T07:00:00Z',
        'com.apple.quicktime.creationdate': '2026-03-02T14:00:00+0700',
      },
      '2026-03-02T14:00:00+07:00',
    ],
    [{ creation_time: '1904-01-01T00:00:00.000000Z' }, null],
    [{ creation_time: '2026-13-40T00:00:00Z' }, null],
    [{ creation_time: 'hôm qua' }, null],
    [{}, null],
  ])('gives the time: %j', (tags, expected) => {
    expect(takenAt({ streams: [], format: { tags: tags } })).toBe(expected);
  });
});

it('finds the sharp and lit frame', () => {
  const frame = (value: (x: number, y: number) => number) => ({
    width: 64,
    height: 36,
    pixels: Uint8Array.from({ length: 64 * 36 }, (_, i) => value(i % 64, Math.floor(i / 64))),
  });
  const checks = scoreFrame(frame((x, y) => (((x >> 1) + (y >> 1)) % 2 ? 200 : 60)));
  const soft = scoreFrame(frame((x) => 60 + 2 * x));
  const black = scoreFrame(frame((x, y) => ((x + y) % 2 ? 12 : 4)));
  const flat = scoreFrame(frame(() => 128));
  expect(checks).toBeGreaterThan(soft);
  expect(checks).toBeGreaterThan(black);
  expect(flat).toBe(0);
});

it('looks at key frames spread over the film', () => {
  expect(sampleTimes([0, 1, 2, 3, 4, 5, 6, 7], 8, 4)).toEqual([1, 3, 5, 7]);
  expect(sampleTimes([0], 8, 4)).toEqual([0, 3, 5, 7]);
});

it('joins the boxes of a face that hardly moved', () => {
  const face = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
  const joined = merged([face], { ...face, x: 0.15 });
  expect(joined).toHaveLength(1);
  expect(joined[0]?.width).toBeCloseTo(0.25);
  expect(merged([face], { ...face, x: 0.6 })).toHaveLength(2);
});

it('blurs each region where it was drawn, and never less', () => {
  const graph = blurGraph('in', 'out', { width: 640, height: 360 }, [
    { x: 0.1005, y: 0.1, width: 0.1, height: 0.1 },
    { x: 0.999, y: 0.999, width: 0.001, height: 0.001 },
  ]).join(';');
  expect(graph).toContain('crop=66:36:64:36');
  expect(graph).toContain('crop=2:2:638:358');
  expect(graph).toMatch(/\[out\]$/);
});

it('hands paths to filters as they are meant', () => {
  expect(filterPath('/tmp/a b/captions.ass')).toBe('/tmp/a b/captions.ass');
  expect(filterPath("C:\\jobs\\it's.ass")).toBe("C\\\\:/jobs/it\\\\\\'s.ass");
});

it('takes the smallest rung', () => {
  expect(smallestRung({ 'hls-720-media': 'a', 'hls-360-media': 'b', mp4: 'c', 'hls-360': 'd' })).toBe('b');
  expect(smallestRung({ mp4: 'c' })).toBeNull();
});
