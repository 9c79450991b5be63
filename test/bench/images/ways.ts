import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Point, RenditionPlan } from '@toasoan/domain';
import { quantile } from '../../support/table.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./way.mjs', import.meta.url));
const built = (file: string): string =>
  new URL(`../../../workers/dist/media/picture/${file}`, import.meta.url).href;

/** The engine as it runs in the worker's child process. */
export const ENGINE = built('make-pictures.js');
export const ENCODER = built('encode.js');

export interface Order {
  readonly way: 'defaults, one after another' | 'defaults, in parallel' | 'engine';
  readonly file: string;
  readonly plans?: readonly RenditionPlan[];
  readonly pass?: 'first' | 'final';
  readonly focus?: Point | null;
  readonly earlier?: Readonly<Record<string, string>>;
}

export interface Measured {
  /** Milliseconds on the wall and of all threads. */
  readonly wall: number;
  readonly cpu: number;
  readonly outDir: string;
  readonly made: {
    readonly attention: Point;
    readonly pictures: readonly { readonly name: string; readonly format: string; readonly file: string }[];
  } | null;
}

/** Runs a way this often, each time into a fresh folder; the last run with the medians of all. */
export async function measure(folder: string, order: Order, runs: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let n = 0; n < runs; n += 1) all.push(await once(folder, order));
  const last = all.at(-1);
  if (!last) throw new Error('Expected at least one run');
  const median = (pick: 'wall' | 'cpu'): number =>
    quantile(
      all.map((each) => each[pick]),
      0.5,
    );
  return { ...last, wall: median('wall'), cpu: median('cpu') };
}

async function once(folder: string, order: Order): Promise<Measured> {
  await mkdir(folder, { recursive: true });
  const outDir = await mkdtemp(path.join(folder, 'set-'));
  const { stdout } = await run(process.execPath, [
    program,
    JSON.stringify({ focus: null, earlier: {}, ...order, outDir, engine: ENGINE }),
  ]);
  return { ...(JSON.parse(stdout) as Omit<Measured, 'outDir'>), outDir };
}
