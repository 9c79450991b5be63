import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findFfmpeg } from '@toasoan/platform';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAYLOAD, writeHostileSet, type Expected, type WrittenHostile } from '../support/hostile/index.ts';
import { filesHolding } from '../support/hostile/search.ts';
import { openTraps, type Traps } from '../support/hostile/traps.ts';
import { thorough } from '../support/thorough.ts';

/**
 * The hostile set through the worker's own way: the sandbox, its limits, every engine, both lanes. The program runs in
 * a process of its own, so that a crash of the worker is seen.
 */
const PROGRAM = fileURLToPath(new URL('../../workers/dist/testing/try-files.js', import.meta.url));
const LANES = 2;
/** Every so many-th file. */
const EVERY = thorough ? 1 : 80;
const DEADLINE_MS = (EVERY === 1 ? 80 : 10) * 60_000;
const GIGABYTE = 1024 ** 3;

interface Tried {
  readonly file: string;
  readonly outcome: Expected | 'fault';
  readonly reason: string;
  readonly milliseconds: number;
  readonly peakBytes: number;
  readonly children: number;
  readonly isolation: string;
}

describe('the hostile set through the engines', () => {
  let traps: Traps;
  let set: WrittenHostile[] = [];
  let tried: Tried[] = [];
  let blobDir = '';
  let exit: number | null = null;
  let seconds = 0;

  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'hostile-engine-'));
    traps = await openTraps(dir);
    const ffmpeg = await findFfmpeg();
    if (!ffmpeg.found) throw new Error(ffmpeg.reason);
    const setDir = path.join(dir, 'set');
    // What the sender called a photo, the worker is never told.
    let number = 0;
    set = await writeHostileSet(
      setDir,
      ffmpeg.path,
      traps,
      ({ group }) => group !== 'names' && number++ % EVERY === 0,
    );
    blobDir = path.join(dir, 'blobs');
    const start = performance.now();
    ({ exit, tried } = await tryFiles(setDir, blobDir, path.join(dir, 'temp')));
    seconds = (performance.now() - start) / 1000;
    return async () => {
      await traps.close();
      await rm(dir, { recursive: true, force: true });
    };
  }, DEADLINE_MS);

  it('is drawn from three hundred different files and more', () => {
    expect(set.length * EVERY).toBeGreaterThan(300);
  });

  it('ends every file ready or refused with a right reason, and the worker lives on', () => {
    const ends = new Map(tried.map((one) => [one.file, one]));
    const wrong = set.flatMap(({ file, about, expected }) => {
      const end = ends.get(file);
      if (end && expected.some((one) => one === end.outcome)) return [];
      return [
        `${about}: ${end?.outcome ?? 'nothing'} (${end?.reason ?? ''}), expected ${expected.join(', ')}`,
      ];
    });
    expect(wrong).toEqual([]);
    expect(exit).toBe(0);
  });

  it('keeps every child under a gigabyte', ({ annotate }) => {
    const peak = Math.max(...tried.map(({ peakBytes }) => peakBytes));
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(GIGABYTE);
    const slowest = Math.max(...tried.map(({ milliseconds }) => milliseconds)) / 1000;
    const children = tried.reduce((sum, one) => sum + one.children, 0);
    const outcomes = new Map<string, number>();
    for (const { outcome } of tried) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
    return annotate(
      `${tried.length} files, ${children} children (${tried[0]?.isolation ?? ''}) in ${Math.round(seconds)} s, ` +
        `slowest ${Math.round(slowest)} s, largest ${Math.round(peak / 1024 ** 2)} MB: ${counts}`,
    );
  });

  it('contacts nobody', () => {
    expect(traps.connections()).toBe(0);
  });

  it('leaves nothing from outside, and no hidden payload, in any file it made', async () => {
    expect(await filesHolding(path.join(blobDir, 'renditions'), [traps.secret, PAYLOAD, 'root:x:0'])).toEqual(
      [],
    );
  });
});

/** Runs the program to its end. */
async function tryFiles(
  setDir: string,
  blobDir: string,
  tempDir: string,
): Promise<{ exit: number | null; tried: Tried[] }> {
  const child = spawn(process.execPath, [PROGRAM, setDir, blobDir, tempDir, String(LANES), 'auto'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: DEADLINE_MS - 60_000,
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const tried: Tried[] = [];
  for await (const line of createInterface(child.stdout)) tried.push(JSON.parse(line) as Tried);
  const [exit] = await ended;
  return { exit, tried };
}
