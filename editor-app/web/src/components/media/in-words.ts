import { ERRORS, SOURCE_FORMATS, type AssetView } from '@toasoan/domain';
import * as language from '#words/language';
import * as words from '#words/media';

const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 });

/** "3,4 MB"; under a megabyte "120 KB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / 1024;
  return megabytes < 1000 ? `${number.format(megabytes)} MB` : `${number.format(megabytes / 1024)} GB`;
}

/** "Ảnh JPEG", "Video MP4"; before it is identified "Chưa rõ loại tệp". */
export function kindInWords({ kind, format }: Pick<AssetView, 'kind' | 'format'>): string {
  if (!kind) return words.unknownKind;
  const names = {
    picture: words.picture,
    video: words.video,
    audio: words.audio,
    document: words.document,
  } as const;
  return format ? `${names[kind]} ${SOURCE_FORMATS[format][1]}` : names[kind];
}

/** Why an asset failed, a whole sentence. */
export const failureInWords = ({ failure }: Pick<AssetView, 'failure'>): string =>
  ERRORS[failure ?? 'internal'][1];
