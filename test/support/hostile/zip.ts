import { crc32, deflateRawSync } from 'node:zlib';
import { join, u16le, u32le } from './bytes.ts';

/** An entry of an archive, with whatever its headers are to claim. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Stored unpacked. */
  readonly stored?: boolean;
  /** Claimed instead of the truth. */
  readonly unpacked?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Points at the entry of this index instead of its own data. */
  readonly sameAs?: number;
  /** Packed already: the deflated bytes of `unpacked` bytes. */
  readonly deflated?: Uint8Array;
}

/** Writes an archive byte by byte, so that it can lie. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string);
    const data = entry.deflated ?? (entry.stored ? content : deflateRawSync(content));
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const head = join(
      ...[u16le(20), u16le(entry.flags ?? 0x800), u16le(entry.stored ? 0 : 8), u16le(0), u16le(0x21)],
      u32le(entry.crc ?? crc32(content)),
      u32le(entry.packed ?? data.length),
      u32le(entry.unpacked ?? content.length),
    );
    const place = entry.sameAs === undefined ? at : (places[entry.sameAs] ?? 0);
    places.push(place);
    directory.push(
      join('PK\x01\x02', u16le(20), head, u16le(name.length), Buffer.alloc(12), u32le(place), name),
    );
    if (entry.sameAs !== undefined) continue;
    const local = join('PK\x03\x04', head, u16le(localName.length), u16le(0), localName, data);
    locals.push(local);
    at += local.length;
  }
  const central = join(...directory);
  const count = u16le(entries.length);
  return join(
    ...locals,
    central,
    'PK\x05\x06',
    Buffer.alloc(4),
    count,
    count,
    u32le(central.length),
    u32le(at),
    u16le(0),
  );
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocxParts {
  readonly mainType?: string;
  readonly document?: string;
  readonly relations?: string;
  readonly more?: readonly ZipEntry[];
}

/** A Word document as Word lays it out. */
export function docx({ mainType, document, relations, more = [] }: DocxParts = {}): Buffer {
  return zip(
    docxEntries({
      ...(mainType ? { mainType } : {}),
      ...(document ? { document } : {}),
      more,
      ...(relations ? { relations } : {}),
    }),
  );
}

export const docxEntries = ({
  mainType = `${WORD}.document.main+xml`,
  document = wordXml('<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>'),
  relations = '',
  more = [],
}: DocxParts = {}): ZipEntry[] => [
  {
    name: '[Content_Types].xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: relationsXml(relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml')),
  },
  { name: 'word/document.xml', content: document },
  ...(relations ? [{ name: 'word/_rels/document.xml.rels', content: relationsXml(relations) }] : []),
  ...more,
];

export const wordXml = (body: string, prolog = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`;
export const relationsXml = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}">${content}</Relationships>`;
export const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
