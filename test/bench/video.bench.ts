import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { findFfmpeg, findFfprobe } from '@toasoan/platform';
import { afterAll, beforeAll, it } from 'vitest';
import { printTable } from '../support/table.ts';
import { makeClips } from './video/clip.ts';
import { runStage, type Tools } from './video/ours.ts';
import { furtherRuns, separateRuns } from './video/peers.ts';
import { add, timed, type Spent } from './video/timed.ts';

/**
 * A clip of a phone to the whole HLS ladder and an MP4, beside one run of ffmpeg per rung. `BENCH_SCALE=quick` takes a
 * shorter clip.
 */
const SECONDS = process.env['BENCH_SCALE'] === 'quick' ? 10 : 30;
/** Seconds over which SSIM is taken. */
const COMPARED = 8;

let dir: string;
let tools: Tools;
let heavy: string;
let light: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'bench-video-'));
  const [ffmpeg, ffprobe] = await Promise.all([findFfmpeg(), findFfprobe()]);
  if (!ffmpeg.found || !ffprobe.found) throw new Error('ffmpeg and ffprobe are needed');
  tools = { ffmpeg: ffmpeg.path, ffprobe: ffprobe.path };
  const clips = [
    { name: 'heavy', bitRate: 17_000_000 },
    { name: 'light', bitRate: 6_500_000 },
  ];
  [heavy = '', light = ''] = await makeClips(tools.ffmpeg, dir, SECONDS, clips);
}, 600_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
interface Way {
  readonly name: string;
  readonly spent: Pick<Spent, 'wall' | 'cpu'>;
  readonly files: Files;
  readonly clip: string;
}

const mediaOf = (files: Files): string[] => Object.keys(files).filter((name) => name.endsWith('-media'));

/** How like a rung is to the source at its size, in dB and as SSIM itself, over the first seconds. */
async function likeness(rung: string, source: string, side: number): Promise<string> {
  const graph = [
    '[0:v]setpts=PTS-STARTPTS[made]',
    `[1:v]scale=-2:${side}:flags=bicubic,setpts=PTS-STARTPTS[known]`,
    '[made][known]ssim',
  ];
  const cut = ['-t', String(COMPARED)];
  const { stderr } = await timed(tools.ffmpeg, [
    ...['-hide_banner', ...cut, '-i', rung, ...cut, '-i', source],
    ...['-filter_complex', graph.join(';'), '-f', 'null', '-'],
  ]);
  const [, all = '?', decibels = '?'] = /All:([\d.]+) \(([\d.]+|inf)\)/.exec(stderr) ?? [];
  return `${Number(all).toFixed(4)} (${Number(decibels).toFixed(2)} dB)`;
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const ratio = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(2)}×`;

it(`${SECONDS} s of 1080p30 to the whole ladder`, { timeout: 3_600_000 }, async () => {
  const ways: Way[] = [];
  const playables: Spent[] = [];
  for (const [clip, input] of [['17 Mb/s', heavy] as const, ['6.5 Mb/s', light] as const]) {
    const at = (name: string): string => path.join(dir, `${name}-${path.basename(input, '.mp4')}`);
    const one = await separateRuns(tools.ffmpeg, input, at('one'), 1);
    ways.push({
      name: 'PeerTube options, separate runs, one thread',
      clip,
      files: one.files,
      spent: add(one.spent),
    });
    const all = await separateRuns(tools.ffmpeg, input, at('all'), 0);
    ways.push({
      name: 'PeerTube options, separate runs, all threads',
      clip,
      files: all.files,
      spent: add(all.spent),
    });
    const ours = await runStage(tools, 'ladder', input, at('ours'));
    const copied = input === light ? 'this system, source copied for 1080' : 'this system, all encoded';
    ways.push({ name: copied, clip, files: ours.files, spent: ours });
    playables.push(await runStage(tools, 'playable', input, at('playable')));
  }
  printTable(
    ['way', 'clip', 'wall', 'CPU', 'kB', 'wall, ratio', 'CPU, ratio'],
    await Promise.all(
      ways.map(async ({ name, clip, spent, files }) => {
        const first = ways.find((way) => way.clip === clip)?.spent ?? spent;
        const sizes = await Promise.all(
          mediaOf(files).map(async (media) => (await stat(files[media] ?? '')).size),
        );
        return [
          ...[name, clip, seconds(spent.wall), seconds(spent.cpu)],
          (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0),
          ...[ratio(first.wall, spent.wall), ratio(first.cpu, spent.cpu)],
        ];
      }),
    ),
  );

  const rows: string[][] = [];
  for (const { name, clip, files } of ways) {
    if (name.includes('all threads')) continue;
    for (const media of mediaOf(files)) {
      const file = files[media] ?? '';
      const side = Number(/\d+/.exec(media)?.[0]);
      const kilobytes = ((await stat(file)).size / 1000).toFixed(0);
      rows.push([
        name,
        clip,
        media,
        kilobytes,
        await likeness(file, clip === '17 Mb/s' ? heavy : light, side),
      ]);
    }
  }
  printTable(['way', 'clip', 'rung', 'kB', `SSIM over ${COMPARED} s`], rows);

  const ladders = ways.filter(({ name }) => name.startsWith('this system'));
  printTable(
    ['clip', 'playable after', 'whole ladder', 'sooner'],
    ladders.map(({ clip, spent }, i) => {
      const first = playables[i]?.wall ?? Number.NaN;
      return [clip, `${first.toFixed(2)} s`, seconds(spent.wall), ratio(spent.wall, first)];
    }),
  );

  const wider: string[][] = [];
  for (const [i, { clip, spent, files }] of ladders.entries()) {
    const input = i === 0 ? heavy : light;
    const theirs = ways.find((way) => way.clip === clip);
    if (!theirs) continue;
    const further = await furtherRuns(tools.ffmpeg, input, dir);
    const small = { 'hls-360-media': files['hls-360-media'] ?? '' };
    const sprite = await runStage(tools, 'sprite', input, path.join(dir, `sprite-${i}`), small);
    const all = add([theirs.spent, further.mp4, further.sprite]);
    const ours = add([spent, sprite]);
    wider.push([
      ...[clip, seconds(all.cpu), seconds(ours.cpu), ratio(all.wall, ours.wall), ratio(all.cpu, ours.cpu)],
      ...[seconds(further.sprite.cpu), seconds(sprite.cpu)],
    ]);
  }
  process.stdout.write('Counted as in PEERS.md, with a run of its own for the MP4 and with the sprite:\n');
  printTable(
    ['clip', 'their CPU', 'our CPU', 'wall, ratio', 'CPU, ratio', 'their sprite', 'our sprite'],
    wider,
  );
  process.stdout.write(
    `load of the machine at the end: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}\n`,
  );
});
