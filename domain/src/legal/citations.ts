import { compose } from '../remarks/composed.ts';
import { standsFree } from '../remarks/characters.ts';
import { DATE, readDate } from './date.ts';
import { typeBefore, typeWithFigure, lawWithYear } from './before-number.ts';
import type { DocumentType } from './document-types.ts';
import { ISSUER, issuerOf } from './names.ts';
import { NUMBER, readNumber } from './number.ts';

/** What a citation says of the document it names. */
export interface CitedDocument {
  readonly documentType: DocumentType;
  /** "71-NQ/TW"; empty for a law cited by name and year. */
  readonly number: string;
  /** The day as ISO, the year where no more is said, or empty. */
  readonly date: string;
  /** Empty where neither the words nor the number say it. */
  readonly issuer: string;
  /** The name of a law; empty for others. */
  readonly title: string;
}

/** A citation in a text: from `from` to `to` in UTF-16 units of the text as it was written. */
export interface Citation {
  readonly from: number;
  readonly to: number;
  readonly cited: CitedDocument;
}

const NUMBERS = new RegExp(NUMBER, 'gu');

/**
 * The legal documents a text cites, in its order. Recognised are numbers of the State (Decree 30/2020/NĐ-CP) and the
 * Party (Guideline 36-HD/VPTW), alone where they are clear, with the words before ("Nghị quyết số") and the date and
 * issuer after them; and laws named with their year. Takes NFC and NFD, any white space, "\n" for a line break.
 */
export function citationsIn(written: string): Citation[] {
  const composed = compose(written);
  const { text } = composed;
  const found: Citation[] = [];
  const take = (citation: Citation | null): void => {
    if (!citation || found.some(({ from, to }) => citation.from < to && from < citation.to)) return;
    found.push(citation);
  };
  for (const match of text.matchAll(NUMBERS)) take(numbered(text, match));
  for (const match of text.matchAll(typeWithFigure)) take(figured(text, match));
  for (const match of text.matchAll(lawWithYear)) take(named(text, match));
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, cited }) => ({ from: composed.written(from), to: composed.written(to), cited }));
}

function numbered(text: string, { 0: written, index }: RegExpExecArray): Citation | null {
  const end = index + written.length;
  const number = readNumber(written);
  if (!number || !standsFree(text, index, end) || /[/-]/.test(text.charAt(index - 1))) return null;
  if (/^\s?[/-]\p{L}/u.test(text.slice(end, end + 3))) return null;
  const before = typeBefore(text, index);
  const law = /QH\d+$/.test(number.number);
  if (!before.documentType && !isClear(number, before.says)) return null;
  if (['law', 'code', 'ordinance'].includes(before.documentType ?? '') && !law) return null;
  const tail = tailAt(text, end);
  return {
    from: before.from,
    to: tail.to,
    cited: {
      documentType: before.documentType ?? number.documentType ?? (law ? 'law' : 'dispatch'),
      number: number.number,
      date: tail.date,
      issuer: tail.issuer || before.issuer || number.issuer,
      title: before.title,
    },
  };
}

/** Whether a number without the name of its kind before it can be nothing else; "số" before it helps. */
function isClear(
  { number, documentType, issuer }: NonNullable<ReturnType<typeof readNumber>>,
  said: boolean,
) {
  if (issuer === '') return said && documentType !== null;
  return documentType !== null || number.includes('-') || /QH\d+$/.test(number);
}

/** "Thông tư 29 của Bộ Giáo dục và Đào tạo": a figure is a number of a document where the rest says so. */
function figured(text: string, { 0: written, 1: type = '', 2: number = '', index }: RegExpExecArray) {
  const end = index + written.length;
  const tail = tailAt(text, end);
  const before = typeBefore(text, index + type.length);
  if (!before.documentType || tail.to === end || !standsFree(text, index, end)) return null;
  const { date, issuer } = tail;
  return {
    from: index,
    to: tail.to,
    cited: { documentType: before.documentType, number, date, issuer, title: '' },
  };
}

function named(text: string, { 0: written, 1: code, 2: title = '', 3: year = '', index }: RegExpExecArray) {
  const to = index + written.length;
  if (!standsFree(text, index, to) || /^[/-]\d/.test(text.slice(to, to + 2))) return null;
  const cited: CitedDocument = {
    documentType: code ? 'code' : 'law',
    number: '',
    date: year,
    issuer: issuerOf('QH'),
    title: title.replace(/\s+/g, ' '),
  };
  return { from: index, to, cited };
}

const DATE_AFTER = new RegExp(`(?:,?\\s+ban\\s+hành)?,?\\s+(${DATE})(?!\\d)`, 'uy');
const ISSUER_AFTER = new RegExp(`,?\\s+của\\s+(${ISSUER})(?!\\p{L})`, 'uy');

/** The date and the issuer that follow a number, in either order. */
function tailAt(
  text: string,
  at: number,
): { readonly to: number; readonly date: string; readonly issuer: string } {
  let [to, date, issuer] = [at, '', ''];
  for (let turn = 0; turn < 2; turn += 1) {
    const when = date === '' ? matchAt(DATE_AFTER, text, to) : null;
    const day = when && readDate(when[1] ?? '');
    const who = when || issuer !== '' ? null : matchAt(ISSUER_AFTER, text, to);
    const step = day ? when : who;
    if (!step) break;
    if (day) date = day;
    else issuer = (step[1] ?? '').replace(/\s+/g, ' ');
    to += step[0].length;
  }
  return { to, date, issuer };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
