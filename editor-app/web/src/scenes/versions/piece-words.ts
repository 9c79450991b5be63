import type { PieceDifference } from '@toasoan/domain';
import * as words from '#words/version-pieces';

/** What a piece of text is, by the innermost node that says it. */
const NAMES: Readonly<Record<string, string>> = {
  heading: words.heading,
  listItem: words.listItem,
  tableCell: words.cell,
  tableHeader: words.headerCell,
  blockquote: words.quote,
  infoBox: words.infoBox,
  infoBoxTitle: words.infoBoxTitle,
  question: words.question,
  questionAnswer: words.answer,
  pullQuoteText: words.pullQuote,
  speaker: words.speaker,
  keyNumber: words.figure,
  keyLabel: words.figureMeaning,
  timelineTime: words.time,
  timelineText: words.event,
  gallery: words.gallery,
  deskNote: words.deskNote,
  horizontalRule: words.line,
  figure: words.picture,
  video: words.video,
  audio: words.audio,
  attachment: words.attachment,
};

/** What a piece is called; a plain paragraph is "Đoạn". */
export function pieceName({ before, after }: Pick<PieceDifference, 'before' | 'after'>): string {
  const around = (after ?? before)?.around ?? [];
  return around.map(({ type }) => NAMES[type]).findLast((name) => name !== undefined) ?? words.passage;
}

/** What became of a piece, in words; null for one that stayed as it was. */
export function pieceFate(part: Pick<PieceDifference, 'kind' | 'moved' | 'formatOnly'>): string | null {
  switch (part.kind) {
    case 'same':
      return null;
    case 'added':
      return part.moved ? words.movedHere : words.added;
    case 'removed':
      return part.moved ? words.movedAway : words.removed;
    case 'changed':
      return part.formatOnly ? words.formatOnly : words.changed;
  }
}
