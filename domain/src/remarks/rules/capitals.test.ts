import { expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

it.each([
  ['Lãnh đạo sở giáo dục và đào tạo dự lễ.', 'Lãnh đạo Sở Giáo dục và Đào tạo dự lễ.'],
  ['Sở Giáo Dục Và Đào Tạo tổ chức hội nghị.', 'Sở Giáo dục và Đào tạo tổ chức hội nghị.'],
  ['Bộ giáo dục và đào tạo ban hành', 'Bộ Giáo dục và Đào tạo ban hành'],
  ['ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['Uỷ Ban Nhân Dân tỉnh', 'Uỷ ban nhân dân tỉnh'],
  ['Hội đồng Nhân dân tỉnh', 'Hội đồng nhân dân tỉnh'],
  ['tại trường trung học phổ thông Sao Mai', 'tại Trường Trung học phổ thông Sao Mai'],
  ['tại trường THPT Sao Mai', 'tại Trường THPT Sao Mai'],
  ['Trường Tiểu Học Hoa Ban', 'Trường Tiểu học Hoa Ban'],
])('%s', (text, right) => {
  expect(putRight('capitals', text)).toBe(right);
  expect(saidOf('capitals', right)).toEqual([]);
  expect(putRight('capitals', text.normalize('NFD')).normalize('NFC')).toBe(right);
});

it.each([
  'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
  'Hội nghị của các sở giáo dục và đào tạo',
  'học sinh trường trung học phổ thông trên địa bàn',
  'các trường THPT Sao Mai, Hoa Ban',
  'Ủy ban nhân dân xã, Uỷ ban nhân dân phường',
])('says nothing of %s', (text) => expect(saidOf('capitals', text)).toEqual([]));
