import { wordBefore } from './characters.ts';

/** Abbreviations of the trade that a reader outside it may not know. */
export const SECTOR_ABBREVIATIONS: Readonly<Record<string, string>> = {
  GDĐT: 'Giáo dục và Đào tạo',
  GDTX: 'giáo dục thường xuyên',
  GDPT: 'giáo dục phổ thông',
  THPT: 'trung học phổ thông',
  THCS: 'trung học cơ sở',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  CBQL: 'cán bộ quản lý',
  BGH: 'ban giám hiệu',
  GV: 'giáo viên',
  GVCN: 'giáo viên chủ nhiệm',
  HS: 'học sinh',
  SGK: 'sách giáo khoa',
  CNTT: 'công nghệ thông tin',
  CSVC: 'cơ sở vật chất',
};

/** What an abbreviation stands for, as it is written at the start of a sentence or of a school's name. */
export function wordsAt(words: string, text: string, from: number): string {
  const before = text.slice(Math.max(0, from - 10), from).trimEnd();
  const first = before === '' || /[.!?…]$/.test(before);
  const ofName = wordBefore(text, from) === 'trường' && before.endsWith('Trường');
  return first || ofName ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
