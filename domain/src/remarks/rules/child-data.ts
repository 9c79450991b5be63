import { nameEnd, standsFree } from '../characters.ts';
import type { Finder, TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** How far around it a pupil's name makes data the pupil's, in characters. */
const NEAR = 160;

const PUPIL = /(?:(em|cháu|bé)|học sinh|học trò|nữ sinh|nam sinh|HS)(?=[ \u00a0])/giu;
/** Words that begin the name of a school, a class or a place after "học sinh". */
const NO_PERSON = /^[ \u00a0](?:Trường|Trung|Tiểu|Mầm|Lớp|Khối|Tỉnh|Thành|Việt|Hà Nội|TH|PT)/u;

/** True when a pupil is named: "em Lò Thị Mây", "học sinh Vàng A Sử". */
function namesPupil(text: string): boolean {
  for (const { 0: word, 1: close, index: from } of text.matchAll(PUPIL)) {
    const at = from + word.length;
    const name = text.slice(at, nameEnd(text, at));
    const words = name.split(/[ \u00a0]/).length - 1;
    if (standsFree(text, from, at) && words >= (close ? 1 : 2) && !NO_PERSON.test(name)) return true;
  }
  return false;
}

const data = (what: string, pattern: RegExp): Finder => ({
  pattern,
  found({ 0: written, index: from }, text) {
    const to = from + written.length;
    if (!standsFree(text, from, to) || !namesPupil(text.slice(Math.max(0, from - NEAR), to + NEAR)))
      return null;
    return {
      from,
      to,
      message: `Có ${what} gần tên học sinh. Chỉ đăng khi thật cần và đã có sự đồng ý của trẻ (từ đủ 7 tuổi) và người đại diện.`,
    };
  },
});

/** Private life of children: told, never changed, since only people know what was agreed to. */
export const childData: TextRule = {
  label: 'Đời sống riêng của trẻ em',
  source: SOURCES.children,
  severity: 'warn',
  inText: [
    data('số điện thoại', /(?:\+84|0)[ .]?\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}/gu),
    data(
      'địa chỉ nhà',
      /(?:thường trú|tạm trú|trú|ngụ) (?:tại|ở)|nhà ở (?:bản|thôn|xóm|tổ|ấp|buôn|làng|số)|địa chỉ nhà|số nhà|nhà số|(?:ngõ|ngách|hẻm) \d{1,4}/giu,
    ),
    data('ngày sinh', /(?:sinh ngày|ngày sinh)[ :]{0,3}\d{1,2}(?:[/.-]\d{1,4}){0,2}/giu),
    data(
      'thông tin sức khỏe',
      /HIV|khuyết tật|tự kỷ|trầm cảm|ung thư|tim bẩm sinh|động kinh|bại não|tâm thần|rối loạn|suy dinh dưỡng|mang thai|xâm hại|(?:mắc|bị) bệnh|bệnh nặng|bệnh nhân/giu,
    ),
  ],
};
