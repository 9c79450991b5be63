import { zipSync, type Zippable } from 'fflate';
import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage } from 'pdf-lib';
import sharp from 'sharp';

/** Who must not be found in a cleaned document. */
export const AUTHOR = 'Nguyen Van Tac Gia';
/** A latitude as EXIF writes it, to be looked for by its bytes. */
const LATITUDE = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '21/1 2/1 3/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '103/1 1/1 2/1',
};

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3366cc' } });
const exif = { IFD0: { Artist: AUTHOR }, IFD3: LATITUDE };

/** Small pictures that tell their place and author. */
export const gpsJpeg = (): Promise<Buffer> => plain(64, 48).withExif(exif).jpeg().toBuffer();
export const gpsPng = (): Promise<Buffer> => plain(64, 48).withExif(exif).png().toBuffer();
export const gpsWebp = (): Promise<Buffer> => plain(64, 48).withExif(exif).webp().toBuffer();

/** A grey TIFF, laid out by hand: libvips writes no place into one. */
export function gpsTiff(): Buffer {
  const [width, height] = [64, 48];
  const [pixels, author, latitude] = [200, 200 + width * height, 240 + width * height];
  const bytes = Buffer.alloc(latitude + 24, 0x80);
  const directory = (at: number, entries: readonly (readonly number[])[]): void => {
    bytes.writeUInt16LE(entries.length, at);
    for (const [i, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
      const entry = at + 2 + 12 * i;
      bytes.writeUInt16LE(tag, entry);
      bytes.writeUInt16LE(type, entry + 2);
      bytes.writeUInt32LE(count, entry + 4);
      bytes.writeUInt32LE(value, entry + 8);
    }
    bytes.writeUInt32LE(0, at + 2 + 12 * entries.length);
  };
  bytes.write('II*\0\x08\0\0\0', 0, 'latin1');
  directory(8, [
    ...[
      [256, 3, 1, width],
      [257, 3, 1, height],
      [258, 3, 1, 8],
      [259, 3, 1, 1],
      [262, 3, 1, 1],
      [273, 4, 1, pixels],
    ],
    ...[
      [277, 3, 1, 1],
      [278, 3, 1, height],
      [279, 4, 1, width * height],
      [315, 2, AUTHOR.length + 1, author],
    ],
    [34_853, 4, 1, 160],
  ]);
  directory(160, [
    [1, 2, 2, 0x4e],
    [2, 5, 3, latitude],
  ]);
  bytes.write(`${AUTHOR}\0`, author, 'latin1');
  for (const [i, value] of [21, 1, 2, 1, 3, 1].entries()) bytes.writeUInt32LE(value, latitude + 4 * i);
  return bytes;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const MAIN_CONTENT_TYPE = `${TYPES}.document.main+xml`;

export interface Relation {
  readonly id: string;
  /** Last word of an Office type, or a whole one. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface DocxOptions {
  /** What stands in the body. */
  readonly body?: string;
  readonly relations?: readonly Relation[];
  readonly rootRelations?: readonly Relation[];
  /** Further files by their names, or others instead of the usual ones. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Content types of parts by their names. */
  readonly types?: Readonly<Record<string, string>>;
}

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word document as Word writes it, with whatever a test is about. */
export function docx(options: DocxOptions = {}): Buffer {
  const {
    body = paragraph('Kế hoạch năm học'),
    relations = [],
    rootRelations = [],
    files = {},
    types = {},
  } = options;
  const all = {
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', type: 'extended-properties', target: 'docProps/app.xml' },
      ...rootRelations,
    ]),
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>${AUTHOR}</Manager></Properties>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr w:rsidR="00AB12CD"/></w:body></w:document>`,
    ...(relations.length > 0 ? { 'word/_rels/document.xml.rels': relationships(relations) } : {}),
    ...files,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(all))
    zippable[name] = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.from(zipSync(zippable));
}

const contentTypes = (types: Readonly<Record<string, string>>): string => {
  const overrides = { 'word/document.xml': MAIN_CONTENT_TYPE, ...types };
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/>${Object.entries(
    overrides,
  )
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
};

export const relationships = (relations: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(({ id, type, target, external = false }) => {
      const full = type.includes('/') ? type : `${R}/${type}`;
      return `<Relationship Id="${id}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
    })
    .join('')}</Relationships>`;

export interface PdfOptions {
  readonly pages?: number;
  readonly size?: readonly [width: number, height: number];
  /** Puts further things into the document. */
  readonly add?: (document: PDFDocument, first: PDFPage) => void | Promise<void>;
}

/** A PDF that tells its author, with a dark blue band at the top of every page. */
export async function pdf({ pages = 1, size = [595, 842], add }: PdfOptions = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setAuthor(AUTHOR);
  document.setTitle('Kế hoạch');
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([...size]);
    page.drawRectangle({ x: 0, y: size[1] * 0.75, width: size[0], height: size[1] / 4 });
    page.drawText(`page ${number}`, { x: 20, y: 20, size: 24, font });
  }
  await add?.(document, document.getPage(0));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** Makes an action of the document: what it does and with what. */
export const action = (document: PDFDocument, kind: string, more: Record<string, string> = {}) =>
  document.context.obj({
    S: PDFName.of(kind),
    ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, PDFString.of(value)])),
  });
