import { describe, expect, it } from 'vitest';
import { reduceUploads, toPlace, toStart, type UploadEvent, type UploadQueue } from './upload-queue.ts';

const file = (key: string, problem: string | null = null) => ({
  key,
  fileName: `${key}.jpg`,
  bytes: 100,
  problem,
});
const play = (...events: UploadEvent[]): UploadQueue => events.reduce(reduceUploads, []);
const chosen = (...keys: string[]): UploadEvent => ({
  type: 'chosen',
  batch: 1,
  files: keys.map((key) => file(key)),
});
const done = (key: string): UploadEvent => ({ type: 'done', key, assetId: `asset-${key}` });
const keysToPlace = (queue: UploadQueue): string[] => toPlace(queue).map((item) => item.key);
const phases = (queue: UploadQueue): string[] => queue.map((item) => item.phase);

describe('sending', () => {
  it('starts two at a time, in the order of choosing', () => {
    const queue = play(chosen('a', 'b', 'c'));
    expect(toStart(queue)).toEqual(['a', 'b']);
    expect(toStart(play(chosen('a', 'b', 'c'), { type: 'started', key: 'a' }))).toEqual(['b']);
    expect(
      toStart(play(chosen('a', 'b', 'c'), { type: 'started', key: 'a' }, { type: 'started', key: 'b' })),
    ).toEqual([]);
  });

  it('never starts a file that is refused at the door', () => {
    const queue = play({ type: 'chosen', batch: 1, files: [file('a', 'quá lớn'), file('b')] });
    expect(queue[0]).toMatchObject({ phase: 'failed', mayRetry: false, problem: 'quá lớn' });
    expect(toStart(queue)).toEqual(['b']);
  });

  it('goes on after an interruption and after a pause, and after a failure when asked', () => {
    for (const stop of [
      { type: 'interrupted' },
      { type: 'paused' },
      { type: 'failed', problem: 'x' },
    ] as const) {
      const stopped = play(chosen('a'), { type: 'started', key: 'a' }, { ...stop, key: 'a' });
      expect(phases(stopped)).toEqual([stop.type]);
      expect(toStart(stopped)).toEqual([]);
      expect(toStart(reduceUploads(stopped, { type: 'resumed', key: 'a' }))).toEqual(['a']);
    }
  });

  it('a pause by the person outlasts an interruption', () => {
    const queue = play(
      chosen('a'),
      { type: 'started', key: 'a' },
      { type: 'paused', key: 'a' },
      { type: 'interrupted', key: 'a' },
    );
    expect(phases(queue)).toEqual(['paused']);
  });

  it('does not begin anew what has arrived', () => {
    expect(phases(play(chosen('a'), done('a'), { type: 'resumed', key: 'a' }))).toEqual(['done']);
  });
});

describe('placing', () => {
  it('keeps the chosen order when a later photo arrives first', () => {
    expect(keysToPlace(play(chosen('a', 'b', 'c'), done('b')))).toEqual([]);
    expect(keysToPlace(play(chosen('a', 'b', 'c'), done('b'), done('a')))).toEqual(['a', 'b']);
  });
  it('does not wait for what failed, was paused or removed', () => {
    for (const event of [
      { type: 'failed', key: 'a', problem: 'x' },
      { type: 'paused', key: 'a' },
      { type: 'removed', key: 'a' },
    ] as const) {
      expect(keysToPlace(play(chosen('a', 'b'), done('b'), event))).toEqual(['b']);
    }
  });
  it('waits for an interrupted one, but not for one of another batch', () => {
    const other: UploadEvent = { type: 'chosen', batch: 2, files: [file('z')] };
    const queue = play(chosen('a', 'b'), other, { type: 'interrupted', key: 'a' }, done('b'), done('z'));
    expect(keysToPlace(queue)).toEqual(['z']);
  });
  it('places each once', () => {
    expect(keysToPlace(play(chosen('a'), done('a'), { type: 'placed', key: 'a' }))).toEqual([]);
  });
});
