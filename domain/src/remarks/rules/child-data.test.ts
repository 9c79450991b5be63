import { expect, it } from 'vitest';
import { saidOf } from '../testing/story.ts';

it.each([
  ['Em Mây Thị Sao, điện thoại 0912 345 678, rất vui.', '0912 345 678'],
  ['Học sinh Mây Thị Sao sinh ngày 12/3/2014 học giỏi', 'sinh ngày 12/3/2014'],
  ['Cháu Sao hiện nhà ở bản Hoa Ban', 'nhà ở bản'],
  ['Bé Mây mắc bệnh từ nhỏ', 'mắc bệnh'],
  ['Trầm cảm khiến em Sao nghỉ học', 'Trầm cảm'],
])('%s', (text, quoted) => {
  const inBoth = [text, text.normalize('NFD')].map((form) => saidOf('childData', form));
  for (const remarks of inBoth)
    expect(remarks.map((remark) => [remark.quoted.normalize('NFC'), remark.fix])).toEqual([
      [quoted, undefined],
    ]);
});

it.each([
  'Đường dây nóng của Sở: 0215 3825 123',
  'Tuyên truyền phòng chống trầm cảm cho học sinh Trường Hoa Ban',
  'Học sinh khuyết tật được hỗ trợ học phí',
  'Học sinh Việt Nam và phòng chống HIV',
  'Em Mây Thị Sao đạt giải Nhất.',
])('says nothing of %s', (text) => expect(saidOf('childData', text)).toEqual([]));
