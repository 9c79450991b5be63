import { describe, expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

describe('documentNumber', () => {
  it.each([
    ['Theo Nghị định 30/2020/NĐ - CP về công tác văn thư', '30/2020/NĐ-CP'],
    ['Theo Nghị định 30/2020/NĐCP về công tác văn thư', '30/2020/NĐ-CP'],
    ['Nghị định số 30 / 2020 / ND-CP.', '30/2020/NĐ-CP'],
    ['Thông tư 37/2020/TT–BGDĐT', '37/2020/TT-BGDĐT'],
    ['Quyết định 12-QĐ-UBND', '12/QĐ-UBND'],
    ['Nghị quyết 71/NQ-TW của Bộ Chính trị', '71-NQ/TW'],
    ['Nghị quyết 71 - NQ/TW của Bộ Chính trị', '71-NQ/TW'],
    ['Luật số 91/2025/QH 15 có hiệu lực', '91/2025/QH15'],
    ['Luật số 91/2025/QH-15 có hiệu lực', '91/2025/QH15'],
  ])('%s', (text, right) => {
    expect(saidOf('documentNumber', text).map(({ fix }) => fix?.insert)).toEqual([right]);
    expect(saidOf('documentNumber', putRight('documentNumber', text))).toEqual([]);
    expect(saidOf('documentNumber', text.normalize('NFD')).map(({ fix }) => fix?.insert)).toEqual([right]);
  });

  it.each([
    'Nghị quyết 71-NQ/TW, Nghị định 30/2020/NĐ-CP, Luật 91/2025/QH15',
    'Kế hoạch 255/KH-BGDĐT và Quyết định 18/QĐ-TTg; Hướng dẫn 36-HD/VPTW',
    'Nghị quyết 71/NQ-CP của Chính phủ',
    'Quyết định 1234/QĐ-UBND-HC',
    'Lớp 10/12 HS giỏi, đợt 2/2026 THPT',
  ])('says nothing of %s', (text) => expect(saidOf('documentNumber', text)).toEqual([]));
});

describe('documentYear', () => {
  it.each(['Nghị định 30/NĐ-CP', 'Thông tư 37/TT-BGDĐT', 'Luật 91/QH15'])(
    'asks for the year in %s',
    (text) => {
      const [remark, ...others] = saidOf('documentYear', text);
      expect([remark?.quoted, remark?.fix, others]).toEqual([text.split(' ').at(-1), undefined, []]);
    },
  );

  it.each(['Quyết định 18/QĐ-TTg', 'Nghị quyết 71-NQ/TW', 'Nghị định 30/2020/NĐ-CP'])('not in %s', (text) =>
    expect(saidOf('documentYear', text)).toEqual([]),
  );
});
