import { zipSync, type Zippable } from 'fflate';
import { HEADER } from './layout.ts';
import { ROOT } from './writer.ts';
import { escaped, part, RELATIONSHIPS, x, type Xml } from './xml.ts';

/** What is in a Word file besides what every file of ours has. */
export interface DocxParts {
  readonly title: string;
  readonly blocks: readonly Xml[];
  /** The last properties of the body: paper, margins, header. */
  readonly page: Xml;
  readonly styles: Xml;
  readonly numbering: Xml;
  /** Relationships of links and pictures. */
  readonly relations: readonly Xml[];
  /** Pictures by their file names. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The same parts give the same file, byte for byte. */
const NO_DATE = new Date(1980, 0, 2);

/** The bytes of a Word file (.docx). It tells its title and nothing else of where it comes from. */
export function packDocx({
  title,
  blocks,
  page,
  styles,
  numbering,
  relations,
  media,
}: DocxParts): Uint8Array {
  const relation = (Id: string, type: string, Target: string): Xml =>
    x('Relationship', { Id, Type: `${RELATIONSHIPS}/${type}`, Target });
  const files: Zippable = {
    '[Content_Types].xml': part(contentTypes()),
    '_rels/.rels': part(
      x(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        relation('rId1', 'officeDocument', 'word/document.xml'),
        x('Relationship', {
          Id: 'rId2',
          Type: `${PACKAGE}/relationships/metadata/core-properties`,
          Target: 'docProps/core.xml',
        }),
      ),
    ),
    'docProps/core.xml': part(
      x(
        'cp:coreProperties',
        { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        x('dc:title', {}, escaped(title)),
      ),
    ),
    'word/document.xml': part(x('w:document', ROOT, x('w:body', {}, ...blocks, page))),
    'word/styles.xml': part(styles),
    'word/numbering.xml': part(numbering),
    'word/header1.xml': part(HEADER),
    'word/_rels/document.xml.rels': part(
      x(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        relation('rIdStyles', 'styles', 'styles.xml'),
        relation('rIdNumbering', 'numbering', 'numbering.xml'),
        relation('rIdHeader', 'header', 'header1.xml'),
        ...relations,
      ),
    ),
  };
  for (const [name, bytes] of media) files[`word/media/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: NO_DATE });
}

function contentTypes(): Xml {
  const ending = (Extension: string, ContentType: string): Xml => x('Default', { Extension, ContentType });
  const named = (PartName: string, ContentType: string): Xml => x('Override', { PartName, ContentType });
  return x(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ending('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    ending('xml', 'application/xml'),
    ending('png', 'image/png'),
    ending('jpg', 'image/jpeg'),
    named('/word/document.xml', `${TYPES}.document.main+xml`),
    named('/word/styles.xml', `${TYPES}.styles+xml`),
    named('/word/numbering.xml', `${TYPES}.numbering+xml`),
    named('/word/header1.xml', `${TYPES}.header+xml`),
    named('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
}
