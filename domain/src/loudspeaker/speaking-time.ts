import { isSyllable } from '../spelling/syllable.ts';

/**
 * Syllables read aloud in a minute, pauses included. News bulletins of the national radio have 233, measured over 106
 * items with 29,444 syllables ("Khảo sát ngôn ngữ bản tin thời sự trên Đài Tiếng nói Việt Nam", master's thesis, 3.3.1).
 * Outdoor loudspeakers echo and are read by officers who are no announcers: the estimate is the slower 200.
 */
export const SYLLABLES_A_MINUTE = 200;

const VOWELS = /[aeiouyăâêôơưà-ỹ]+/giu;

/** How many syllables a word has: one in Vietnamese, else its groups of vowels; letters in a row count singly. */
function syllablesOf(word: string): number {
  if (isSyllable(word.normalize('NFC').toLowerCase())) return 1;
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  return Math.max(1, word.match(VOWELS)?.length ?? 0);
}

/** The syllables of a spoken text. */
export function syllablesIn(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) count += syllablesOf(word);
  return count;
}

/** Seconds it takes to read that many syllables aloud, rounded up. */
export const speakingSeconds = (syllables: number): number =>
  Math.ceil((syllables * 60) / SYLLABLES_A_MINUTE);

/** "2 phút 5 giây". */
export function durationInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 || minutes === 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}
