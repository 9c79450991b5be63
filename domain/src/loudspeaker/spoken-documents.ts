import { typeBefore } from '../legal/before-number.ts';
import { DATE } from '../legal/date.ts';
import { DOCUMENT_TYPES } from '../legal/document-types.ts';
import { NUMBER, readNumber } from '../legal/number.ts';
import { standsFree } from '../remarks/characters.ts';
import { after, before, type Reading } from './reading.ts';
import { spokenInteger } from './spoken-numbers.ts';

const ISSUER_FOLLOWS = new RegExp(
  `^(?:,?\\s(?:ban hành\\s)?${DATE})?,?\\s(?:ban hành\\s)?(?:của|do)\\s\\p{Lu}`,
  'iu',
);

/**
 * Numbers of documents as they are said: what the letters stand for, in a sentence. "71-NQ/TW" is "nghị quyết số bảy
 * mươi mốt của Trung ương Đảng"; what the words around it say already is not said again.
 */
export const DOCUMENT_READING: Reading = {
  pattern: new RegExp(NUMBER, 'gu'),
  said(match, { voice, unsure }) {
    const { 0: written, index, input } = match;
    const end = index + written.length;
    const number = readNumber(written);
    if (!number || !standsFree(input, index, end) || /[/-]/.test(input.charAt(index - 1))) return null;
    if (/^[/-]\p{L}/u.test(input.slice(end, end + 2))) return null;
    const { documentType: said, issuer: named } = typeBefore(input, index);
    const hasNumberWord = /số\s?:?\s?$/iu.test(before(match, 6));
    const assembly = /(?:QH|UBTVQH)(\d{1,2})$/.exec(number.number)?.[1];
    const known = number.documentType !== null || number.issuer !== '';
    if (!known && !said && !hasNumberWord) return null;

    const type = number.documentType ?? (assembly === undefined ? 'dispatch' : 'law');
    const [first = '', second = ''] = number.number.split(/[/-]/);
    const year = /^(?:19|20)\d\d$/.test(second) ? second : null;
    const issuer =
      assembly === undefined
        ? number.issuer
        : `${number.issuer} khóa ${spokenInteger(Number(assembly), voice)}`;
    const sayIssuer = named === '' && !ISSUER_FOLLOWS.test(after(match, 120));
    if (sayIssuer && number.issuer === '') unsure(number.number);
    // Two dates in a row are told apart by ear.
    const pause = !sayIssuer && /^\sngày\s/u.test(after(match, 8)) ? ',' : '';
    return [
      said || hasNumberWord ? '' : DOCUMENT_TYPES[type].toLowerCase(),
      hasNumberWord ? '' : 'số',
      spokenInteger(Number(first), voice) + (year === null ? '' : ','),
      year === null ? '' : `năm ${spokenInteger(Number(year), voice)}${pause}`,
      sayIssuer && issuer !== '' ? `của ${issuer}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};
