import { before, type Reading } from './reading.ts';

const ENDINGS = 'vn|com|net|org|edu|gov|info|io|app';
const HOST = `(?:(?:[a-z0-9-]{1,63}\\.){1,6}(?:${ENDINGS})|youtu\\.be|fb\\.me|zalo\\.me)`;
const NOT_WITHIN = '(?<![\\p{L}\\p{N}@./-])';
const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '@': 'a còng',
};

/** An address as it is dictated: "dienbien chấm edu chấm vn". */
const dictated = (address: string): string =>
  address.toLowerCase().replace(/[.\-_@]/g, (sign) => ` ${SIGNS[sign] ?? ''} `);

const NAMED = /(?:địa chỉ|website|trang|trang web|thông tin điện tử|đường dẫn|tên miền)\s?:?\s?$/iu;
const INTRODUCED = /(?:tại|ở|trên|qua|vào|từ|theo|của|và)\s$/iu;

/** What kind of place an address is. */
function placeOf(host: string): string {
  if (/(?:^|\.)(?:facebook|fb)\.(?:com|me)$/.test(host)) return 'trang Facebook';
  if (/(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(host)) return 'kênh YouTube';
  return /\.(?:gov|edu)\.vn$/.test(host)
    ? `Cổng thông tin điện tử ${dictated(host)}`
    : `trang mạng ${dictated(host)}`;
}

/** Addresses of pages, of which only the host is said, and of letters. */
export const ADDRESS_READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(`${NOT_WITHIN}[a-z0-9._-]{1,64}@${HOST}(?![\\p{L}\\p{N}@])`, 'giu'),
    said: ({ 0: address }) => dictated(address),
  },
  {
    pattern: new RegExp(
      `${NOT_WITHIN}(?:https?:\\/\\/)?(?:www\\.)?(${HOST})(?![\\p{L}\\p{N}@-])(?::\\d{2,5})?(?:[/?#][^\\s<>“”"()]{0,2000})?`,
      'giu',
    ),
    said(match) {
      const host = (match[1] ?? '').toLowerCase();
      const tail = /[.,;:!?…]+$/u.exec(match[0])?.[0] ?? '';
      const lead = before(match);
      if (NAMED.test(lead)) return dictated(host) + tail;
      return `${INTRODUCED.test(lead) ? '' : 'trên '}${placeOf(host)}${tail}`;
    },
  },
];
