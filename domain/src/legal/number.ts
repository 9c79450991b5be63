import { NUMBER_KINDS, type DocumentType } from './document-types.ts';
import { issuerOf } from './names.ts';

/** What a document's number says. */
export interface DocumentNumber {
  /** In the form in which it can be looked up: "30/2020/NĐ-CP", "71-NQ/TW". */
  readonly number: string;
  /** Null where the letters name none. */
  readonly documentType: DocumentType | null;
  /** Empty where the letters leave it open. */
  readonly issuer: string;
}

const SPACE = '[ \\u00a0]?';
const DASH = `${SPACE}[-–—‑‐]${SPACE}`;
const SLASH = `${SPACE}/${SPACE}`;
const KIND = `(?:${Object.keys(NUMBER_KINDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const YEAR = '(?:19|20)\\d\\d';
const LETTERS = '(?:TTg|\\p{Lu}[\\p{Lu}&]{1,11})';
/** Parts of an office that follow its issuer: "GDTrH", "VP", "HC". */
const OFFICE = '\\p{Lu}[\\p{L}&]{0,11}';

/** A number of the Party: "71-NQ/TW". */
const PARTY = `\\d{1,5}${DASH}${KIND}${SLASH}${LETTERS}`;
/** A law, ordinance or resolution of the National Assembly: "43/2019/QH14". */
const ASSEMBLY = `\\d{1,5}${SLASH}${YEAR}${SLASH}(?:UBTVQH|QH)${SPACE}\\d{1,2}`;
/** Any other with its kind: "30/2020/NĐ-CP", "1234/QĐ-UBND-HC". */
const STATE = `\\d{1,5}(?:${SLASH}${YEAR})?${SLASH}${KIND}(?:${DASH}${LETTERS}){1,3}`;
/** A letter, which names its office instead of its kind: "5512/BGDĐT-GDTrH". */
const LETTER = `\\d{1,5}${SLASH}${LETTERS}(?:${DASH}${OFFICE}){0,3}`;

/** A number with letters after it, as documents of the State and the Party have; letters of office last. */
export const NUMBER = `(?:${PARTY}|${ASSEMBLY}|${STATE}|${LETTER})`;

const exactly = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const [isParty, isAssembly, isState] = [exactly(PARTY), exactly(ASSEMBLY), exactly(STATE)];
const isLetter = exactly(LETTER);

/** A number as it was written, read; null when it is none. */
export function readNumber(written: string): DocumentNumber | null {
  const number = written.replace(/[ \u00a0]/g, '').replace(/[–—‑‐]/g, '-');
  const parts = number.split(/[/-]/);
  if (isParty.test(number)) return said(number, parts[1], parts[2]);
  if (isAssembly.test(number)) {
    const [, , letters = ''] = parts;
    return {
      number,
      documentType: letters.startsWith('QH') ? null : 'ordinance',
      issuer: issuerOf(letters),
    };
  }
  if (isState.test(number)) {
    const from = /^(?:19|20)\d\d$/.test(parts[1] ?? '') ? 2 : 1;
    return said(number, parts[from], parts[from + 1]);
  }
  return isLetter.test(number) ? { number, documentType: null, issuer: issuerOf(parts[1] ?? '') } : null;
}

const said = (number: string, kind = '', letters = ''): DocumentNumber => ({
  number,
  documentType: NUMBER_KINDS[kind] ?? null,
  issuer: issuerOf(letters),
});
