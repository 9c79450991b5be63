/** The letters of a Vietnamese word without their tone, and where the tone is written. */

/** A letter with its mark (â, ơ, đ), in lower case, and whether it is a capital. */
export interface Letter {
  readonly small: string;
  readonly capital: boolean;
}

/** Which vowel has the tone where both are usual: "hòa" or "hoà". */
export type ToneStyle = 'old' | 'modern';

/** Ngang, sắc, huyền, hỏi, ngã, nặng. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const VOWELS = 'aăâeêioôơuưy';
const MARKED = 'ăâêôơư';

export const isVowel = (small: string): boolean => small !== '' && VOWELS.includes(small);

/** The vowels the tone may stand on: from their first to past their last. The u of "qu" and the i of "gia" are none. */
export function nucleus(letters: readonly Letter[]): { readonly from: number; readonly to: number } {
  const at = (index: number): string => letters[index]?.small ?? '';
  const glide = (at(0) === 'q' && at(1) === 'u') || (at(0) === 'g' && at(1) === 'i' && isVowel(at(2)));
  let from = glide ? 2 : 0;
  while (from < letters.length && !isVowel(at(from))) from += 1;
  let to = from;
  while (to < letters.length && isVowel(at(to))) to += 1;
  return { from, to };
}

/** Which letter has the tone; null where there is no vowel. */
function toneAt(letters: readonly Letter[], style: ToneStyle): number | null {
  const { from, to } = nucleus(letters);
  if (from === to) return null;
  for (let index = to - 1; index >= from; index--)
    if (MARKED.includes(letters[index]?.small ?? '-')) return index;
  if (to - from === 1) return from;
  if (to - from > 2 || to < letters.length) return from + 1;
  const pair = letters
    .slice(from, to)
    .map(({ small }) => small)
    .join('');
  return style === 'modern' && ['oa', 'oe', 'uy'].includes(pair) ? from + 1 : from;
}

/** The word as it is written, in NFC. */
export function written(letters: readonly Letter[], tone: number, style: ToneStyle): string {
  const marked = tone === 0 ? null : toneAt(letters, style);
  return letters
    .map(({ small, capital }, index) => {
      const letter = index === marked ? `${small}${TONES[tone] ?? ''}`.normalize('NFC') : small;
      return capital ? letter.toUpperCase() : letter;
    })
    .join('');
}

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const RHYME = '[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`);
const STOPPED = /(?:ch|[cpt])$/;

/** Whether it may be a Vietnamese syllable: before c, ch, p and t only sắc and nặng are said. */
export function isSyllable(letters: readonly Letter[], tone: number): boolean {
  const word = letters.map(({ small }) => small).join('');
  return SYLLABLE.test(word) && !(STOPPED.test(word) && [2, 3, 4].includes(tone));
}
