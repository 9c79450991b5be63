import { formatDateTime, ORIENTATIONS, type AssetDetails } from '@toasoan/domain';
import * as words from '#words/asset/page';
import * as language from '#words/language';
import { writeClock } from './chapters/clock.ts';
import { bytesInWords } from '../../components/media/in-words.ts';
import { wholePictures } from '../../api/preview.ts';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?!.*(?:Z|[+-]\d{2}:\d{2})$)/;

/** When it was taken: in Vietnamese time where the camera told its zone, else as the camera's clock said. */
export function takenInWords(takenAt: string): string {
  const local = LOCAL.exec(takenAt);
  if (!local) return formatDateTime(takenAt);
  const [, year = '', month = '', day = '', time = ''] = local;
  return words.cameraTime(time, day, month, year);
}

type Asset = Pick<
  AssetDetails,
  | 'id'
  | 'kind'
  | 'bytes'
  | 'width'
  | 'height'
  | 'durationMs'
  | 'pages'
  | 'orientation'
  | 'takenAt'
  | 'renditions'
  | 'files'
>;

/** Names and values of what is known of a file, in the order people look for them; what is unknown is left out. */
export function factsOf(asset: Asset): [name: string, value: string][] {
  const { width, height, durationMs, pages, orientation, takenAt } = asset;
  const formats = [...new Set(asset.renditions.map(({ format }) => format.toUpperCase()))];
  const pixels = asset.kind === 'picture' || asset.kind === 'video';
  const facts: (readonly [string, string | null])[] = [
    [words.fileSize, bytesInWords(asset.bytes)],
    [
      words.dimensions,
      pixels && width && height
        ? words.pixels(
            width,
            height,
            orientation ? `, ${ORIENTATIONS[orientation].toLocaleLowerCase(language.locale)}` : '',
          )
        : null,
    ],
    [words.duration, durationMs ? writeClock(durationMs) : null],
    [words.pageCount, pages ? String(pages) : null],
    [words.takenAt, takenAt ? takenInWords(takenAt) : null],
    [
      words.pictureSizes,
      formats.length > 0
        ? words.formatsAndWidth(
            formats.join(', '),
            Math.max(0, ...wholePictures(asset).map((one) => one.width)),
          )
        : null,
    ],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
