import { isDigit, isSpace, isWord, lettersBefore } from '../characters.ts';
import type { TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

const house = { source: SOURCES.house, severity: 'warn' } as const;

export const doubleSpace: TextRule = {
  ...house,
  label: 'Một dấu cách giữa hai từ',
  inText: [
    {
      pattern: /[ \u00a0]{2,}/g,
      found: ({ 0: spaces, index: from }) => ({
        from,
        to: from + spaces.length,
        message: 'Thừa dấu cách giữa hai từ.',
        insert: ' ',
      }),
    },
  ],
};

/** True when the mark belongs to what follows it: ".docx", ",5". */
const leads = (text: string, mark: number): boolean =>
  text.charAt(mark) === ','
    ? isDigit(text, mark + 1)
    : /[.:]/.test(text.charAt(mark)) && isWord(text, mark + 1);

export const spaceBefore: TextRule = {
  ...house,
  label: 'Không có dấu cách trước dấu câu',
  inText: [
    {
      pattern: /[ \u00a0](?=[,;:.!?…)”])/gu,
      found({ index }, text) {
        const to = index + 1;
        let from = index;
        while (isSpace(text, from - 1)) from -= 1;
        if (leads(text, to) || text.charAt(from - 1) === '(') return null;
        return { from, to, message: `Thừa dấu cách trước dấu “${text.charAt(to)}”.`, insert: '' };
      },
    },
  ],
};

/** What stands around `index` up to the next space, as far as it matters to tell an address. */
function isInAddress(text: string, index: number): boolean {
  const reach = 60;
  let from = index;
  let to = index;
  while (index - from < reach && from > 0 && !/\s/.test(text.charAt(from - 1))) from -= 1;
  while (to - index < reach && to < text.length && !/\s/.test(text.charAt(to))) to += 1;
  return /:\/\/|@|www\./i.test(text.slice(from, to));
}

/** True for "Tp.", "ThS.", "GS.": their point ends an abbreviation, no sentence. */
function isShortTitle(text: string, mark: number): boolean {
  const word = lettersBefore(text, mark);
  return word !== '' && word.length <= 4 && /^\p{Lu}/u.test(word);
}

export const spaceAfter: TextRule = {
  ...house,
  label: 'Có dấu cách sau dấu câu',
  inText: [
    {
      pattern: /[,;!?…:](?=\p{L})|\.(?=\p{Lu}\p{Ll})/gu,
      found({ 0: mark, index: from }, text) {
        const after = isWord(text, from - 1) || /[)”%]/.test(text.charAt(from - 1));
        if (!after || (mark === ':' && isDigit(text, from - 1))) return null;
        if ((mark === '.' && isShortTitle(text, from)) || isInAddress(text, from)) return null;
        return { from, to: from + 1, message: `Thiếu dấu cách sau dấu “${mark}”.`, insert: `${mark} ` };
      },
    },
  ],
};

/** Longer rows of points are lines to be filled in. */
export const ellipsis: TextRule = {
  ...house,
  label: 'Dấu ba chấm là một ký tự',
  inText: [
    {
      pattern: /\.{3,}/g,
      found: ({ 0: points, index: from }) =>
        points.length > 5
          ? null
          : { from, to: from + points.length, message: 'Dấu ba chấm viết là “…”.', insert: '…' },
    },
  ],
};
