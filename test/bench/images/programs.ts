import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RenditionPlan } from '@toasoan/domain';
import { quantile } from '../../support/table.ts';

/** A program people script such sets with, one run a file. None of them writes AVIF everywhere. */
export interface Program {
  readonly name: string;
  readonly command: (
    input: string,
    output: string,
    plan: RenditionPlan,
  ) => readonly [string, readonly string[]];
}

const PROGRAMS: readonly (Program & {
  readonly version: readonly [string, string];
  readonly says: RegExp;
})[] = [
  {
    name: 'ImageMagick, one run a file',
    version: ['convert', '-version'],
    says: /Version: ImageMagick/,
    command: (input, output, { width, height, region: r }) => [
      'convert',
      [
        input,
        '-auto-orient',
        '-crop',
        `${r.width}x${r.height}+${r.left}+${r.top}`,
        '+repage',
        '-resize',
        `${width}x${height}!`,
        '-strip',
        output,
      ],
    ],
  },
  {
    name: 'vipsthumbnail, one run a file',
    version: ['vipsthumbnail', '--vips-version'],
    says: /vips/,
    command: (input, output, { width, height, purpose }) => [
      'vipsthumbnail',
      [
        input,
        '--size',
        `${width}x${height}`,
        ...(purpose === 'crop' ? ['--smartcrop', 'centre'] : []),
        '-o',
        output,
      ],
    ],
  },
];

/** Those that are installed. */
export const installedPrograms = (): Program[] =>
  PROGRAMS.filter(({ version: [command, argument], says }) => {
    const asked = spawnSync(command, [argument], { encoding: 'utf8' });
    return asked.status === 0 && says.test(asked.stdout);
  });

/** Medians of several runs over the plans: milliseconds on the wall and of the processes, bytes made. */
export function measureProgram(
  folder: string,
  { command }: Program,
  input: string,
  plans: readonly RenditionPlan[],
  runs: number,
): { wall: number; cpu: number; bytes: number } {
  const all = Array.from({ length: runs }, () => {
    const outDir = mkdtempSync(path.join(folder, 'program-'));
    const began = performance.now();
    let cpu = 0;
    for (const plan of plans) {
      const [file, args] = command(
        input,
        path.join(outDir, `${plan.name}.${plan.format === 'jpeg' ? 'jpg' : plan.format}`),
        plan,
      );
      // The shell's own `times` counts the children that it waited for.
      const done = spawnSync('sh', ['-c', '"$@" || exit 1; times', 'sh', file, ...args], {
        encoding: 'utf8',
      });
      if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`);
      cpu += childrenMs(done.stdout);
    }
    const bytes = readdirSync(outDir).reduce((sum, name) => sum + statSync(path.join(outDir, name)).size, 0);
    return { wall: performance.now() - began, cpu, bytes };
  });
  const median = (pick: 'wall' | 'cpu' | 'bytes'): number =>
    quantile(
      all.map((each) => each[pick]),
      0.5,
    );
  return { wall: median('wall'), cpu: median('cpu'), bytes: median('bytes') };
}

/** The second line of `times`: "0m1.23s 0m0.10s". */
function childrenMs(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + (Number(m) * 60 + Number(s)) * 1000,
    0,
  );
}
