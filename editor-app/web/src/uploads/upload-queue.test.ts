import { describe, expect, it } from 'vitest';
import { freshAsset } from './testing/assets.ts';
import {
  isUnderway,
  reduceUploads,
  toPlace,
  toStart,
  wouldBeLost,
  type UploadEvent,
  type UploadQueue,
} from './upload-queue.ts';

const play = (...events: UploadEvent[]): UploadQueue => events.reduce(reduceUploads, []);
const batch = (number: number, ...keys: string[]): UploadEvent => ({
  type: 'chosen',
  batch: number,
  kept: false,
  files: keys.map((key) => ({ key, fileName: `${key}.jpg`, bytes: 100 })),
});
const checked = (key: string, sha256: string | null = `hash of ${key}`): UploadEvent => ({
  type: 'checked',
  key,
  sha256,
});
/** Chosen together and found fit to be sent. */
const chosen = (...keys: string[]): UploadEvent[] => [batch(1, ...keys), ...keys.map((key) => checked(key))];
const done = (key: string): UploadEvent => ({
  type: 'done',
  key,
  asset: freshAsset(`asset-${key}`),
  reused: false,
});
const started = (key: string): UploadEvent => ({ type: 'started', key });
const keysToPlace = (queue: UploadQueue): string[] => toPlace(queue).map((item) => item.key);
const phases = (queue: UploadQueue): string[] => queue.map((item) => item.phase);

describe('sending', () => {
  it('starts two at a time, in the order of choosing, and nothing that is not yet checked', () => {
    expect(toStart(play(batch(1, 'a', 'b')))).toEqual([]);
    expect(toStart(play(batch(1, 'a', 'b', 'c'), checked('c')))).toEqual(['c']);
    expect(toStart(play(...chosen('a', 'b', 'c')))).toEqual(['a', 'b']);
    expect(toStart(play(...chosen('a', 'b', 'c'), started('a')))).toEqual(['b']);
    expect(toStart(play(...chosen('a', 'b', 'c'), started('a'), started('b')))).toEqual([]);
  });

  it('never starts a file that is refused at the door, also when asked', () => {
    const queue = play(batch(1, 'a', 'b'), { type: 'refused', key: 'a', problem: 'quá lớn' }, checked('b'), {
      type: 'resumed',
      key: 'a',
    });
    expect(queue[0]).toMatchObject({ phase: 'failed', mayRetry: false, problem: 'quá lớn' });
    expect(toStart(queue)).toEqual(['b']);
  });

  it('goes on after an interruption and after a pause, and after a failure when asked', () => {
    for (const stop of [
      { type: 'interrupted' },
      { type: 'paused' },
      { type: 'failed', problem: 'x' },
    ] as const) {
      const stopped = play(...chosen('a'), started('a'), { ...stop, key: 'a' });
      expect(phases(stopped)).toEqual([stop.type]);
      expect(toStart(stopped)).toEqual([]);
      expect(toStart(reduceUploads(stopped, { type: 'resumed', key: 'a' }))).toEqual(['a']);
    }
  });

  it('a pause by the person outlasts an interruption, and the end of the check', () => {
    const paused: UploadEvent = { type: 'paused', key: 'a' };
    expect(phases(play(...chosen('a'), started('a'), paused, { type: 'interrupted', key: 'a' }))).toEqual([
      'paused',
    ]);
    const early = play(batch(1, 'a'), paused);
    expect(phases(reduceUploads(early, { type: 'resumed', key: 'a' }))).toEqual(['checking']);
    const late = reduceUploads(early, checked('a'));
    expect(phases(late)).toEqual(['paused']);
    expect(toStart(reduceUploads(late, { type: 'resumed', key: 'a' }))).toEqual(['a']);
  });

  it('does not begin anew what has arrived', () => {
    expect(phases(play(...chosen('a'), done('a'), { type: 'resumed', key: 'a' }))).toEqual(['done']);
  });
});

describe('the same file chosen twice', () => {
  const twice = [batch(1, 'a', 'b', 'c'), checked('a', 'same'), checked('b', 'same'), checked('c', 'same')];

  it('is sent once and arrives for all', () => {
    const queue = play(...twice);
    expect(toStart(queue)).toEqual(['a']);
    const arrived = reduceUploads(queue, done('a'));
    expect(arrived.map((item) => [item.phase, item.asset?.id, item.reused])).toEqual([
      ['done', 'asset-a', false],
      ['done', 'asset-a', true],
      ['done', 'asset-a', true],
    ]);
  });

  it('is sent by the next when the first is removed or fails', () => {
    for (const end of [
      { type: 'removed', key: 'a' },
      { type: 'failed', key: 'a', problem: 'x' },
    ] as const) {
      const queue = play(...twice, started('a'), end);
      expect(toStart(queue)).toEqual(['b']);
      expect(phases(reduceUploads(queue, done('b'))).slice(-2)).toEqual(['done', 'done']);
    }
  });

  it('is not mixed up with files whose hash could not be told', () => {
    expect(toStart(play(batch(1, 'a', 'b'), checked('a', null), checked('b', null)))).toEqual(['a', 'b']);
  });
});

describe('closing the page', () => {
  it('loses what is on its way and not kept', () => {
    const kept: UploadEvent = { type: 'kept', key: 'a' };
    expect(play(...chosen('a')).some(wouldBeLost)).toBe(true);
    expect(play(...chosen('a'), kept).some(wouldBeLost)).toBe(false);
    expect(play(...chosen('a'), done('a')).some(wouldBeLost)).toBe(false);
    const again = play(
      ...chosen('a'),
      kept,
      { type: 'failed', key: 'a', problem: 'x' },
      { type: 'resumed', key: 'a' },
    );
    expect(again.some(wouldBeLost)).toBe(true);
  });
});

describe('placing', () => {
  it('keeps the chosen order when a later file arrives first', () => {
    expect(keysToPlace(play(...chosen('a', 'b', 'c'), done('b')))).toEqual([]);
    expect(keysToPlace(play(batch(1, 'a', 'b'), checked('b'), done('b')))).toEqual([]);
    expect(keysToPlace(play(...chosen('a', 'b', 'c'), done('b'), done('a')))).toEqual(['a', 'b']);
  });
  it('does not wait for what was refused, failed, was paused or removed', () => {
    for (const event of [
      { type: 'refused', key: 'a', problem: 'x' },
      { type: 'failed', key: 'a', problem: 'x' },
      { type: 'paused', key: 'a' },
      { type: 'removed', key: 'a' },
    ] as const) {
      expect(keysToPlace(play(...chosen('a', 'b'), done('b'), event))).toEqual(['b']);
    }
  });
  it('waits for an interrupted one, but not for one of another batch', () => {
    const queue = play(
      ...chosen('a', 'b'),
      batch(2, 'z'),
      { type: 'interrupted', key: 'a' },
      done('b'),
      done('z'),
    );
    expect(keysToPlace(queue)).toEqual(['z']);
    expect(queue.filter(isUnderway).map((item) => item.key)).toEqual(['a']);
  });
  it('places each once', () => {
    expect(keysToPlace(play(...chosen('a'), done('a'), { type: 'placed', key: 'a' }))).toEqual([]);
  });
});
