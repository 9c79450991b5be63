import { expect, it } from 'vitest';
import { ACTIONS, type Action } from '../story/stages.ts';
import { askedOf, groupOf, noticeGroups, placeOf, type NoticeEvent } from './events.ts';

const events: readonly NoticeEvent[] = [
  ...(Object.keys(ACTIONS) as Action[]),
  'comment',
  'settling',
  'proposal',
  'decision',
  'showing',
  'stuck',
  'channel',
  'test',
];
const audiences = ['author', 'named', 'unit', 'lead', 'cooperating', 'anywhere'] as const;

it('gives every event a kind, and a place within the editor', () => {
  for (const event of events)
    for (const at of audiences) {
      expect(noticeGroups).toContain(groupOf(event, at));
      expect(placeOf(event, at, 'ab12')).toMatch(
        /^\/(stories\/ab12|write\/ab12|thong-bao\/cai-dat|kenh$|kho-luu-tru$)/,
      );
    }
});

it('leads to the step where the person acts', () => {
  expect(placeOf('forward', 'lead', 's1')).toBe('/stories/s1#viec-can-lam');
  expect(placeOf('return', 'author', 's1')).toBe('/write/s1');
  expect(placeOf('comment', 'author', 's1')).toBe('/stories/s1#gop-y');
  expect(placeOf('proposal', 'author', 's1')).toBe('/stories/s1/suggestions');
  expect(placeOf('claim', 'author', '../x')).toBe('/stories/..%2Fx');
});

it('tells what waits for somebody from what is only told', () => {
  expect(groupOf('forward', 'lead')).toBe('waiting');
  expect(groupOf('submit', 'cooperating')).toBe('progress');
  expect(groupOf('approve', 'anywhere')).toBe('waiting');
  expect(groupOf('approve', 'author')).toBe('progress');
  expect(askedOf('claim', 'author')).toBeNull();
});
