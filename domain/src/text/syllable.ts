/** The tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const VOWELS =
  'iêu oai oao oay oeo uây uôi ươi ươu uya uyê uyu yêu ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê a ă â e ê i o ô ơ u ư y';

const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:${VOWELS.replaceAll(' ', '|')})(?:ch|nh|ng|[cmnpt])?$`,
);

/** True for what can be a written Vietnamese syllable by its letters, tone and case aside; not a dictionary. */
export function looksLikeSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  if ((decomposed.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'));
}

/**
 * A key under which the old and the new placement of tone marks are the same ("hoà" and "hòa", "thuỷ" and "thủy"):
 * lower case, each word's tones after its letters. For matching and comparing, never for storing or showing.
 */
export const toneKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .normalize('NFD');

/** True when two texts differ in nothing but case, normal form and where the tone marks are put. */
export const sameTone = (a: string, b: string): boolean => toneKey(a) === toneKey(b);
