import { formatDateTime, ORIENTATIONS, type AssetDetails } from '@toasoan/domain';
import { writeClock } from './chapters/clock.ts';
import { bytesInWords } from '../../components/media/in-words.ts';
import { wholePictures } from '../../api/preview.ts';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?!.*(?:Z|[+-]\d{2}:\d{2})$)/;

/** When it was taken: in Vietnamese time where the camera told its zone, else as the camera's clock said. */
export function takenInWords(takenAt: string): string {
  const local = LOCAL.exec(takenAt);
  if (!local) return formatDateTime(takenAt);
  const [, year, month, day, time] = local;
  return `${time} ${day}/${month}/${year} (theo giờ của máy)`;
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
    ['Dung lượng', bytesInWords(asset.bytes)],
    [
      'Kích thước',
      pixels && width && height
        ? `${width}×${height} điểm ảnh${orientation ? `, ${ORIENTATIONS[orientation].toLocaleLowerCase('vi')}` : ''}`
        : null,
    ],
    ['Thời lượng', durationMs ? writeClock(durationMs) : null],
    ['Số trang', pages ? String(pages) : null],
    ['Chụp, quay lúc', takenAt ? takenInWords(takenAt) : null],
    [
      'Ảnh các cỡ',
      formats.length > 0
        ? `${formats.join(', ')}; rộng nhất ${Math.max(0, ...wholePictures(asset).map((one) => one.width))} điểm ảnh`
        : null,
    ],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
