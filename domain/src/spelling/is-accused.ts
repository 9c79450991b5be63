import { COMMON_SYLLABLES } from './common-syllables.ts';
import { isRunOfSyllables } from './suggest.ts';
import { isSyllable } from './syllable.ts';
import { IN_ALPHABET } from './tones.ts';

/** Letters of the Vietnamese alphabet that English lacks: without one a word may be from anywhere. */
const VIETNAMESE = /[^a-z]/;
/** Beginnings of loanwords and of names of the peoples of the country. */
const LOANED =
  /^(?:bl|br|cl|cr|dr|đr|gl|gr|hl|hm|hr|kl|kn|kp|kr|kt|ml|mn|nd|pl|pr|ps|sc|sk|sl|sm|sn|sp|st|tl|xt)/;
/** Somebody is drawing a word out: "ôiiii". */
const DRAWN_OUT = /(.)\1\1/u;

/**
 * True when a lower-case word in NFC cannot be Vietnamese as it is written, and can hardly be anything else: not a
 * word from abroad, not syllables in a row. When in doubt it is not accused.
 */
export function isAccused(word: string): boolean {
  if (word.length < 2 || word.length > 14 || isSyllable(word)) return false;
  // Words from abroad have other letters, or none of ours.
  if (!IN_ALPHABET.test(word) || !VIETNAMESE.test(word)) return false;
  if (LOANED.test(word) || DRAWN_OUT.test(word)) return false;
  return !isRunOfSyllables(word) || areTwoWords(word);
}

/** Two everyday words with a space missing, each long enough not to be part of a loanword. */
function areTwoWords(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (COMMON_SYLLABLES.has(first) && COMMON_SYLLABLES.has(second)) return true;
  }
  return false;
}
