import { describe, expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

describe('doubleSpace', () => {
  it('leaves one', () => expect(putRight('doubleSpace', 'Học  sinh \u00a0đến')).toBe('Học sinh đến'));
});

describe('spaceBefore', () => {
  it.each([
    ['Học sinh , giáo viên .', 'Học sinh, giáo viên.'],
    ['Học sinh ,giáo viên', 'Học sinh,giáo viên'],
    ['“Vui quá   ” (rất vui ) !', '“Vui quá” (rất vui)!'],
  ])('%s', (text, right) => expect(putRight('spaceBefore', text)).toBe(right));
  it.each(['tệp .docx', 'khoảng ,5 điểm', 'ô ( ) trống', 'tên miền .vn'])('says nothing of %s', (text) =>
    expect(saidOf('spaceBefore', text)).toEqual([]),
  );
});

describe('spaceAfter', () => {
  it.each([
    ['Học sinh,giáo viên;phụ huynh', 'Học sinh, giáo viên; phụ huynh'],
    ['Lễ kết thúc.Học sinh ra về', 'Lễ kết thúc. Học sinh ra về'],
    ['Chủ đề:học tập', 'Chủ đề: học tập'],
    ['vân vân…và nhiều nữa', 'vân vân… và nhiều nữa'],
  ])('%s', (text, right) => expect(putRight('spaceAfter', text)).toBe(right));
  it.each([
    'TP.Hồ Chí Minh, Tp.Hồ Chí Minh, ThS.Lan, GS.TS',
    'lúc 7:30, điểm 8,5 và 1.250 em',
    'xem https://sao-mai.edu.vn/tin,bai hoặc hoa@sao-mai.edu.vn,Sao',
    'moet.gov.vn',
    '“…và em nói”',
  ])('says nothing of %s', (text) => expect(saidOf('spaceAfter', text)).toEqual([]));
});

describe('ellipsis', () => {
  it('is one sign', () => expect(putRight('ellipsis', 'sách, vở...')).toBe('sách, vở…'));
  it('leaves lines to fill in', () => expect(saidOf('ellipsis', 'Họ và tên: ..........')).toEqual([]));
});
