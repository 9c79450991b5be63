import { issuerOf } from '../legal/names.ts';
import { wordsAt } from '../remarks/sector-abbreviations.ts';
import { fold } from '../text/vietnamese.ts';
import { ONLY_BEFORE, SPOKEN_ABBREVIATIONS } from './abbreviation-table.ts';
import { after, before, FREE, FREE_END, type Reader, type Reading } from './reading.ts';

const LETTERS = '\\p{Lu}\\p{L}{0,11}';
/** One abbreviation, or several tied together: "TH&THCS", "GDNN-GDTX". */
const ABBREVIATION = `${LETTERS}(?:(?:\\s?&\\s?|-)${LETTERS}){0,4}`;

const knownAs = (short: string, own: ReadonlyMap<string, string>): string | undefined =>
  own.get(short) ?? SPOKEN_ABBREVIATIONS.get(short) ?? (issuerOf(short) || undefined);

/** What an abbreviation stands for; null for other words. */
function expanded(written: string, { own }: Reader): string | null {
  const short = written.replace(/\s/g, '');
  const whole = knownAs(short, own);
  if (whole !== undefined) return whole;
  const parts = short.split(/[&-]/);
  const words = parts.map((part) => knownAs(part, own));
  if (parts.length < 2 || words.every((word) => word === undefined)) return null;
  return words.includes(undefined)
    ? words.map((word, i) => word ?? parts[i]).join(' - ')
    : words.join(' và ');
}

const BRACKETED = /\s?\((?:(?:sau đây\s)?(?:gọi|viết) (?:chung |tắt )?là\s)?(\p{Lu}[\p{L}&-]{1,11})\)/gu;

/** The abbreviations a text explains: "Câu lạc bộ Sách và Bạn (CLBSVB)", by their initials. */
export function explainedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(BRACKETED)) {
    const [, short = ''] = match;
    const initials = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    const words = before(match, 160).match(/[\p{L}\p{M}]+/gu) ?? [];
    const last = words.slice(-initials.length);
    const fits = last.map((word) => word.charAt(0).toLowerCase()).join('') === initials;
    if (initials.length > 1 && fits && !SPOKEN_ABBREVIATIONS.has(short)) found.set(short, last.join(' '));
  }
  return found;
}

/** Before a name: "PGS. TS. Nguyễn", "TP. Huế", "TX Nghĩa Lộ". */
const DOTTED = new RegExp(
  `${FREE}(GS|PGS|TSKH|TS|ThS|Ths|BS|KS|NGND|NGƯT|NSND|NSƯT|TP|Tp|TX|Tx|VP)\\.\\s?(?=\\p{Lu})`,
  'gu',
);
const CITY = new RegExp(`${FREE}(?:TP|Tp|tp|Thành phố|thành phố)[. ]{0,2}HCM${FREE_END}`, 'gu');

/** Abbreviations in words. Those with dots first, since a dot ends no sentence there. */
export const ABBREVIATION_READINGS: readonly Reading[] = [
  { pattern: CITY, said: () => 'Thành phố Hồ Chí Minh' },
  {
    pattern: /(?<!\p{L})v\.\s?v(?:\.{1,3}|…)?/giu,
    said: (match) => (/^\s*$|^\s+\p{Lu}/u.test(after(match)) ? 'vân vân.' : 'vân vân'),
  },
  {
    pattern: DOTTED,
    said({ 1: short = '', index, input }) {
      const words = SPOKEN_ABBREVIATIONS.get(
        short.replace('Ths', 'ThS').replace(/^T[px]$/, (two) => two.toUpperCase()),
      );
      return words === undefined ? null : `${wordsAt(words, input, index)} `;
    },
  },
  { pattern: /(?<!\p{L})([Đđ])\/c(?!\p{L})\.?/gu, said: ({ 1: d }) => `${d}ồng chí` },
  { pattern: /(?<!\p{L})([PQ])\.\s?(?=\d)/gu, said: ({ 1: kind }) => (kind === 'P' ? 'phường ' : 'quận ') },
  {
    // Initials of a name that is not told: "em N.V.A".
    pattern: /(?<!\p{L})(?:\p{Lu}\.){1,4}\p{Lu}(?![\p{L}])\.?/gu,
    said: (match) => match[0].replace(/\.(?=\p{Lu})/gu, ' ').replace(/\.$/, after(match) === '' ? '.' : ''),
  },
  {
    pattern: BRACKETED,
    said(match, reader) {
      const words = expanded(match[1] ?? '', reader);
      return words !== null && fold(before(match, 160)).endsWith(fold(words)) ? '' : null;
    },
  },
  {
    pattern: new RegExp(`${FREE}(${ABBREVIATION})\\s?\\(([^()]{3,80})\\)`, 'gu'),
    said({ 1: written = '', 2: inner = '' }, reader) {
      const words = expanded(written, reader);
      return words !== null && fold(words) === fold(inner) ? inner : null;
    },
  },
  {
    pattern: new RegExp(`${FREE}${ABBREVIATION}${FREE_END}`, 'gu'),
    said(match, reader) {
      const { 0: written, index, input } = match;
      if (ONLY_BEFORE.get(written)?.test(after(match)) === false) return null;
      const words = expanded(written, reader);
      return words === null ? null : wordsAt(words, input, index);
    },
  },
];
