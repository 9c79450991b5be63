import { describe, expect, it } from 'vitest';
import { factsOf, takenInWords } from './facts-of.ts';

describe('takenInWords', () => {
  it('is in Vietnamese time where the zone is known', () => {
    expect(takenInWords('2026-09-05T00:30:00Z')).toBe('07:30 05/09/2026');
    expect(takenInWords('2026-09-05T07:30:00+07:00')).toBe('07:30 05/09/2026');
  });
  it('is what the clock of the camera said where it is not', () =>
    expect(takenInWords('2026-09-05T07:30:00')).toBe('07:30 05/09/2026 (theo giờ của máy)'));
});

it('leaves out what is unknown or says nothing of the kind', () => {
  const nothing = {
    orientation: null,
    takenAt: null,
    durationMs: null,
    pages: null,
    renditions: [],
    files: [],
  };
  const sound = { ...nothing, id: 'a', kind: 'audio' as const, bytes: 2048, width: 1200, height: 200 };
  expect(factsOf({ ...sound, durationMs: 61_000 })).toEqual([
    ['Dung lượng', '2 KB'],
    ['Thời lượng', '1:01'],
  ]);
  expect(factsOf({ ...sound, kind: 'picture', orientation: 'landscape' })).toContainEqual([
    'Kích thước',
    '1200×200 điểm ảnh, ngang',
  ]);
});
