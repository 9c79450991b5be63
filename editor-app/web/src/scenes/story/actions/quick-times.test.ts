import { expect, it } from 'vitest';
import { quickTimes } from './quick-times.ts';

// A Friday in Vietnam, 09:52.
const NOW = new Date('2026-11-20T02:52:00Z');

it('offers hours ahead, soonest first', () =>
  expect(quickTimes(NOW, null)).toEqual([
    { label: 'Một giờ nữa', at: '2026-11-20T04:00:00.000Z' },
    { label: 'Chiều nay 17:00', at: '2026-11-20T10:00:00.000Z' },
    { label: 'Sáng mai 7:00', at: '2026-11-21T00:00:00.000Z' },
    { label: 'Chiều mai 17:00', at: '2026-11-21T10:00:00.000Z' },
    { label: 'Sáng thứ Hai 7:00', at: '2026-11-23T00:00:00.000Z' },
  ]));

it('leaves out what has passed today, and Monday where it is tomorrow', () =>
  expect(quickTimes(new Date('2026-11-22T11:00:00Z'), null).map(({ label }) => label)).toEqual([
    'Một giờ nữa',
    'Sáng mai 7:00',
    'Chiều mai 17:00',
  ]));

it('offers nothing before an embargo, and its end', () =>
  expect(quickTimes(NOW, '2026-11-21T08:00:00.000Z').map(({ label }) => label)).toEqual([
    'Khi hết giờ giữ tin',
    'Chiều mai 17:00',
    'Sáng thứ Hai 7:00',
  ]));
