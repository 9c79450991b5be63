import type { StoryWords } from './words.ts';

/** Words an adult reads in a minute on a screen (house custom). */
const WORDS_A_MINUTE = 200;

/** How long a story is: words of standfirst and body, and the minutes they take to read, rounded up. */
export function lengthOf({ passages }: StoryWords): { readonly words: number; readonly minutes: number } {
  let words = 0;
  for (const { place, text, note } of passages) {
    if (note) continue;
    if (place.part !== 'standfirst' && place.part !== 'block') continue;
    for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1;
  }
  return { words, minutes: Math.ceil(words / WORDS_A_MINUTE) };
}
