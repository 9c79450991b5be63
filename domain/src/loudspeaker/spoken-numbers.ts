import { VOICES, type Voice } from './voice.ts';

const FIGURES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const figure = (value: number): string => FIGURES[value] ?? '';

/** The largest number that is read as one; longer ones are read figure by figure. */
export const LARGEST_SPOKEN = 1_000_000_000_000_000;
const BILLION = 1_000_000_000;

/** The units after the tens, as they change: hai mươi mốt, hai mươi tư, mười lăm. */
function unitAfter(tens: number, unit: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  return tens > 1 && unit === 4 ? 'tư' : figure(unit);
}

/** Three figures; `follows`: something greater was said before, so that missing hundreds are said as well. */
function group(value: number, follows: boolean, { zero }: Voice): string[] {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = hundreds > 0 || follows ? [figure(hundreds), 'trăm'] : [];
  if (tens === 0) {
    if (unit > 0) words.push(...(words.length > 0 ? [zero] : []), figure(unit));
    return words;
  }
  words.push(...(tens === 1 ? ['mười'] : [figure(tens), 'mươi']));
  if (unit > 0) words.push(unitAfter(tens, unit));
  return words;
}

/** What is below a billion; groups of zeros are not said. */
function groups(value: number, follows: boolean, voice: Voice): string[] {
  const words: string[] = [];
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1_000, voice.thousand],
    [1, ''],
  ] as const) {
    const here = Math.floor(value / size) % 1_000;
    if (here === 0) continue;
    words.push(...group(here, follows || words.length > 0, voice), ...(name === '' ? [] : [name]));
  }
  return words;
}

/**
 * A whole number from 0 to 10^15 in Vietnamese words, as mathematics is taught in primary school: "hai nghìn không trăm
 * hai mươi lăm". @throws RangeError for anything else
 */
export function spokenInteger(value: number, voice: Voice = VOICES.north): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_SPOKEN)
    throw new RangeError(`Expected a whole number from 0 to 10^15 but received ${value}`);
  if (value === 0) return figure(0);
  const billions = Math.floor(value / BILLION);
  return [
    ...(billions > 0 ? [...groups(billions, false, voice), 'tỷ'] : []),
    ...groups(value % BILLION, billions > 0, voice),
  ].join(' ');
}

/** A place in an order, after "thứ": nhất, hai, ba, tư … */
export function spokenOrdinal(value: number, voice: Voice = VOICES.north): string {
  if (value === 1) return 'nhất';
  return value === 4 ? 'tư' : spokenInteger(value, voice);
}

/** Figures one by one, as numbers of telephones are read. What is no figure is passed over. */
export const spokenFigures = (written: string): string =>
  Array.from(written.replace(/\D/g, ''), (sign) => figure(Number(sign))).join(' ');

/** More figures in a row than anybody follows by ear. */
const MOST_FIGURES = 24;
/** Said for a row of figures nobody could follow. */
export const LONG_ROW = 'một dãy số dài';

/** Figures without any sign between them. A zero before two or more others makes them a code, read one by one. */
function spokenRow(written: string, voice: Voice): string {
  if (written.length > MOST_FIGURES) return LONG_ROW;
  const isCode = written.length > 2 && written.startsWith('0');
  const value = Number(written);
  return isCode || value > LARGEST_SPOKEN ? spokenFigures(written) : spokenInteger(value, voice);
}

/** What follows "phẩy": as a number while it is short, else one by one. */
const spokenFraction = (written: string, voice: Voice): string =>
  written.length > 2 || written.startsWith('0') ? spokenFigures(written) : spokenRow(written, voice);

/** A number as it is written in Vietnamese texts; see {@link spokenNumeral}. */
export const NUMERAL =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,12})?(?![.,]?\\d)|\\d{1,3}(?:,\\d{3}){2,}(?![.,]?\\d)|\\d+(?:[.,]\\d+){0,3})';

/** The value of a written number; null where it is none that can be compared. */
export function valueOf(written: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3}){2,}$/.test(written)
    ? written.replaceAll(',', '')
    : written.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * A written number in words: "1.234.567" by thousands, "3,5" with "phẩy", "4.0" with "chấm" between its parts.
 */
export function spokenNumeral(written: string, voice: Voice = VOICES.north): string {
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return spokenRow(written.replaceAll(',', ''), voice);
  const byThousands = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(written);
  const [, whole = '', fraction] = byThousands ?? /^(\d+),(\d+)$/.exec(written) ?? [];
  if (whole !== '') {
    const words = spokenRow(whole.replaceAll('.', ''), voice);
    return fraction === undefined ? words : `${words} phẩy ${spokenFraction(fraction, voice)}`;
  }
  return written
    .split(/([.,])/)
    .map((part) => (part === '.' ? 'chấm' : part === ',' ? 'phẩy' : spokenRow(part, voice)))
    .join(' ');
}
