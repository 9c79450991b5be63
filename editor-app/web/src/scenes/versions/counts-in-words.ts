import type { DifferenceCounts, TextField } from '@toasoan/domain';
import * as words from '#words/version-changes';

const FIELDS: Readonly<Record<TextField, string>> = {
  kind: words.kind,
  headline: words.headline,
  standfirst: words.standfirst,
  byline: words.byline,
};

/** What changed, in a few words: "tít, 3 đoạn, 1 ảnh hoặc tệp". Empty when nothing did. */
export const countsInWords = ({ fields, paragraphs, media, topics }: DifferenceCounts): string =>
  [
    ...fields.map((name) => FIELDS[name]),
    ...(paragraphs > 0 ? [words.passages(paragraphs)] : []),
    ...(media > 0 ? [words.media(media)] : []),
    ...(topics > 0 ? [words.topics] : []),
  ].join(', ');
