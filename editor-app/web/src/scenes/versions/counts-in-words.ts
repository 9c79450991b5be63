import type { DifferenceCounts, TextField } from '@toasoan/domain';

const FIELDS: Readonly<Record<TextField, string>> = {
  kind: 'thể loại',
  headline: 'tít',
  standfirst: 'sa-pô',
  byline: 'tác giả',
};

/** What changed, in a few words: "tít, 3 đoạn, 1 ảnh hoặc tệp". Empty when nothing did. */
export const countsInWords = ({ fields, paragraphs, media, topics }: DifferenceCounts): string =>
  [
    ...fields.map((name) => FIELDS[name]),
    ...(paragraphs > 0 ? [`${paragraphs} đoạn`] : []),
    ...(media > 0 ? [`${media} ảnh hoặc tệp`] : []),
    ...(topics > 0 ? ['chủ đề'] : []),
  ].join(', ');
