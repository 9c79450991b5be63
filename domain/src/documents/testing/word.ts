import { strToU8, zipSync, type Zippable } from 'fflate';
import { fromBase64 } from '../html/base64.ts';

/** Makes Word files by hand: raw WordprocessingML, as the programs named in the corpus write it. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const root = (tag: string, inner: string): Uint8Array =>
  strToU8(`${HEAD}<w:${tag} ${NAMESPACES}>${inner}</w:${tag}>`);

/** The smallest PNG there is: one dot. */
export const PNG = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);

export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Relationships beyond the pictures: id → address on the web. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pictures: id → bytes; stored as `media/<id>.png`. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

/** A Word file of these parts. */
export function wordFile({
  body,
  styles,
  numbering,
  footnotes,
  endnotes,
  comments,
  links = {},
  pictures = {},
}: WordParts): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const relations = [
    ...Object.entries(links).map(([id, address]) =>
      relation(id, 'hyperlink', address.replace(/&/g, '&amp;'), ' TargetMode="External"'),
    ),
    ...Object.keys(pictures).map((id) => relation(id, 'image', `media/${id}.png`)),
  ];
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/document.xml': root(
      'document',
      `<w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
  };
  if (styles) files['word/styles.xml'] = root('styles', styles);
  if (numbering) files['word/numbering.xml'] = root('numbering', numbering);
  if (footnotes) files['word/footnotes.xml'] = root('footnotes', footnotes);
  if (endnotes) files['word/endnotes.xml'] = root('endnotes', endnotes);
  if (comments) files['word/comments.xml'] = root('comments', comments);
  for (const [id, bytes] of Object.entries(pictures)) files[`word/media/${id}.png`] = bytes;
  return zipSync(files);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run of words with properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const TAB = '<w:r><w:tab/></w:r>';

/** A paragraph of runs, or of a text. */
export const par = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
export const styled = (style: string, content: string): string =>
  par(content, `<w:pStyle w:val="${style}"/>`);
export const item = (list: number, level: number, content: string): string =>
  par(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

/** A list definition: a format and a text for each level. */
export const abstractList = (
  id: number,
  ...levels: readonly (readonly [format: string, text: string, start?: number])[]
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, start = 1], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
export const list = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : par(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** A picture in the line of words, or anchored beside it. */
export const picture = (id: string, alt: string, how: 'inline' | 'anchor' = 'inline'): string =>
  `<w:r><w:drawing><wp:${how}><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:${how}></w:drawing></w:r>`;
