import { describe, expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

describe('dateForm', () => {
  it.each([
    ['Lễ khai giảng ngày 22.8.2025 tại sân trường', 'Lễ khai giảng ngày 22/8/2025 tại sân trường'],
    ['Hạn nộp: 05-09-2026.', 'Hạn nộp: 05/09/2026.'],
  ])('%s', (text, right) => expect(putRight('dateForm', text)).toBe(right));

  it.each([
    'ngày 22/8/2025',
    'ngày 22/8',
    'ngày 5.9 và tuần 10-12',
    'phiên bản 1.2.2025.3',
    'số máy 0912.12.2025',
    'ngày 31.2.2026',
  ])('says nothing of %s', (text) => expect(saidOf('dateForm', text)).toEqual([]));
});

describe('dateImpossible', () => {
  it.each([
    ['họp ngày 31/2/2026', '31/2/2026'],
    ['họp ngày 5.13.2026', '5.13.2026'],
    ['họp ngày 29/2/2026', '29/2/2026'],
    ['đợt thi 28-30/2/2026', '30/2/2026'],
    ['họp ngày 31/2 tới', 'ngày 31/2'],
    ['họp Ngày 31 tháng 4', 'Ngày 31 tháng 4'],
    ['họp ngày 29 tháng 2 năm 2026', 'ngày 29 tháng 2 năm 2026'],
    ['họp ngày 0/5', 'ngày 0/5'],
  ])('%s', (text, quoted) =>
    expect(saidOf('dateImpossible', text).map((remark) => [remark.quoted, remark.fix])).toEqual([
      [quoted, undefined],
    ]),
  );

  it.each([
    'ngày 29/2/2028',
    'ngày 29 tháng 2',
    'trực 24/7, tỉ lệ 31/2',
    'ngày 10-15 tháng 6',
    'ngày 10/15/2026/9',
    'ngày 30/2020/NĐ-CP',
  ])('says nothing of %s', (text) => expect(saidOf('dateImpossible', text)).toEqual([]));
});
