import { expect, it } from 'vitest';
import { freshAsset } from './testing/assets.ts';
import { reduceUploads, type UploadEvent, type UploadItem, type UploadQueue } from './upload-queue.ts';
import { percentDone, standing, summary } from './upload-words.ts';

const MB = 1024 * 1024;
const play = (...events: UploadEvent[]): UploadQueue =>
  events.reduce(
    reduceUploads,
    reduceUploads([], {
      type: 'chosen',
      batch: 1,
      kept: false,
      files: ['a', 'b'].map((key) => ({ key, fileName: `${key}.mp4`, bytes: 10 * MB })),
    }),
  );
const first = (...events: UploadEvent[]): UploadItem => {
  const [item] = play(...events);
  if (!item) throw new Error('Expected an item');
  return item;
};
const checked: UploadEvent = { type: 'checked', key: 'a', sha256: 'x' };
const sent = (bytes: number): UploadEvent => ({ type: 'progressed', key: 'a', sent: bytes });

it.each<[string, UploadEvent[]]>([
  ['Đang kiểm tra tệp', []],
  ['Đang kiểm tra tệp, 25%', [{ type: 'hashed', key: 'a', hashed: 2.5 * MB }]],
  ['Đang chờ (10 MB)', [checked]],
  ['Đang tải lên, 42% (4,2 MB trên 10 MB)', [checked, { type: 'started', key: 'a' }, sent(4.2 * MB)]],
  ['Đã tạm dừng, 42% (4,2 MB trên 10 MB)', [checked, sent(4.2 * MB), { type: 'paused', key: 'a' }]],
  ['Trùng với một tệp đang tải, chỉ gửi một lần', [{ ...checked, key: 'b' }, checked]],
  ['Hỏng.', [{ type: 'refused', key: 'a', problem: 'Hỏng.' }]],
])('%s', (words, events) => expect(standing(first(...events))).toBe(words));

it('counts the look into a file and the sending apart', () => {
  expect(percentDone(first({ type: 'hashed', key: 'a', hashed: 10 * MB }))).toBe(100);
  expect(percentDone(first(checked))).toBe(0);
  expect(percentDone(first(checked, sent(11 * MB)))).toBe(100);
});

it('sums up what arrived, and names what was there before', () => {
  const asset = freshAsset('x');
  expect(summary(play())).toBe('Đã tải xong 0/2 tệp.');
  expect(summary(play({ type: 'done', key: 'b', asset, reused: true }))).toBe(
    'Đã tải xong 1/2 tệp. Đã có trong kho nên dùng lại, không gửi nữa: b.mp4.',
  );
  expect(summary(play({ type: 'refused', key: 'a', problem: 'x' }))).toBe('Đã tải xong 0/1 tệp.');
  expect(summary([])).toBe('');
});
