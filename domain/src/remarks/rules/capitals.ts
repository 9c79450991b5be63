import { isCapital, isSpace, standsFree, wordBefore } from '../characters.ts';
import type { TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** Bodies with the letters that are capitals. */
const BODIES = ['Bộ Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân', 'Hội đồng nhân dân'];
/** Kinds of school, which are capitals only as part of a school's name. */
const SCHOOLS = [
  'Trường Trung học phổ thông',
  'Trường Trung học cơ sở',
  'Trường Tiểu học',
  'Trường Mầm non',
  'Trường THPT',
  'Trường THCS',
];
const TEMPLATES: ReadonlyMap<string, { readonly template: string; readonly named: boolean }> = new Map(
  [...BODIES, ...SCHOOLS].map((template) => [
    template.toLowerCase(),
    { template, named: SCHOOLS.includes(template) },
  ]),
);

/** Before these the words are a kind of body, not the name of one. */
const SEVERAL = new Set(['các', 'những', 'nhiều', 'mọi', 'mỗi', 'từng', 'một', 'hai', 'ba', 'bốn', 'số']);

/** "ủy" and "uỷ" are the same to this rule: where the tone stands is nobody's fault. */
const sameTone = (text: string): string => text.replace(/uỷ/g, 'ủy');

/** The letters of `written` with the capitals of `template`; both are of one length. */
const withCapitalsOf = (template: string, written: string): string =>
  [...written]
    .map((letter, i) => (isCapital(template, i) ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');

/** Capitals in names of bodies and schools. Words all in capitals are a matter of layout. */
export const capitals: TextRule = {
  label: 'Viết hoa tên cơ quan, trường học',
  source: SOURCES.capitals,
  severity: 'warn',
  inText: [
    {
      pattern: new RegExp(
        [...TEMPLATES.keys()]
          .map((words) => words.replace('ủy', '(?:ủy|uỷ)').replace(/ /g, '[ \\u00a0]'))
          .join('|'),
        'giu',
      ),
      found({ 0: written, index: from }, text) {
        const to = from + written.length;
        const known = TEMPLATES.get(sameTone(written.toLowerCase().replace(/\u00a0/g, ' ')));
        if (!known || !standsFree(text, from, to) || written === written.toUpperCase()) return null;
        if (known.named && !(isSpace(text, to) && isCapital(text, to + 1))) return null;
        const right = withCapitalsOf(known.template, written);
        if (right === written || SEVERAL.has(wordBefore(text, from))) return null;
        return { from, to, message: `Tên cơ quan, tổ chức viết là “${right}”.`, insert: right };
      },
    },
  ],
};
