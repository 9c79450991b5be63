import type { ArchiveSelection } from '../../api/archive.ts';
import type { FixedFile } from '../ocfl/layout.ts';

/** A bag's declaration (RFC 8493, 2.1.1). */
export const BAG_DECLARATION: FixedFile = {
  path: 'bagit.txt',
  text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
};
export const PAYLOAD_MANIFEST = 'manifest-sha512.txt';
export const TAG_MANIFEST = 'tagmanifest-sha512.txt';

/** A file of a bag with its digest. */
export interface BaggedFile {
  /** Below the bag. */
  readonly path: string;
  readonly sha512: string;
}

/** A manifest: one line a file, line ends and percent signs of a path encoded (RFC 8493, 2.1.3). */
export const manifestText = (files: readonly BaggedFile[]): string =>
  [...files]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha512 }) => `${sha512}  ${encoded(path)}\n`)
    .join('');

const encoded = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => ({ '%': '%25', '\r': '%0D', '\n': '%0A' })[sign] ?? sign);

/** What is said of a bag. */
export interface BagFacts {
  readonly organisation: string;
  readonly description: string;
  /** A name of its own for the bag. */
  readonly identifier: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly bytes: number;
  readonly files: number;
}

/** bag-info.txt (RFC 8493, 2.2.2). */
export function bagInfo(facts: BagFacts): FixedFile {
  const lines: (readonly [string, string])[] = [
    ['Source-Organization', facts.organisation],
    ['External-Description', facts.description],
    ['External-Identifier', facts.identifier],
    ['Bagging-Date', facts.day],
    ['Payload-Oxum', `${facts.bytes}.${facts.files}`],
  ];
  return {
    path: 'bag-info.txt',
    text: lines.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join(''),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whose bags these are. */
export const BAG_ORGANISATION = 'Sở Giáo dục và Đào tạo';

/** What is in a bag, in words. */
export function bagInWords({ month, topic, unit }: ArchiveSelection, stories: number): string {
  const chosen = [
    month === undefined ? '' : `tháng ${month.slice(5)}/${month.slice(0, 4)}`,
    topic === undefined ? '' : `chủ đề ${topic}`,
    unit === undefined ? '' : `đơn vị ${unit}`,
  ].filter((words) => words !== '');
  return `Hồ sơ lưu trữ của ${stories} bài, ${chosen.length > 0 ? chosen.join(', ') : 'toàn bộ kho'}`;
}
