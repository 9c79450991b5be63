import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { exifBlock, withExifBlock } from '../testing/exif.ts';
import { hashDistance, perceptualHash } from '../testing/perceptual-hash.ts';
import { lyingAs, pixelsOf, waves } from '../testing/photos.ts';
import { thorough } from '../testing/thorough.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { done, frameOf, makeFilm, pathOf, probed, type Done, type Pixels } from '../testing/videos.ts';
import { pictureStages } from './picture/index.ts';
import { ladderStage } from './video/ladder.ts';
import { playableStage } from './video/playable.ts';
import { posterStage } from './video/poster.ts';

/**
 * Pictures and films are upright in every file made of them, however the phone was held: each is compared with the
 * known picture by perceptual hash, and is far from every turned or mirrored one.
 */
const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const ROTATIONS = thorough ? ([0, 90, 180, 270] as const) : ([90, 180] as const);
const SAME = 0.1;
const OTHER = 0.25;

type Hash = readonly boolean[];

/** The farthest that any of these is from the known picture. */
async function farthest(seen: readonly Pixels[]): Promise<number> {
  const hash = await perceptualHash(known.pixels);
  expect(seen.length).toBeGreaterThan(0);
  const distances = seen.map(async (pixels) => hashDistance(hash, await perceptualHash(pixels)));
  return Math.max(...(await Promise.all(distances)));
}

/** The hashes of a picture in the seven positions that are wrong. */
async function wrongPositions({ width, height, data }: Pixels): Promise<Hash[]> {
  const wrong: Hash[] = [];
  for (const orientation of ORIENTATIONS.slice(1)) {
    const upright = sharp(data, { raw: { width, height, channels: 3 } });
    const turned = await lyingAs(upright, orientation).raw().toBuffer({ resolveWithObject: true });
    wrong.push(await perceptualHash({ ...turned.info, data: turned.data }));
  }
  return wrong;
}

/** The pictures a stage made of the whole, as their pixels lie in the files. */
const wholeViews = ({ dir, pictures }: Done): Promise<Pixels[]> =>
  Promise.all(
    pictures
      .filter(({ name }) => /^w\d+$/.test(name))
      .map(async ({ file }) => {
        const { pixels, ...size } = await pixelsOf(await readFile(path.join(dir, file)));
        return { ...size, data: pixels };
      }),
  );

let known: { readonly file: string; readonly pixels: Pixels };
beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'upright-'));
  const file = path.join(dir, 'known.png');
  await waves(640, 360).png().toFile(file);
  known = { file, pixels: await frameOf(file, 0) };
  return () => rm(dir, { recursive: true, force: true });
});
it('can tell the known picture from every wrong position of it', async () => {
  const hash = await perceptualHash(known.pixels);
  for (const wrong of await wrongPositions(known.pixels))
    expect(hashDistance(hash, wrong)).toBeGreaterThan(OTHER);
});

it.each(ORIENTATIONS)('a photo of EXIF orientation %i is upright in every file', async (orientation) => {
  const input = path.join(await tempDir(), 'photo.jpg');
  const lying = await lyingAs(sharp(known.file), orientation).jpeg({ quality: 92 }).toBuffer();
  await writeFile(input, withExifBlock(lying, exifBlock({ orientation })));
  for (const stage of ['pictures', 'refined'] as const) {
    const made = await done(pictureStages[stage] ?? missing, { input, format: 'jpeg' });
    expect(await farthest(await wholeViews(made))).toBeLessThan(SAME);
  }
});

it.each(ROTATIONS)('a film turned by %i degrees is upright in every file', async (rotation) => {
  const input = path.join(await tempDir(), 'film.mp4');
  await makeFilm(input, { still: known.file, seconds: 2, rotation });
  const [playable, ladder, poster] = [
    await done(playableStage, { input }),
    await done(ladderStage, { input }),
    await done(posterStage, { input }),
  ];
  const films = [pathOf(playable, 'playable'), pathOf(ladder, 'hls-360-media'), pathOf(ladder, 'mp4')];
  // The playable one may be the source in another wrapping, which players turn; the others need no turning.
  for (const file of films.slice(1)) {
    const { streams } = await probed(file, '-select_streams', 'v', '-show_streams');
    expect(streams).toMatchObject([{ width: 640, height: 360 }]);
    expect(streams[0]?.side_data_list?.some((data) => data.rotation)).toBeFalsy();
  }
  expect(await farthest(await Promise.all(films.map((file) => frameOf(file))))).toBeLessThan(SAME);
  expect(await farthest(await wholeViews(poster))).toBeLessThan(SAME);
});

function missing(): never {
  throw new Error('Expected an engine of pictures');
}
