import { findFfmpeg, findFfprobe } from '@toasoan/platform';
import { PLAIN_RECIPE, type Recipe, type SourceFormat } from '@toasoan/domain';
import { execFile } from 'node:child_process';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FileOut, RunStage, StageOutcome, StageTask } from '../media/child/stage.ts';
import { CORNERS, distance, type Rgb } from './photos.ts';
import { tempDir } from './temp-dir.ts';

/** Test films and sounds are made here by ffmpeg's own generators, so there are no fixture files of doubtful origin. */

const run = promisify(execFile);
const must = <Tool extends { found: boolean }>(tool: Tool): Extract<Tool, { found: true }> => {
  if (!tool.found) throw new Error('Expected ffmpeg and ffprobe on this machine or from npm');
  return tool as Extract<Tool, { found: true }>;
};

/** The programs as the newsroom itself finds them. */
export async function mediaTools(): Promise<StageTask['tools']> {
  const [ffmpeg, ffprobe] = await Promise.all([findFfmpeg(), findFfprobe()]);
  return { ffmpeg: must(ffmpeg).path, ffprobe: must(ffprobe).path };
}

/** Runs ffmpeg to make something, overwriting it. */
export async function makeWith(args: readonly string[], ffmpeg?: string): Promise<void> {
  await run(ffmpeg ?? (await mediaTools()).ffmpeg, ['-v', 'error', '-y', ...args]);
}

/** What ffprobe tells of a file, as it prints it. */
export async function probed(file: string, ...args: readonly string[]): Promise<ProbeReport> {
  const { ffprobe } = await mediaTools();
  const { stdout } = await run(ffprobe, ['-v', 'error', ...args, '-of', 'json', file], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as ProbeReport;
}
export interface ProbeReport {
  readonly streams: readonly (Record<string, unknown> & {
    readonly codec_type?: string;
    readonly codec_name?: string;
    readonly width?: number;
    readonly height?: number;
    readonly avg_frame_rate?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly side_data_list?: readonly { readonly rotation?: number }[];
  })[];
  readonly format: { readonly duration: string; readonly tags?: Readonly<Record<string, string>> };
  readonly chapters: readonly { readonly start_time: string; readonly tags?: { readonly title?: string } }[];
  readonly packets: readonly { readonly pts_time: string; readonly flags: string }[];
}

export interface Film {
  /** A picture file that is shown all the time, instead of the readable corners. */
  readonly still?: string;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly rate?: number;
  /** A filter for the sound; null for a silent film. */
  readonly sound?: string | null;
  /** Quarter turns clockwise that a player has to make, in degrees. */
  readonly rotation?: 0 | 90 | 180 | 270;
  /** Further options of the output. */
  readonly options?: readonly string[];
  /** Further filters on the picture. */
  readonly filter?: string;
  readonly codec?: readonly string[];
}

const hex = (colour: Rgb): string => `0x${Buffer.from(colour).toString('hex')}`;

/** Four quarters, each of its own colour, and in the middle a patch full of moving detail. */
function cornersSource({ width = 640, height = 360, seconds = 3, rate = 30 }: Film): string {
  const quarter = (x: string, y: string, colour: Rgb): string =>
    `drawbox=x=${x}:y=${y}:w=iw/2:h=ih/2:color=${hex(colour)}:t=fill`;
  const ground = [
    `color=c=black:s=${width}x${height}:r=${rate}:d=${seconds}`,
    quarter('0', '0', CORNERS.topLeft),
    quarter('iw/2', '0', CORNERS.topRight),
    quarter('0', 'ih/2', CORNERS.bottomLeft),
    quarter('iw/2', 'ih/2', CORNERS.bottomRight),
  ].join();
  const patch = `testsrc2=s=${even(width / 5)}x${even(height / 5)}:r=${rate}:d=${seconds}`;
  return `${ground}[ground];${patch}[patch];[ground][patch]overlay=(W-w)/2:(H-h)/2:shortest=1`;
}

const even = (value: number): number => 2 * Math.round(value / 2);

/** How the stored picture is turned so that the player's turn brings it upright again. */
const STORED = { 0: 'null', 90: 'transpose=2', 180: 'hflip,vflip', 270: 'transpose=1' } as const;

export const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '30'];
export const A_TONE = 'sine=frequency=440:sample_rate=48000';

/** A film with readable corners, or of one picture. */
export async function makeFilm(file: string, film: Film = {}): Promise<string> {
  const { rotation = 0, seconds = 3, sound = A_TONE, options = [], filter, codec = H264, still } = film;
  const source = still
    ? `movie=${still}:loop=0,setpts=N/30/TB,trim=duration=${seconds}`
    : cornersSource(film);
  const picture = [source, ...(filter ? [filter] : []), STORED[rotation], 'format=yuv420p'].join();
  await makeWith([
    ...['-f', 'lavfi', '-i', picture],
    ...(sound === null
      ? []
      : ['-f', 'lavfi', '-t', String(seconds), '-i', sound, '-c:a', 'aac', '-b:a', '128k']),
    ...[...codec, ...options, file],
  ]);
  if (rotation !== 0) await turnTrack(file, rotation);
  return file;
}

/** A film in a folder of the running test. */
export const filmIn = async (film?: Film): Promise<string> =>
  makeFilm(path.join(await tempDir(), 'film.mp4'), film);

/** Rows of the matrix in a track's header that say how the picture is turned, as phones write it. */
const MATRIX = {
  90: [0, 0x10000, 0, -0x10000, 0, 0],
  180: [-0x10000, 0, 0, 0, -0x10000, 0],
  270: [0, -0x10000, 0, 0x10000, 0, 0],
} as const;

async function turnTrack(file: string, rotation: keyof typeof MATRIX): Promise<void> {
  const bytes = await readFile(file);
  // Behind the name: version and flags, four fields and reserved ones, layer, group, volume.
  const at = bytes.indexOf('tkhd') + 4 + 4 + 20 + 16;
  MATRIX[rotation].forEach((value, i) => bytes.writeInt32BE(value, at + 4 * i));
  await writeFile(file, bytes);
}

/** The first `share` of a file. */
export async function cutShort(file: string, target: string, share: number): Promise<string> {
  const bytes = await readFile(file);
  await writeFile(target, bytes.subarray(0, Math.floor(bytes.length * share)));
  return target;
}

/** A sound alone. */
export async function makeSoundFile(
  file: string,
  filter: string,
  options: readonly string[] = [],
): Promise<string> {
  await makeWith(['-f', 'lavfi', '-i', filter, ...options, file]);
  return file;
}

export interface StageRun {
  readonly input: string;
  readonly format?: SourceFormat;
  readonly recipe?: Partial<Recipe>;
  readonly earlier?: Readonly<Record<string, string>>;
  readonly ffmpeg?: string;
  readonly report?: (percent: number) => void;
}
export type Done = Extract<StageOutcome, { ok: true }> & { readonly dir: string };
let outputs = 0;

/** Runs a stage with an output folder of its own beside the input. */
export async function runStage(
  stage: RunStage,
  { input, report, ...more }: StageRun,
): Promise<StageOutcome & { dir: string }> {
  const dir = path.join(path.dirname(input), `out-${(outputs += 1)}`);
  await mkdir(dir);
  const tools = await mediaTools();
  const task: StageTask = {
    stage: 'identify',
    format: more.format ?? 'mp4',
    input,
    outDir: dir,
    facts: null,
    recipe: { ...PLAIN_RECIPE, ...more.recipe },
    attention: null,
    earlier: more.earlier ?? {},
    tools: more.ffmpeg ? { ...tools, ffmpeg: more.ffmpeg } : tools,
    threads: 2,
  };
  return { ...(await stage(task, report ?? (() => {}))), dir };
}

/** The same for a file that is known to be good. */
export async function done(stage: RunStage, order: StageRun): Promise<Done> {
  const outcome = await runStage(stage, order);
  if (!outcome.ok) throw new Error(`refused: ${outcome.error} (${outcome.reason})`);
  return outcome;
}

/** The path of a file that a stage left, by its name. */
export function pathOf({ dir, files }: Pick<Done, 'dir' | 'files'>, name: string): string {
  const found = files.find((file: FileOut) => file.name === name);
  if (!found) throw new Error(`no file ${name} among ${files.map((file) => file.name).join()}`);
  return path.join(dir, found.file);
}

/** A decoded picture: red, green and blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** One frame of a film, or a picture (at 0), the way a player shows it; read by ffmpeg and not by what is tested. */
export async function frameOf(file: string, at = 1): Promise<Pixels> {
  const { ffmpeg } = await mediaTools();
  const seek = at > 0 ? ['-ss', String(at)] : [];
  const args = ['-v', 'error', ...seek, '-i', file, '-frames:v', '1', '-f', 'image2pipe', '-c:v', 'ppm', '-'];
  const { stdout } = await run(ffmpeg, args, { encoding: 'buffer', maxBuffer: 1 << 26 });
  const [header = '', width, height] =
    /^P6\s(\d+) (\d+)\s255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), data: stdout.subarray(header.length) };
}

/** A part of a picture in fractions of its sides. */
export type Part = readonly [x: number, y: number, width: number, height: number];

/** The pixels of a part, row by row. */
function partOf({ width, height, data }: Pixels, [x, y, w, h]: Part): Buffer {
  const [left, right] = [Math.round(x * width), Math.round((x + w) * width)];
  const rows: Buffer[] = [];
  for (let row = Math.round(y * height); row < Math.round((y + h) * height); row += 1)
    rows.push(data.subarray(3 * (row * width + left), 3 * (row * width + right)));
  return Buffer.concat(rows);
}

const WHOLE: Part = [0, 0, 1, 1];

/** The mean colour of a part of a picture. */
export function meanOf(picture: Pixels, part: Part = WHOLE): Rgb {
  const bytes = partOf(picture, part);
  const sums: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) sums[(at % 3) as 0 | 1 | 2] += bytes[at] ?? 0;
  return [sums[0], sums[1], sums[2]].map((sum) => (3 * sum) / bytes.length) as unknown as Rgb;
}

/** How much detail a part holds: the mean step from one pixel to the next. */
export function detailOf(picture: Pixels, part: Part = WHOLE): number {
  const bytes = partOf(picture, part);
  let sum = 0;
  for (let at = 3; at < bytes.length; at += 1) sum += Math.abs((bytes[at] ?? 0) - (bytes[at - 3] ?? 0));
  return sum / bytes.length;
}

/** Mean difference of two pictures of one size over a part. */
export function differ(a: Pixels, b: Pixels, part: Part = WHOLE): number {
  const [one, two] = [partOf(a, part), partOf(b, part)];
  if (one.length !== two.length) throw new Error('Expected pictures of one size');
  return one.reduce((sum, value, i) => sum + Math.abs(value - (two[i] ?? 0)), 0) / one.length;
}

/** How far the corners of a picture are from what they should be: 0 for an upright one, large for a turned one. */
export function cornersOff(picture: Pixels): number {
  const found: Record<keyof typeof CORNERS, Rgb> = {
    topLeft: meanOf(picture, [0.15, 0.15, 0.1, 0.1]),
    topRight: meanOf(picture, [0.75, 0.15, 0.1, 0.1]),
    bottomLeft: meanOf(picture, [0.15, 0.75, 0.1, 0.1]),
    bottomRight: meanOf(picture, [0.75, 0.75, 0.1, 0.1]),
  };
  return Math.max(
    ...(Object.keys(CORNERS) as (keyof typeof CORNERS)[]).map((corner) =>
      distance(found[corner], CORNERS[corner]),
    ),
  );
}

/** Integrated loudness of a file in LUFS, as EBU R 128 measures it. */
export async function loudnessOf(file: string): Promise<number> {
  const { ffmpeg } = await mediaTools();
  const { stderr } = await run(ffmpeg, [
    '-i',
    file,
    '-vn',
    '-af',
    'ebur128=framelog=verbose',
    '-f',
    'null',
    '-',
  ]);
  const [, value] = /I:\s+(-?[\d.]+) LUFS/.exec(stderr.slice(stderr.lastIndexOf('Summary:'))) ?? [];
  if (value === undefined) throw new Error('no loudness was measured');
  return Number(value);
}

/** Whether the bytes of a file hold a text. */
export async function holds(file: string, text: string): Promise<boolean> {
  const handle = await open(file);
  try {
    return (await handle.readFile()).includes(text);
  } finally {
    await handle.close();
  }
}
