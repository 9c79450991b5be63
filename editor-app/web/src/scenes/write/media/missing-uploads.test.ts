import { expect, it } from 'vitest';
import { reduceUploads, type UploadEvent, type UploadQueue } from '../../../uploads/upload-queue.ts';
import { missingUploads } from './missing-uploads.ts';

const files = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, fileName: `${key}.jpg`, bytes: 9 }));
const play = (...events: UploadEvent[]): UploadQueue =>
  events.reduce(reduceUploads, reduceUploads([], { type: 'chosen', batch: 1, files, kept: false }));

it('names what has not arrived and may still come', () => {
  const queue = play(
    { type: 'paused', key: 'b' },
    { type: 'failed', key: 'c', problem: 'x' },
    { type: 'refused', key: 'd', problem: 'x' },
    { type: 'removed', key: 'e' },
  );
  expect(missingUploads(queue)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
});

it('is nothing where nothing was chosen', () => expect(missingUploads([])).toEqual([]));
