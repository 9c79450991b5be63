import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORNERS, distance } from '../../testing/photos.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import {
  cornersOff,
  detailOf,
  differ,
  done,
  filmIn,
  frameOf,
  loudnessOf,
  makeFilm,
  makeSoundFile,
  meanOf,
  mediaTools,
  pathOf,
  probed,
  runStage,
  type Done,
  type Pixels,
} from '../../testing/videos.ts';
import { audioStages } from '../audio/index.ts';
import { burnedStage } from './burned.ts';
import { captionsStage } from './captions.ts';
import { ladderStage } from './ladder.ts';
import { playableStage } from './playable.ts';
import { posterStage } from './poster.ts';
import { shapeStage } from './shapes.ts';
import { spriteStage } from './sprite.ts';

const pictureOf = async ({ dir, pictures }: Done, name: string): Promise<Pixels> => {
  const found = pictures.find((picture) => picture.name === name && picture.format === 'jpeg');
  if (!found) throw new Error(`no ${name} among ${pictures.map((picture) => picture.name).join()}`);
  return frameOf(path.join(dir, found.file), 0);
};

describe('playable', () => {
  it('is the source in another wrapping when browsers play it', async () => {
    const input = await filmIn({ seconds: 2, rotation: 90, width: 360, height: 640 });
    const made = await done(playableStage, { input });
    const file = pathOf(made, 'playable');
    expect(made.files[0]).toMatchObject({ width: 360, height: 640, durationMs: 2000 });
    expect(cornersOff(await frameOf(file))).toBeLessThan(20);
    const bytes = await readFile(file);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  it('is small and quick otherwise', async () => {
    const input = path.join(await tempDir(), 'film.webm');
    await makeFilm(input, {
      width: 1280,
      height: 720,
      seconds: 2,
      codec: ['-c:v', 'libvpx', '-deadline', 'realtime', '-c:a', 'libopus'],
    });
    const made = await done(playableStage, { input, format: 'webm' });
    expect(made.files[0]).toMatchObject({ width: 640, height: 360 });
    expect(cornersOff(await frameOf(pathOf(made, 'playable')))).toBeLessThan(25);
  });
});

describe('the poster', () => {
  it('shows neither a black leader nor a fade, and is upright', async () => {
    const dark = "drawbox=color=black:t=fill:enable='lt(t,2)'";
    const input = await filmIn({ seconds: 5, filter: dark, rotation: 270, width: 360, height: 640 });
    const made = await done(posterStage, { input });
    const widest = made.pictures.filter(({ name }) => /^w\d+$/.test(name)).at(-1);
    expect(widest).toMatchObject({ width: 360, height: 640 });
    expect(cornersOff(await pictureOf(made, 'w360'))).toBeLessThan(25);
    expect(made.found?.placeholder).toMatch(/^data:image/);
  });

  it('is the frame a person chose, even the very last', async () => {
    const red = "drawbox=color=red:t=fill:enable='gt(t,2)'";
    const input = await filmIn({ seconds: 3, filter: red });
    for (const posterAtMs of [2500, 60_000]) {
      const made = await done(posterStage, { input, recipe: { posterAtMs } });
      const [red, green] = meanOf(await pictureOf(made, 'w640'));
      expect(red).toBeGreaterThan(200);
      expect(green).toBeLessThan(60);
    }
  });

  it('is there for the smallest of films', async () => {
    const input = await filmIn({ width: 176, height: 144, seconds: 1 });
    expect((await done(posterStage, { input })).pictures.length).toBeGreaterThan(0);
  });
});

describe('regions to be blurred', () => {
  // The moving patch in the middle.
  const blur = [{ x: 0.38, y: 0.38, width: 0.24, height: 0.24 }];
  const middle = [0.42, 0.42, 0.16, 0.16] as const;

  it('are unrecognisable in every film, the rest is not', async () => {
    const input = await filmIn({ seconds: 2 });
    const sharpness = detailOf(await frameOf(input, 1.5), middle);
    const runs = [
      [playableStage, 'playable'],
      [ladderStage, 'hls-360-media'],
      [ladderStage, 'mp4'],
      [shapeStage('square'), 'square'],
      [burnedStage, 'burned'],
    ] as const;
    const captions = [{ language: 'vi', label: 'Tiếng Việt', text: '1\n00:00:00,000 --> 00:00:01,000\nA\n' }];
    for (const [stage, name] of runs) {
      const made = await done(stage, { input, recipe: { blur, square: 'pad', captions, burnIn: 'vi' } });
      const frame = await frameOf(pathOf(made, name), 1.5);
      expect(detailOf(frame, middle), name).toBeLessThan(sharpness / 4);
      if (name !== 'square') expect(cornersOff(frame), name).toBeLessThan(25);
    }
    const poster = await done(posterStage, { input, recipe: { blur } });
    expect(detailOf(await pictureOf(poster, 'w640'), middle)).toBeLessThan(sharpness / 4);
  });
});

describe('further shapes', () => {
  it.each([
    ['vertical', 'crop', 202, 360],
    ['vertical', 'pad', 640, 1138],
    ['square', 'crop', 360, 360],
    ['square', 'pad', 640, 640],
  ] as const)('%s, %s', async (shape, fill, width, height) => {
    const input = await filmIn({ seconds: 2 });
    const recipe = { [shape]: fill, focus: { x: 0, y: 0.5 } };
    const made = await done(shapeStage(shape), { input, recipe });
    expect(made.files[0]).toMatchObject({ name: shape, role: shape, width, height });
    const { streams } = await probed(pathOf(made, shape), '-show_streams');
    expect(streams[0]).toMatchObject({ width, height, codec_name: 'h264' });
    const frame = await frameOf(pathOf(made, shape));
    expect(frame).toMatchObject({ width, height });
    // Cropped to the left, only the left colours are seen; padded, the whole film lies in the middle.
    const upper = 0.5 - (fill === 'crop' ? 0.25 : 40 / height);
    const [left, right] = [0.02, fill === 'crop' ? 0.7 : 0.88].map((x) =>
      meanOf(frame, [x, upper, 0.1, 20 / height]),
    );
    expect(distance(left ?? [0, 0, 0], CORNERS.topLeft)).toBeLessThan(30);
    expect(distance(right ?? [0, 0, 0], fill === 'crop' ? CORNERS.topLeft : CORNERS.topRight)).toBeLessThan(
      30,
    );
  });

  it('take the sound of the finished MP4', async () => {
    const input = await filmIn({ seconds: 2 });
    const mp4 = pathOf(await done(ladderStage, { input }), 'mp4');
    const made = await done(shapeStage('square'), { input, recipe: { square: 'crop' }, earlier: { mp4 } });
    expect(Math.abs((await loudnessOf(pathOf(made, 'square'))) + 16)).toBeLessThanOrEqual(1);
  });
});

describe('the sprite', () => {
  it('shows every stretch of time in its place, from the original or from a rung', async () => {
    const red = "drawbox=color=red:t=fill:enable='gte(t,2)*lt(t,3)'";
    const input = await filmIn({ seconds: 4, filter: red });
    const rung = pathOf(await done(ladderStage, { input }), 'hls-360-media');
    for (const earlier of [{}, { 'hls-360-media': rung }]) {
      const made = await done(spriteStage, { input, earlier });
      const index = await readFile(pathOf(made, 'sprite-index'), 'utf8');
      const cues = [...index.matchAll(/-->.*\n\.\.\/\w\w\/[0-9a-f]{64}\.jpg#xywh=(\d+),(\d+),(\d+),(\d+)/g)];
      expect(cues).toHaveLength(4);
      const sheet = await frameOf(pathOf(made, 'sprite'), 0);
      expect(sheet).toMatchObject({ width: 640, height: 90 });
      const reds = cues.map(([, left, top, width, height]) => {
        const part = [
          Number(left) / 640,
          Number(top) / 90,
          Number(width) / 640,
          Number(height) / 90,
        ] as const;
        const [red, green] = meanOf(sheet, part);
        return red > 200 && green < 60;
      });
      expect(reds).toEqual([false, false, true, false]);
    }
  });
});

describe('captions', () => {
  const text = '\ufeff1\r\n00:00:00,500 --> 00:00:01,500\r\n<i>Kính chào quý phụ huynh!</i>\r\n';
  const captions = [{ language: 'vi', label: 'Tiếng Việt', text }];

  it('are written as browsers take them', async () => {
    const made = await done(captionsStage, { input: await filmIn({ seconds: 1 }), recipe: { captions } });
    expect(made.files).toMatchObject([
      { name: 'captions-vi', role: 'captions', format: 'vtt', language: 'vi', label: 'Tiếng Việt' },
    ]);
    expect(await readFile(pathOf(made, 'captions-vi'), 'utf8')).toBe(
      'WEBVTT\n\n00:00:00.500 --> 00:00:01.500\nKính chào quý phụ huynh!\n',
    );
  });

  it('are drawn into the picture while they are spoken, and at no other time', async () => {
    const input = await filmIn({ seconds: 3 });
    const foot = [0.06, 0.8, 0.88, 0.17] as const;
    const burned = pathOf(await done(burnedStage, { input, recipe: { captions, burnIn: 'vi' } }), 'burned');
    expect(differ(await frameOf(input, 1), await frameOf(burned, 1), foot)).toBeGreaterThan(8);
    expect(differ(await frameOf(input, 2), await frameOf(burned, 2), foot)).toBeLessThan(4);
  });

  it('are found under any path', async () => {
    const dir = path.join(await tempDir(), "it's [a], b;c: d=e%f");
    await mkdir(dir);
    const input = await makeFilm(path.join(dir, 'film.mp4'), { seconds: 1 });
    const made = await done(burnedStage, { input, recipe: { captions, burnIn: 'vi' } });
    expect(made.files[0]).toMatchObject({ name: 'burned', role: 'burned', width: 640, height: 360 });
  });

  it('are refused, and say what is missing, where ffmpeg cannot draw', async () => {
    const input = await filmIn({ seconds: 1 });
    const ffmpeg = path.join(path.dirname(input), 'ffmpeg');
    const real = (await mediaTools()).ffmpeg;
    await writeFile(ffmpeg, `#!/bin/sh\ncase "$*" in *-filters*) exit 0;; esac\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    });
    const recipe = { captions, burnIn: 'vi' };
    expect(await runStage(burnedStage, { input, recipe, ffmpeg })).toMatchObject({
      ok: false,
      error: 'asset.captions_unavailable',
    });
  });

  it('in a language that is not there are refused', async () => {
    const input = await filmIn({ seconds: 1 });
    expect(await runStage(burnedStage, { input, recipe: { captions, burnIn: 'en' } })).toMatchObject({
      ok: false,
      error: 'asset.captions_invalid',
    });
  });
});

describe('a sound', () => {
  it('becomes a podcast of even loudness and a picture of its wave', async () => {
    const input = path.join(await tempDir(), 'sound.wav');
    await makeSoundFile(input, 'anoisesrc=duration=5:color=pink:seed=3,volume=-18dB');
    const made = await done(audioStages.podcast ?? fail, { input, format: 'wav' });
    for (const name of ['podcast', 'podcast-mp3'])
      expect(Math.abs((await loudnessOf(pathOf(made, name))) + 16)).toBeLessThanOrEqual(1);
    const wave = await done(audioStages.pictures ?? fail, { input, format: 'wav' });
    // Something is drawn: ink on paper.
    const drawn = await pictureOf(wave, 'w1280');
    expect(distance(meanOf(drawn, [0.4, 0.49, 0.2, 0.02]), [0x3b, 0x6e, 0xa5])).toBeLessThan(20);
    expect(distance(meanOf(drawn, [0.4, 0, 0.2, 0.02]), [0xf4, 0xf6, 0xf9])).toBeLessThan(20);
    expect(wave.pictures.find(({ name }) => name === 'share')).toBeDefined();
  });
});

function fail(): never {
  throw new Error('no such stage');
}
