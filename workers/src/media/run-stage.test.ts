import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN_RECIPE } from '@toasoan/domain';
import { createLogger } from '@toasoan/platform';
import { beforeEach, expect, it } from 'vitest';
import { SMALL_LIMITS } from '../sandbox/limits.ts';
import { testMachine } from '../testing/machine.ts';
import type { MediaMachine } from './machine.ts';
import { runStage, type StageResult } from './run-stage.ts';

const log = createLogger({ name: 'workers', level: 'silent' });
const MIB = 1024 * 1024;

let machine: MediaMachine;
let percents: number[];
beforeEach(async () => {
  const child = fileURLToPath(new URL('../../dist/testing/odd-child.js', import.meta.url));
  machine = { ...(await testMachine()), child };
  percents = [];
});

/** Runs a child that does as the original says. `wallSeconds`: long enough for any machine where time is not the matter. */
async function run(deed: string, wallSeconds = 40): Promise<StageResult> {
  const folder = await machine.folders.open();
  const input = path.join(folder.inputs, 'original');
  await writeFile(input, deed);
  const order = {
    task: {
      stage: 'pictures',
      format: 'jpeg',
      input,
      facts: null,
      recipe: PLAIN_RECIPE,
      attention: null,
      earlier: {},
      tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
      threads: 1,
    },
    limits: { ...SMALL_LIMITS, wallSeconds, memory: 300 * MIB },
    idle: true,
    folder,
    onPercent: (percent: number) => void percents.push(percent),
    signal: new AbortController().signal,
  } as const;
  return runStage(order, machine, log);
}

it('gives the outcome with the true size and hash of every file, and passes percentages on', async () => {
  const result = await run('makes a picture');
  expect(result).toMatchObject({ ok: true, outcome: { pictures: [{ name: 'w1', file: 'w1.jpg' }] } });
  if (!result.ok) return;
  expect(result.measured.get('w1.jpg')?.bytes).toBe('a picture by pictures'.length);
  expect(await readFile(path.join(result.outDir, 'w1.jpg'), 'utf8')).toBe('a picture by pictures');
  expect(percents).toEqual([50]);
});

it('tries once more after a crash', async () => {
  expect(await run('crashes once')).toMatchObject({ ok: true });
});

it.each([
  ['crashes', /SIGSEGV/],
  ['talks nonsense', /<html>/],
  ['names a file that is not there', /not there/],
  ['names an empty file', /not there/],
  ['names a folder', /not there/],
  ['names a link out of its folder', /not there/],
  ['names a path', /it said/],
  ['claims a fault of the newsroom', /it said/],
  ['ends without a word', /exit/],
])('calls the file broken when the child %s twice', async (deed, reason) => {
  expect(await run(deed)).toEqual({
    ok: false,
    error: 'asset.broken',
    reason: expect.stringMatching(reason) as string,
  });
});

it.each([
  ['runs for ever', 2],
  ['fills memory', 40],
])('says that the file takes too long when the child %s', async (deed, wallSeconds) => {
  expect(await run(deed, wallSeconds)).toMatchObject({ ok: false, error: 'asset.took_too_long' });
});

it('rejects when the fault is not the file’s, so that the queue tries again', async () => {
  await expect(run('tells a fault')).rejects.toThrow('no such tool');
});
