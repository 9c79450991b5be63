import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pictureRenditions, type RenditionPlan } from '@toasoan/domain';
import { findFfmpeg } from '@toasoan/platform';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, it } from 'vitest';
import { printTable } from '../support/table.ts';
import { drawPhoto } from './images/photo.ts';
import { installedPrograms, measureProgram } from './images/programs.ts';
import { pixelsOf, ssim, type Pixels } from './images/ssim.ts';
import { ENCODER, measure, type Measured } from './images/ways.ts';

/** A 12 MP photo to its whole set: what sharp does when nothing is said, beside the engine's two passes. */
const SIZE = { width: 4032, height: 3024 };
const SEEDS = [1, 2];
const RUNS = 5;

let folder: string;
let ffmpeg: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-images-'));
  const found = await findFfmpeg();
  if (!found.found) throw new Error(found.reason);
  ffmpeg = found.path;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A way's files by `<name>.<format>`. */
type Files = ReadonlyMap<string, Buffer>;

interface Encoder {
  readonly encodeRendition: (shown: Sharp, plan: RenditionPlan, credit: null) => Promise<Buffer>;
}

const key = (plan: { readonly name: string; readonly format: string }): string =>
  `${plan.name}.${plan.format}`;
const total = (files: Files): number => [...files.values()].reduce((sum, file) => sum + file.length, 0);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

async function filesOf({ outDir, made }: Measured, plans: readonly RenditionPlan[]): Promise<Files> {
  const names = made
    ? made.pictures.map((each) => [key(each), each.file] as const)
    : plans.map((plan) => [key(plan), key(plan)] as const);
  return new Map(
    await Promise.all(
      names.map(async ([name, file]) => [name, await readFile(path.join(outDir, file))] as const),
    ),
  );
}

/** What each file should show, from the original in one step and without loss. */
async function references(
  file: string,
  plans: readonly RenditionPlan[],
): Promise<ReadonlyMap<string, Pixels>> {
  const all = new Map<string, Pixels>();
  for (const { name, region, width, height } of plans)
    if (!all.has(name))
      all.set(
        name,
        await pixelsOf(
          await sharp(file)
            .extract(region)
            .resize({ width, height, fit: 'fill' })
            .png({ compressionLevel: 1 })
            .toBuffer(),
        ),
      );
  return all;
}

/** What a set costs in bytes when every file is brought to the SSIM of the same file of another set. */
async function atEqualSsim(
  plans: readonly RenditionPlan[],
  shown: ReadonlyMap<string, Pixels>,
  mine: { readonly files: Files; readonly ssims: ReadonlyMap<string, number> },
  theirs: ReadonlyMap<string, number>,
): Promise<number> {
  const { encodeRendition } = (await import(ENCODER)) as Encoder;
  let sum = 0;
  for (const plan of plans) {
    const pixels = shown.get(plan.name);
    const file = mine.files.get(key(plan));
    if (!pixels || !file) throw new Error(`Expected ${key(plan)} in the set`);
    // How much dearer a little more quality is, around the quality that is used.
    const [low, high] = await Promise.all(
      [-5, 5].map(async (step) => {
        const { quality } = plan.encoding;
        const encoded = await encodeRendition(
          sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } }),
          { ...plan, encoding: { ...plan.encoding, quality: quality + step } },
          null,
        );
        return { encoded, bytes: encoded.length };
      }),
    );
    if (!low || !high) throw new Error('Expected two qualities');
    const lowSsim = await ssim(ffmpeg, folder, pixels, await pixelsOf(low.encoded));
    const highSsim = await ssim(ffmpeg, folder, pixels, await pixelsOf(high.encoded));
    const slope = Math.log(high.bytes / low.bytes) / (highSsim - lowSsim);
    sum +=
      file.length *
      Math.exp(slope * ((theirs.get(key(plan)) ?? Number.NaN) - (mine.ssims.get(key(plan)) ?? Number.NaN)));
  }
  return sum;
}

async function ssimsOf(files: Files, plans: readonly RenditionPlan[], shown: ReadonlyMap<string, Pixels>) {
  const ssims = new Map<string, number>();
  for (const plan of plans) {
    const [pixels, file] = [shown.get(plan.name), files.get(key(plan))];
    if (!pixels || !file) throw new Error(`Expected ${key(plan)} in the set`);
    ssims.set(key(plan), await ssim(ffmpeg, folder, pixels, await pixelsOf(file)));
  }
  return ssims;
}

const meanSsim = (ssims: ReadonlyMap<string, number>, format: string): string => {
  const values = [...ssims].filter(([name]) => name.endsWith(`.${format}`)).map(([, value]) => value);
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
};

async function benchPhoto(seed: number): Promise<void> {
  const file = path.join(folder, `photo-${seed}.jpg`);
  await (await drawPhoto(SIZE.width, SIZE.height, seed)).jpeg({ quality: 92 }).toFile(file);

  const first = await measure(folder, { way: 'engine', file, pass: 'first' }, RUNS);
  const focus = first.made?.attention ?? null;
  const plans = pictureRenditions(SIZE, { pass: 'first', focus });
  const earlier = Object.fromEntries(
    (first.made?.pictures ?? []).map((each) => [key(each), path.join(first.outDir, each.file)]),
  );
  const final = await measure(folder, { way: 'engine', file, pass: 'final', focus, earlier }, RUNS);
  const serial = await measure(folder, { way: 'defaults, one after another', file, plans }, 3);
  const parallel = await measure(folder, { way: 'defaults, in parallel', file, plans }, 3);

  const shown = await references(file, plans);
  const firstFiles = await filesOf(first, plans);
  const sets = {
    defaults: await filesOf(serial, plans),
    first: firstFiles,
    final: new Map([...firstFiles, ...(await filesOf(final, plans))]),
  };
  const ssims = {
    defaults: await ssimsOf(sets.defaults, plans, shown),
    first: await ssimsOf(sets.first, plans, shown),
    final: await ssimsOf(sets.final, plans, shown),
  };
  const equal = {
    first: await atEqualSsim(plans, shown, { files: sets.first, ssims: ssims.first }, ssims.defaults),
    final: await atEqualSsim(
      [
        ...new Map(
          [...plans, ...pictureRenditions(SIZE, { pass: 'final', focus })].map((plan) => [key(plan), plan]),
        ).values(),
      ],
      shown,
      { files: sets.final, ssims: ssims.final },
      ssims.defaults,
    ),
  };
  const bytes = total(sets.defaults);
  const quality = (set: keyof typeof ssims): string[] =>
    ['avif', 'webp', 'jpeg'].map((format) => meanSsim(ssims[set], format));
  const percent = (part: number): string => `${((100 * part) / bytes).toFixed(1)} %`;
  const plain = plans.filter((plan) => plan.format !== 'avif');

  process.stdout.write(
    `\nPhoto ${seed}: 12 MP, ${(await stat(file)).size} bytes, to ${plans.length} files\n`,
  );
  printTable(
    ['way', 'wall', 'CPU', 'bytes', 'SSIM AVIF', 'WebP', 'JPEG', 'bytes at equal SSIM'],
    [
      [
        'sharp defaults, one after another',
        seconds(serial.wall),
        seconds(serial.cpu),
        kilobytes(bytes),
        ...quality('defaults'),
        '100 %',
      ],
      [
        'sharp defaults, in parallel',
        seconds(parallel.wall),
        seconds(parallel.cpu),
        kilobytes(bytes),
        ...quality('defaults'),
        '100 %',
      ],
      [
        'first pass',
        seconds(first.wall),
        seconds(first.cpu),
        kilobytes(total(sets.first)),
        ...quality('first'),
        percent(equal.first),
      ],
      [
        'final pass',
        seconds(final.wall),
        seconds(final.cpu),
        kilobytes(total(sets.final)),
        ...quality('final'),
        percent(equal.final),
      ],
      ...installedPrograms().map((program) => {
        const made = measureProgram(folder, program, file, plain, 3);
        return [
          `${program.name}, ${plain.length} files without AVIF`,
          seconds(made.wall),
          seconds(made.cpu),
          '',
          kilobytes(made.bytes),
          '',
          '',
          '',
          '',
        ];
      }),
    ],
  );
  const times = (a: number, b: number): string => `${(a / b).toFixed(1)}×`;
  printTable(
    ['ratio', 'this photo', 'wanted'],
    [
      ['first complete set sooner than the defaults', times(serial.wall, first.wall), '10×'],
      ['… than the defaults in parallel', times(parallel.wall, first.wall), ''],
      ['less CPU for the final set', times(serial.cpu, final.cpu), '3.5×'],
      ['… the first pass counted too', times(serial.cpu, first.cpu + final.cpu), ''],
      ['bytes of the final set at equal SSIM', percent(equal.final), '≤ 106 %'],
    ],
  );
}

it('a photo to its set', { timeout: 1_800_000 }, async () => {
  for (const seed of SEEDS) await benchPhoto(seed);
});
