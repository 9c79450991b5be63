import type { ConsentChannel, ChildrenAnswer } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { childrenBadge, stateBadge } from './badge-words.ts';

it('says how far the files are, and nothing once they are ready', () => {
  const still = { progress: null, failure: null };
  expect(stateBadge({ ...still, state: 'ready' })).toBeNull();
  expect(stateBadge({ ...still, state: 'ready', failure: 'asset.took_too_long' })?.tone).toBe('warn');
  expect(stateBadge({ ...still, state: 'failed', failure: 'asset.broken' })?.tone).toBe('bad');
  expect(stateBadge({ ...still, state: 'uploaded' })?.words).toBe('Đang chờ xử lý');
  expect(
    stateBadge({
      ...still,
      state: 'processing',
      progress: { stage: 'ladder', percent: 41.7, secondsLeft: 120 },
    })?.words,
  ).toBe('Chuyển mã video, 41%, còn khoảng 2 phút');
});

const children = (answer: ChildrenAnswer, channels: ConsentChannel[] = []) =>
  childrenBadge({ state: 'ready', children: answer, channels });

it('says whether children keep it off the channels', () => {
  expect(children('unanswered')?.tone).toBe('warn');
  expect(children('blurred', ['website'])?.tone).toBe('good');
  expect(children('identifiable')?.tone).toBe('bad');
  expect(children('identifiable', ['website'])?.words).toMatch(/đã đủ/);
  expect(childrenBadge({ state: 'failed', children: 'unanswered', channels: [] })).toBeNull();
});
