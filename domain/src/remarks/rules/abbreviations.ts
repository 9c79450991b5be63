import { fold } from '../../text/vietnamese.ts';
import { standsFree } from '../characters.ts';
import type { FindingInStory, StoryRule } from '../remark.ts';
import { SECTOR_ABBREVIATIONS, wordsAt } from '../sector-abbreviations.ts';
import { SOURCES } from '../sources.ts';

const CAPITALS = /[A-ZĐ]{2,6}/gu;

/** True when the words for it stand beside it, one of the two in brackets. */
function isExplained(words: string, text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  if (/(?:gọi|viết) tắt là[ \u00a0]$/u.test(before)) return true;
  const known = fold(words);
  const opened = /^[ \u00a0]?\(/.exec(text.slice(to, to + 2));
  return (
    (before.endsWith('(') && fold(before.slice(0, -1)).trimEnd().endsWith(known)) ||
    (opened !== null && fold(text.slice(to + opened[0].length, to + 60)).startsWith(known))
  );
}

/** An abbreviation is explained where the reader first meets it, in standfirst or body. */
export const abbreviations: StoryRule = {
  label: 'Từ viết tắt được giải thích ở lần dùng đầu',
  source: SOURCES.house,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    const met = new Set<string>();
    for (const [passage, { place, text }] of passages.entries()) {
      if (place.part !== 'standfirst' && place.part !== 'block') continue;
      for (const { 0: short, index: from } of text.matchAll(CAPITALS)) {
        const to = from + short.length;
        const words = Object.hasOwn(SECTOR_ABBREVIATIONS, short) ? SECTOR_ABBREVIATIONS[short] : undefined;
        if (!words || met.has(short) || !standsFree(text, from, to)) continue;
        // Part of a document's number or of a longer abbreviation.
        if (/[-/&]/.test(text.charAt(from - 1)) || /[-/&]/.test(text.charAt(to))) continue;
        met.add(short);
        if (isExplained(words, text, from, to)) continue;
        const right = `${wordsAt(words, text, from)} (${short})`;
        const message = `Lần đầu dùng “${short}” nên viết đủ: “${right}”.`;
        const bracketed = text.charAt(from - 1) === '(';
        yield { passage, from, to, message, ...(bracketed ? {} : { insert: right }) };
      }
    }
  },
};
