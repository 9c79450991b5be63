import * as texts from '#words/editor/sections';
import * as language from '#words/language';
import type { SectionFull } from './section-keys.ts';

/** What the parts of sections that have a limit are called in a sentence. */
const PARTS: Readonly<Record<string, string>> = {
  deskNote: texts.deskNote,
  infoBox: texts.infoBox,
  infoBoxTitle: texts.infoBoxTitle,
  questionAnswer: texts.questionAnswer,
  question: texts.question,
  pullQuoteText: texts.pullQuote,
  speaker: texts.speaker,
  keyNumber: texts.figure,
  keyLabel: texts.figureMeaning,
  timeline: texts.timeline,
  timelineTime: texts.time,
  timelineText: texts.event,
};
const SHOWN = 60;

/** What was not taken and why, and what to do next; of long words their beginning. */
export function fullInWords({ part, limit, refused }: SectionFull): string {
  const what = texts.holdsAtMost(PARTS[part] ?? texts.thisBlock, limit.toLocaleString(language.locale));
  const words = refused.replace(/\s+/g, ' ').trim();
  if (words === '') return texts.lastChangeNotTaken(what);
  const quoted = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const next = words.length > 1 ? texts.shortenPasted : texts.shortenTyped;
  return texts.notTaken(what, quoted, next);
}
