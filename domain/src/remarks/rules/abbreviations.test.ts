import { expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

const rule = 'abbreviations';

it.each([
  ['Trường THPT Sao Mai', 'Trường Trung học phổ thông (THPT) Sao Mai'],
  ['các trường THPT trong tỉnh', 'các trường trung học phổ thông (THPT) trong tỉnh'],
  ['UBND tỉnh họp. HS nghỉ học.', 'Ủy ban nhân dân (UBND) tỉnh họp. Học sinh (HS) nghỉ học.'],
  ['Sở GDĐT mở lớp cho CBQL.', 'Sở Giáo dục và Đào tạo (GDĐT) mở lớp cho cán bộ quản lý (CBQL).'],
])('%s', (text, right) => {
  expect(putRight(rule, text)).toBe(right);
  expect(saidOf(rule, right)).toEqual([]);
});

it('asks once, where it is first used', () => {
  const remarks = saidOf(rule, 'Trường THPT Sao Mai', 'Trường THPT Hoa Ban');
  expect(remarks.map(({ where, from }) => [where, from])).toEqual([[{ part: 'block', index: 0 }, 7]]);
});

it.each([
  'Uỷ ban nhân dân (UBND) tỉnh và UBND xã',
  'THPT (trung học phổ thông)',
  'Giáo dục và Đào tạo (sau đây gọi tắt là GDĐT)',
  'Quyết định 12/QĐ-UBND, Thông tư 37/2020/TT-BGDĐT, trung tâm GDNN-GDTX',
  'Đội tuyển ABC, HSG',
])('says nothing of %s', (text) => expect(saidOf(rule, text)).toEqual([]));

it('does not put brackets into brackets', () =>
  expect(saidOf(rule, 'các cấp học (THPT, THCS)').map(({ fix }) => fix === undefined)).toEqual([
    true,
    false,
  ]));
