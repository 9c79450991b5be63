import { cleanText } from '../text/clean.ts';
import { isSyllable } from '../spelling/syllable.ts';
import { SAID_AS_WRITTEN } from './abbreviation-table.ts';
import { applied, type Reader, type Reading } from './reading.ts';
import { ROMAN_READINGS } from './roman.ts';
import { ABBREVIATION_READINGS, explainedIn } from './spoken-abbreviations.ts';
import { ADDRESS_READINGS } from './spoken-addresses.ts';
import { DATE_READINGS } from './spoken-dates.ts';
import { DOCUMENT_READING } from './spoken-documents.ts';
import { NUMBER_READINGS, PHRASE_READINGS } from './spoken-phrases.ts';
import { UNIT_READINGS } from './spoken-units.ts';
import { VOICES, type Voice } from './voice.ts';

/** Figures of other scripts, raised ones and fractions as plain signs; every space and hyphen the usual one. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/(?<=[kc]?m)[²³]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[¹²³⁰-⁹]+/gu, (raised) => ` mũ ${raised.normalize('NFKC')} `)
    .replace(/[¼-¾⅐-⅞]/gu, (sign) => ` ${sign.normalize('NFKC')}`)
    .replace(/[\p{No}\p{Nl}]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/\p{Nd}/gu, asciiFigure)
    .replace(/⁄/g, '/')
    .replace(/℃/g, '°C')
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '.')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/^ ?(?:[-–—+*•▪■□●○◦➢✓] ){1,4}/gmu, '');
}

/** Figures of a script stand in a row of ten, zero first. */
function asciiFigure(sign: string): string {
  if (sign <= '9') return sign;
  const point = sign.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    const first = point - value;
    if (!/\p{Nd}/u.test(String.fromCodePoint(first - 1))) return String(value);
  }
  return String(Number(sign.normalize('NFKC')) || 0);
}

const SIGN_WORDS: Readonly<Record<string, string>> = {
  '&': 'và',
  '%': 'phần trăm',
  '+': 'cộng',
  '=': 'bằng',
  '×': 'nhân',
  '÷': 'chia',
  '±': 'cộng trừ',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '~': 'khoảng',
  '@': 'a còng',
  '°': 'độ',
  $: 'đô la',
  '€': 'ơ-rô',
};

/** Signs are said where they have a name and left out elsewhere; only what a reader needs stays. */
const SIGN_READINGS: readonly Reading[] = [
  { pattern: /(?<=\p{L})\/(?=hoặc(?!\p{L}))/giu, said: () => ' ' },
  { pattern: /(?<=[\p{L}\p{N}”")]) ?[/|] ?(?=[\p{L}\p{N}“"(])/gu, said: () => ', ' },
  { pattern: /[&%+=×÷±≥≤<>~@°$€]/gu, said: ({ 0: sign }) => ` ${SIGN_WORDS[sign] ?? ''} ` },
  { pattern: /[[{]/g, said: () => '(' },
  { pattern: /[\]}]/g, said: () => ')' },
  { pattern: /[^\p{L}\p{M}\n .,;:!?…()"“”‘’'–—-]/gu, said: () => ' ' },
];

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/ +([,.;:!?…)])/gu, '$1')
    .replace(/\( +/g, '(')
    .replace(/,(?:\s?,)+/g, ',')
    .replace(/,\s?([.;:!?])/g, '$1')
    .replace(/ +/g, ' ')
    .replace(/^[ ,;:–—-]+| +$/gmu, '');

const READINGS: readonly Reading[] = [
  ...ADDRESS_READINGS,
  DOCUMENT_READING,
  ...ABBREVIATION_READINGS.slice(0, -1),
  ...DATE_READINGS,
  ...ROMAN_READINGS,
  ...UNIT_READINGS,
  ...PHRASE_READINGS,
  ...NUMBER_READINGS,
  ...ABBREVIATION_READINGS.slice(-1),
  ...SIGN_READINGS,
];

/** Letters in a row no reader may know: two capitals or more, and no syllable written in capitals. */
const CAPITALS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,24}(?![\p{L}\p{M}])/gu;
const isUnclear = (word: string): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 &&
  !SAID_AS_WRITTEN.has(word) &&
  !isSyllable(word.normalize('NFC').toLowerCase());

/** A text as it is read aloud. */
export interface Spoken {
  /** Without a single figure. */
  readonly text: string;
  /** What was left as it is written, since nobody said how it is read; each once. */
  readonly unclear: readonly string[];
}

/** Says the texts of one story. `context`: the whole of it, which may explain its own abbreviations. */
export function createSpeaker({
  voice = VOICES.north,
  context = '',
}: { readonly voice?: Voice; readonly context?: string } = {}): (text: string) => Spoken {
  const own = explainedIn(plain(context));
  return (text) => {
    const unclear = new Set<string>();
    const reader: Reader = { voice, own, unsure: (written) => unclear.add(written) };
    let words = plain(text);
    for (const reading of READINGS) words = applied(words, reading, reader);
    words = tidy(words);
    for (const [word] of words.matchAll(CAPITALS)) if (isUnclear(word)) unclear.add(word);
    return { text: words, unclear: [...unclear] };
  };
}
