import { setImmediate } from 'node:timers/promises';
import { originalKeyOf, type MediaFacts } from '@toasoan/domain';
import { beforeEach, expect, it } from 'vitest';
import { createProgress, type ProgressNote } from './progress.ts';

const sha256 = 'a'.repeat(64);
const video: MediaFacts = {
  kind: 'video',
  format: 'mp4',
  sha256,
  originalKey: originalKeyOf(sha256),
  bytes: 1,
  width: 1920,
  height: 1080,
  durationMs: 60_000,
  pages: null,
  hasAudio: true,
  takenAt: null,
};
const wanted = ['identify', 'pictures', 'playable', 'ladder', 'sprite'] as const;

let clock: number;
let notes: ProgressNote[];
let faults: unknown[];
beforeEach(() => {
  clock = 0;
  notes = [];
  faults = [];
});
const start = (report = async (note: ProgressNote): Promise<void> => void notes.push(note)) =>
  createProgress({ report, onFault: (error) => faults.push(error), now: () => clock });
/** Lets the answer to a report arrive. */
const settle = (): Promise<unknown> => setImmediate();

it('reports every stage as it begins, and in between at most once a second', async () => {
  const progress = start();
  progress.begin('identify');
  await settle();
  progress.plan(video, wanted, new Set(['identify']));
  progress.begin('pictures');
  await settle();
  for (let at = 0; at <= 100; at += 1) {
    clock += 20;
    progress.at(at);
    await settle();
  }
  expect(notes.map(({ stage }) => stage)).toEqual(['identify', 'pictures', 'pictures', 'pictures']);
  const percents = notes.map(({ percent }) => percent);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
});

it('counts what was made before, and tells the time left by the pace of this job', async () => {
  const progress = start();
  progress.plan(video, wanted, new Set(['identify', 'pictures', 'playable']));
  progress.begin('ladder');
  await settle();
  expect(notes[0]?.percent).toBeGreaterThan(5);
  expect(notes[0]?.secondsLeft).toBeNull();
  clock = 50_000;
  progress.at(50);
  await settle();
  // Half a ladder took 50 seconds, so the other half and the smaller sprite take a little more.
  expect(notes[1]?.secondsLeft).toBeGreaterThanOrEqual(50);
  expect(notes[1]?.secondsLeft).toBeLessThan(70);
  clock = 100_000;
  progress.finish('ladder');
  progress.begin('sprite');
  await settle();
  progress.at(100);
  clock = 110_000;
  progress.finish('sprite');
  expect(notes.at(-1)?.percent).toBeLessThan(100);
  expect(notes.every(({ percent }) => Number.isInteger(percent))).toBe(true);
});

it('never goes back within a stage, and is at 100 when all is made', async () => {
  const progress = start();
  progress.plan(video, wanted, new Set(wanted));
  progress.begin('sprite');
  await settle();
  expect(notes).toEqual([{ stage: 'sprite', percent: 100, secondsLeft: null }]);
});

it('does not wait for an answer, and hands its failure on', async () => {
  let fail = (_error: Error): void => undefined;
  const progress = start(
    (note) =>
      new Promise((_resolve, reject) => {
        notes.push(note);
        fail = reject;
      }),
  );
  progress.begin('identify');
  clock = 5_000;
  progress.at(10);
  progress.begin('pictures');
  expect(notes).toHaveLength(1);
  fail(new Error('no connection'));
  await settle();
  expect(faults).toHaveLength(1);
  clock = 7_000;
  progress.at(20);
  expect(notes).toHaveLength(2);
  expect(notes[1]?.stage).toBe('pictures');
});
