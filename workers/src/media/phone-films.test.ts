import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { thorough } from '../testing/thorough.ts';
import { tryFolder } from '../testing/try-folder.ts';
import { A_TONE, H264, makeWith } from '../testing/videos.ts';

/** The heaviest films that phones take: what they need of memory has to fit the limits of the sandbox. */
const HDR = ['-color_primaries', 'bt2020', '-color_trc', 'smpte2084', '-colorspace', 'bt2020nc'];
const HEVC = ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=error', '-tag:v', 'hvc1'];
type Film = readonly [size: string, rate: number, ...options: string[]];
const FULL_HD: Film = ['1920x1080', 30, ...H264, '-crf', '26'];
const FOUR_K_HDR: Film = ['3840x2160', 60, ...HEVC, '-crf', '30', '-pix_fmt', 'yuv420p10le', ...HDR];
/** Four times the pixels at twice the rate take minutes: only where there is time. */
const FILMS: Readonly<Record<string, Film>> = {
  'full-hd.mp4': FULL_HD,
  ...(thorough ? { 'four-k-hdr.mov': FOUR_K_HDR } : {}),
};
const SECONDS = '1';

it(
  'the heaviest films of phones become ready',
  { timeout: 600_000 },
  async ({ annotate, onTestFinished }) => {
    const dir = await mkdtemp(path.join(tmpdir(), 'phone-films-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const set = path.join(dir, 'set');
    await mkdir(set);
    for (const [name, [size, rate, ...options]] of Object.entries(FILMS)) {
      // Noise that no encoder foresees, as of a small sensor at dusk.
      const picture = `testsrc2=size=${size}:rate=${rate},noise=alls=6:all_seed=1`;
      const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', A_TONE, '-t', SECONDS];
      await makeWith([...inputs, ...options, '-c:a', 'aac', path.join(set, name)]);
    }
    const tried = await tryFolder(set, dir);
    expect(
      tried.map(({ file, outcome, reason }) => [file, outcome, outcome === 'ready' ? '' : reason]),
    ).toEqual(expect.arrayContaining(Object.keys(FILMS).map((name) => [name, 'ready', ''])));
    const most = Math.max(...tried.map(({ peakBytes }) => peakBytes));
    await annotate(`the most memory of a child: ${Math.round(most / 1024 ** 2)} MB`);
  },
);
