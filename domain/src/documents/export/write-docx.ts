import { zipSync, type Zippable } from 'fflate';
import type { StoryContent } from '../../story/content.ts';
import { HEADER, PAGE, STYLES } from './layout.ts';
import { writerOf } from './nodes.ts';
import { line } from './paragraphs.ts';
import { AT_TOP, createWriter, ROOT, type ExportPicture } from './writer.ts';
import { escaped, part, RELATIONSHIPS, x, type Xml } from './xml.ts';

export interface ExportedStory extends Pick<StoryContent, 'headline' | 'standfirst' | 'byline' | 'body'> {
  /** Pictures by the ids of their assets; one that is missing is named by its alt text. */
  readonly pictures: ReadonlyMap<string, ExportPicture>;
  /** Whether notes to the desk go along, in a frame that says what they are. See `mayTakeDeskNotes`. */
  readonly deskNotes: boolean;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The same story gives the same file, byte for byte. */
const NO_DATE = new Date(1980, 0, 2);

/** A story as a Word file (.docx). It tells its title and nothing else of where it comes from. */
export function writeDocx({
  headline,
  standfirst,
  byline,
  body,
  pictures,
  deskNotes,
}: ExportedStory): Uint8Array {
  const writer = createWriter(writerOf, { pictures, deskNotes });
  const blocks = [
    ...(headline === '' ? [] : [line(headline, { ...AT_TOP, style: 'Title' })]),
    ...(standfirst === '' ? [] : [line(standfirst, { ...AT_TOP, style: 'Standfirst' })]),
    ...writer.blocks(body.content, AT_TOP),
    ...(byline === '' ? [] : [line(byline, { ...AT_TOP, style: 'Byline' })]),
  ];
  const { relations, numbering, media } = writer.parts();
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
        x('dc:title', {}, escaped(headline)),
      ),
    ),
    'word/document.xml': part(x('w:document', ROOT, x('w:body', {}, ...blocks, PAGE))),
    'word/styles.xml': part(STYLES),
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
