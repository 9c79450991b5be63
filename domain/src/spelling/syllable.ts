import { INITIALS, RIMES } from './rimes.ts';
import { takesTone, tonePlaces, withoutTone, withTone } from './tones.ts';

/** A syllable without its tone. */
interface Parts {
  /** The letters before the rime, such as "ngh", "gi", "qu". */
  readonly initial: string;
  readonly rime: string;
}

const BEFORE_E_I = /^[eêiy]/;
const FRONT_ONLY: ReadonlySet<string> = new Set(['gh', 'k', 'ngh']);
const BACK_ONLY: ReadonlySet<string> = new Set(['c', 'g', 'ng']);
const LONGEST_FIRST = [...INITIALS].sort((a, b) => b.length - a.length);

/** How letters without a tone are a syllable; null when they are none. */
export function partsOf(letters: string): Parts | null {
  if (letters.startsWith('qu')) return fit('qu', letters.slice(2), RIMES.afterQu);
  if (letters.startsWith('gi')) return afterGi(letters);
  for (const initial of LONGEST_FIRST) {
    if (!letters.startsWith(initial)) continue;
    const rime = letters.slice(initial.length);
    if (isWrittenAfter(initial, rime)) return { initial, rime };
  }
  return null;
}

const fit = (initial: string, rime: string, rimes: ReadonlySet<string>): Parts | null =>
  rimes.has(rime) ? { initial, rime } : null;

/** "gi" swallows the i of the rime: "gì", "gìn", "giếng"; elsewhere it stands before it: "gia", "giúp". */
function afterGi(letters: string): Parts | null {
  const rest = letters.slice(2);
  const own = RIMES.plain.has(rest) && !/^[iy]/.test(rest) ? fit('gi', rest, RIMES.plain) : null;
  return own ?? fit('g', letters.slice(1), RIMES.plain);
}

function isWrittenAfter(initial: string, rime: string): boolean {
  if (initial === '')
    return (RIMES.plain.has(rime) && !/^iê/.test(rime)) || isRounded(rime) || RIMES.bare.has(rime);
  if (FRONT_ONLY.has(initial)) return BEFORE_E_I.test(rime) && RIMES.plain.has(rime);
  if (BACK_ONLY.has(initial) && BEFORE_E_I.test(rime)) return false;
  // The sound before a medial one is written "qu".
  if (initial === 'c') return RIMES.plain.has(rime);
  return RIMES.plain.has(rime) || isRounded(rime);
}

const isRounded = (rime: string): boolean => RIMES.rounded.has(rime);

/**
 * True when lower-case letters in NFC are a syllable the Vietnamese orthography can write, its tone in one of the two
 * customary places. That a word has it is not said.
 */
export function isSyllable(word: string): boolean {
  const toned = withoutTone(word);
  if (!toned) return false;
  const parts = partsOf(toned.letters);
  if (!parts || !takesTone(parts.rime, toned.tone)) return false;
  if (toned.tone === '') return true;
  const start = toned.letters.length - parts.rime.length;
  return tonePlaces(parts.rime).some((place) => start + place === toned.at);
}

/** The same letters and tone with the tone where it belongs; null when the letters are no syllable. */
export function tonePutRight(word: string): string | null {
  const toned = withoutTone(word);
  const parts = toned && partsOf(toned.letters);
  if (!parts || toned.tone === '' || !takesTone(parts.rime, toned.tone)) return null;
  const place = tonePlaces(parts.rime)[0] ?? 0;
  return withTone(toned.letters, toned.tone, toned.letters.length - parts.rime.length + place);
}

const OPEN = /^(.*)(òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy)$/;

/** One writing for both customs of tone placement, for looking words up: "hòa" → "hoà". */
export function sameTonePlace(word: string): string {
  const [, before = '', rime = ''] = OPEN.exec(word) ?? [];
  const toned = rime === '' || before.endsWith('q') ? null : withoutTone(rime);
  return toned ? before + withTone(toned.letters, toned.tone, 1) : word;
}
