import { CHILDREN_ANSWERS } from '../consent/consent.ts';
import { PUBLIC_CHANNELS } from '../delivery/delivery.ts';
import { MEDIA_KINDS } from '../media/kinds.ts';
import { LICENCES } from '../media/words.ts';
import { formatDateTime } from '../text/time.ts';
import type { ArchivedFile } from './record.ts';
import { ARCHIVE_LATER, type ArchiveTerm } from './terms.ts';

/** A file's facts as label and value, for the forms that people read; what is not known is said to be. */
export function fileInWords(file: ArchivedFile): (readonly [label: string, value: string])[] {
  const lines: (readonly [string, string])[] = [
    ['Tên tệp', file.fileName],
    ['Loại', file.kind === null ? 'Chưa xác định, tệp đang được xử lý' : MEDIA_KINDS[file.kind]],
    ['SHA-256 của bản gốc', file.sha256 ?? 'Chưa có, tệp đang được xử lý'],
    ['Dung lượng', `${file.bytes} byte`],
    ['Kích thước', file.width && file.height ? `${file.width} × ${file.height} điểm ảnh` : ''],
    ['Thời lượng', file.durationMs === null ? '' : `${Math.round(file.durationMs / 1_000)} giây`],
    ['Số trang', file.pages === null ? '' : String(file.pages)],
    ['Tiêu đề', file.title],
    ['Mô tả cho người không xem được', file.alt],
    ['Chú thích', file.caption],
    ['Nguồn', file.credit],
    ['Quyền sử dụng', LICENCES[file.licence]],
    ['Trẻ em và sự đồng ý', consentInWords(file)],
  ];
  return lines.filter(([, value]) => value !== '');
}

/** Only pictures and videos, and what may yet be one, are asked about. */
function consentInWords({ kind, children, channels }: ArchivedFile): string {
  if (kind === 'audio' || kind === 'document') return '';
  if (children !== 'identifiable') return CHILDREN_ANSWERS[children];
  const open = channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', ');
  return `${CHILDREN_ANSWERS.identifiable}; ${open === '' ? 'chưa đủ đồng ý để phát hành' : `có đồng ý cho: ${open}`}`;
}

/** The values of a term as people read them: instants in Vietnamese time, what is yet to come in words. */
export const valuesInWords = ({ values, later }: ArchiveTerm): readonly string[] =>
  later
    ? [`${ARCHIVE_LATER[later]}.`]
    : values.map((value) => (INSTANT.test(value) ? formatDateTime(value) : value));

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
