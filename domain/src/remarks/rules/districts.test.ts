import { expect, it } from 'vitest';
import { saidOf } from '../testing/story.ts';

it.each([
  ['Đoàn công tác làm việc với UBND huyện Tủa Chùa.', 'UBND huyện Tủa Chùa'],
  ['Ủy ban nhân dân thị xã đã duyệt', 'Ủy ban nhân dân thị xã'],
  ['Phòng Giáo dục và Đào tạo huyện Sao Mai báo cáo', 'Phòng Giáo dục và Đào tạo huyện Sao Mai'],
  ['gửi về phòng GDĐT trước thứ Sáu', 'phòng GDĐT'],
  ['học sinh ở huyện Sao Mai', 'huyện Sao Mai'],
  ['học sinh quận 5', 'quận'],
  ['hội thi cấp huyện', 'cấp huyện'],
  ['tại thành phố Hoa Ban, tỉnh Sao Mai', 'thành phố Hoa Ban, tỉnh'],
  ['thành phố thuộc tỉnh', 'thành phố thuộc tỉnh'],
])('%s', (text, quoted) =>
  expect(saidOf('districts', text).map((remark) => [remark.quoted, remark.fix])).toEqual([
    [quoted, undefined],
  ]),
);

it.each([
  'Trường ở huyện Tủa Chùa (cũ) nay thuộc xã mới',
  'Năm 2024, UBND huyện Sao Mai đã xây trường',
  'Trước đây, Phòng Giáo dục và Đào tạo quản lý trường',
  'Thành phố Hồ Chí Minh, tỉnh Đồng Nai cùng dự',
  'vùng huyện lỵ, liên huyện',
  'Ủy ban nhân dân xã, phường, đặc khu',
])('says nothing of %s', (text) => expect(saidOf('districts', text)).toEqual([]));
