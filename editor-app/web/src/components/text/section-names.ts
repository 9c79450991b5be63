import type { SectionType } from '@toasoan/domain';
import * as words from '#words/text';

/** What sections of a text are called on screen. */
export const SECTION_NAMES: Readonly<Record<SectionType, string>> = {
  infoBox: words.infoBox,
  questionAnswer: words.questionAnswer,
  pullQuote: words.pullQuote,
  keyFigures: words.keyFigures,
  timeline: words.timeline,
  gallery: words.gallery,
  deskNote: words.deskNote,
};

/** What is said of what readers will not see. */
export const NOT_PUBLISHED = words.notPublished;
