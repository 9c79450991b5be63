import { after, before, FREE, TO, type Reading } from './reading.ts';
import {
  LONG_ROW,
  NUMERAL,
  spokenFigures,
  spokenInteger,
  spokenNumeral,
  spokenOrdinal,
  valueOf,
} from './spoken-numbers.ts';

const HEAD = '(?<!\\p{N}|\\p{N}[.,])';
const TAIL = '(?!\\p{N}|[.,]\\p{N})';

/** Names of numbers that are dialled. */
const DIALLED = '(?:điện thoại|đường dây nóng|tổng đài|hotline|số máy|di động|zalo|sđt|đt|fax)';
const BLOCKS = /[ .\-–()]+/;

/** A telephone number in groups; one written without gaps gets them. */
function spokenTelephone(written: string): string {
  const abroad = written.startsWith('+') ? 'cộng ' : '';
  const blocks = written.replace('+', '').split(BLOCKS).filter(Boolean);
  const grouped =
    blocks.length === 1 && blocks[0]?.length === 10
      ? [blocks[0].slice(0, 4), blocks[0].slice(4, 7), blocks[0].slice(7)]
      : blocks;
  return abroad + grouped.map(spokenFigures).join(', ');
}

/** True between teams, where a dash is neither "đến" nor a pause. */
const isScore = (match: RegExpExecArray): boolean =>
  /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà)\s(?:\p{L}{1,8}\s){0,4}$/iu.test(before(match));
const isSchoolYear = (match: RegExpExecArray): boolean =>
  /(?:năm học|niên khóa|niên khoá|khóa|khoá)\s$/iu.test(before(match));

/** Numbers that say more than an amount: telephones, ranges, shares, places in an order. */
export const PHRASE_READINGS: readonly Reading[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?:\+84|\(?0)\d{0,3}\)?(?:[ .-]?\d{2,4}){2,4}(?![\p{L}\p{N}]|[.,]\p{N})/gu,
    said({ 0: written }) {
      const figures = written.replace(/\D/g, '').length;
      return figures >= 9 && figures <= 12 ? spokenTelephone(written) : null;
    },
  },
  {
    pattern: new RegExp(
      `(${DIALLED}(?:\\s(?:số|là|miễn phí|quốc gia)){0,2}\\s?[:.]?\\s?)(\\d{3,6}(?:[ .]\\d{2,6}){0,2})${TAIL}`,
      'giu',
    ),
    said: ({ 1: lead = '', 2: number = '' }) => lead + spokenTelephone(number),
  },
  {
    pattern: /^(\d{1,2})[.)]\s+(?=\p{L})/gmu,
    said: ({ 1: number = '' }, { voice }) => `${spokenInteger(Number(number), voice)}, `,
  },
  {
    pattern: new RegExp(`${FREE}(thứ\\s)(\\d{1,4})${TAIL}(?!\\s?\\p{Sc}|\\p{L})`, 'giu'),
    said: ({ 1: word = '', 2: number }, { voice }) => word + spokenOrdinal(Number(number), voice),
  },
  {
    pattern: new RegExp(
      `${HEAD}(?<!\\p{N}\\s?\\/\\s?)(${NUMERAL})\\s?\\/\\s?(${NUMERAL})(?!\\s?\\/\\s?\\p{N}|\\p{N}|[.,]\\p{N})`,
      'gu',
    ),
    said(match, { voice }) {
      const [, part = '', whole = ''] = match;
      const [few, many] = [valueOf(part), valueOf(whole)];
      const isShare = few !== null && many !== null && few < many && many <= 10 && Number.isInteger(few);
      // Marks out of ten are "trên".
      if (isShare && many < 10) return `${spokenNumeral(part, voice)} phần ${spokenOrdinal(many, voice)}`;
      return `${spokenNumeral(part, voice)} trên ${spokenNumeral(whole, voice)}`;
    },
  },
  {
    pattern: new RegExp(
      `${HEAD}(?<!\\d\\s?[-–]\\s?)(${NUMERAL})( phần trăm| độ xê| giờ)?${TO}(${NUMERAL})${TAIL}(?!\\s?[-–]\\s?\\d)`,
      'gu',
    ),
    said(match, { voice }) {
      const [, from = '', unit = '', to = ''] = match;
      const [low, high] = [valueOf(from), valueOf(to)];
      const rises = low !== null && high !== null && low < high;
      const between = isScore(match)
        ? ' '
        : rises && !(isSchoolYear(match) && high - low === 1)
          ? ' đến '
          : ', ';
      const sameUnit = unit !== '' && after(match).startsWith(unit);
      return `${spokenNumeral(from, voice)}${sameUnit ? '' : unit}${between}${spokenNumeral(to, voice)}`;
    },
  },
  {
    pattern: new RegExp(`${HEAD}(${NUMERAL})\\s?[x×]\\s?(?=\\d)`, 'gu'),
    said: ({ 1: number = '' }, { voice }) => `${spokenNumeral(number, voice)} nhân `,
  },
];

/** Every number that is left, and what is written together with one: "10A1", "COVID-19". */
export const NUMBER_READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(`(\\p{L})?([-–]?)(${NUMERAL})(?=(\\p{L})?)`, 'gu'),
    said({ 1: letter = '', 2: dash = '', 3: number = '', 4: next }, { voice, unsure }) {
      const words = spokenNumeral(number, voice);
      if (words.includes(LONG_ROW)) unsure(`${number.slice(0, 24)}…`);
      const lead = letter !== '' ? `${letter} ` : dash === '' ? '' : `${dash} `;
      return `${lead}${words}${next === undefined ? '' : ' '}`;
    },
  },
];
