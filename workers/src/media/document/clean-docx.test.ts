import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  AUTHOR,
  docx,
  gpsJpeg,
  gpsPng,
  gpsTiff,
  gpsWebp,
  MAIN_CONTENT_TYPE,
  paragraph,
  relationships,
  type DocxOptions,
} from '../../testing/documents.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { letIn } from '../picture/sharp-door.ts';
import { cleanDocx } from './clean-docx.ts';
import { Refused } from './refused.ts';

/** The files of the cleaned document. */
async function clean(options: DocxOptions): Promise<Record<string, Uint8Array>> {
  return unzipSync(await cleanDocx(docx(options)));
}
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const all = (files: Record<string, Uint8Array>): string => Object.values(files).map(text).join('\n');

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await cleanDocx(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error(`Expected a refusal but received ${String(error)}`);
  return error.error;
}

describe('what stays', () => {
  it('text, headers, links and pictures, each at its place', async () => {
    const files = await clean({
      body: `${paragraph('Lớp 5 &lt; lớp 6 &amp; 7')}<w:p><w:hyperlink r:id="rId2"><w:r><w:t xml:space="preserve"> trang </w:t></w:r></w:hyperlink></w:p>`,
      relations: [
        { id: 'rId1', type: 'header', target: 'header1.xml' },
        { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&amp;b=2', external: true },
      ],
      files: {
        'word/header1.xml':
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">SỞ</w:hdr>',
      },
      types: {
        'word/header1.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
      },
    });
    expect(text(files['word/document.xml'])).toContain('Lớp 5 &lt; lớp 6 &amp; 7');
    expect(text(files['word/document.xml'])).toContain('r:id="rId2"');
    expect(text(files['word/document.xml'])).toContain('<w:t xml:space="preserve"> trang </w:t>');
    expect(text(files['word/header1.xml'])).toContain('>SỞ<');
    expect(text(files['word/_rels/document.xml.rels'])).toContain('https://example.org/?a=1&amp;b=2');
    expect(text(files['[Content_Types].xml'])).toContain('header+xml');
  });

  it('drawings, whose paths have names like those of changes', async () => {
    const shape =
      '<a:path xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:moveTo><a:pt x="1" y="2"/></a:moveTo></a:path>';
    expect(text((await clean({ body: `<w:p>${shape}</w:p>` }))['word/document.xml'])).toContain(shape);
  });

  it('cleaned again, the document is the same', async () => {
    const once = await cleanDocx(docx({ body: paragraph('Một') }));
    expect(Buffer.from(await cleanDocx(once)).equals(once)).toBe(true);
  });
});

describe('what is left out', () => {
  it('authors, programs and whatever nothing leads to', async () => {
    const files = await clean({
      rootRelations: [
        { id: 'rId3', type: 'core-properties', target: 'docProps/core.xml' },
        { id: 'rId4', type: 'thumbnail', target: 'docProps/thumbnail.jpeg' },
        { id: 'rId5', type: 'custom-properties', target: 'docProps/custom.xml' },
      ],
      relations: [{ id: 'rId1', type: 'customXml', target: '../customXml/item1.xml' }],
      files: {
        'docProps/core.xml': `<a>${AUTHOR}</a>`,
        'docProps/custom.xml': `<a>${AUTHOR}</a>`,
        'docProps/thumbnail.jpeg': await gpsJpeg(),
        'customXml/item1.xml': `<a>${AUTHOR}</a>`,
        'word/hidden.bin': AUTHOR,
      },
    });
    expect(Object.keys(files).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
    expect(all(files)).not.toContain(AUTHOR);
    expect(all(files)).not.toContain('rsid');
  });

  it('comments and what was deleted; what was inserted stays', async () => {
    const by = `w:id="1" w:author="${AUTHOR}"`;
    const files = await clean({
      body: `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr>
<w:commentRangeStart w:id="0"/><w:ins ${by}><w:r><w:t>mới</w:t></w:r></w:ins><w:del ${by}><w:r><w:delText>cũ</w:delText></w:r></w:del><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      relations: [{ id: 'rId1', type: 'comments', target: 'comments.xml' }],
      files: { 'word/comments.xml': `<a>${AUTHOR} góp ý</a>` },
    });
    const body = text(files['word/document.xml']);
    expect(body).toContain('mới');
    expect(body).not.toMatch(/cũ|comment|w:ins|w:del/);
    expect(all(files)).not.toContain(AUTHOR);
  });

  it('attachments; what shows them stays', async () => {
    const files = await clean({
      body: '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId1"/></w:object></w:r></w:p>',
      relations: [{ id: 'rId1', type: 'oleObject', target: 'embeddings/oleObject1.bin' }],
      files: { 'word/embeddings/oleObject1.bin': AUTHOR },
    });
    expect(text(files['word/document.xml'])).toContain('<v:shape');
    expect(all(files)).not.toMatch(/OLEObject|rId1"\/>.*embeddings/);
    expect(files['word/embeddings/oleObject1.bin']).toBeUndefined();
  });

  it('pictures and links that lead to other machines or into this one', async () => {
    const files = await clean({
      body: '<w:p><a:blip xmlns:a="urn:a" r:link="rId1"/><w:hyperlink r:id="rId2"/><w:hyperlink r:id="rId3"/></w:p>',
      relations: [
        { id: 'rId1', type: 'image', target: 'http://127.0.0.1/pixel.png', external: true },
        { id: 'rId2', type: 'hyperlink', target: 'file:///C:/Users/x/ke-hoach.docx', external: true },
        { id: 'rId3', type: 'hyperlink', target: 'javascript:alert(1)', external: true },
      ],
    });
    expect(all(files)).not.toMatch(/127\.0\.0\.1|Users|javascript|rId[123]"\/?>.*hyperlink/);
    expect(text(files['word/document.xml'])).not.toContain('rId');
  });

  it('the name of the template on the machine of the author', async () => {
    const settings = {
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/><w:zoom w:percent="90"/></w:settings>',
      'word/_rels/settings.xml.rels': relationships([
        {
          id: 'rId1',
          type: 'attachedTemplate',
          target: `file:///C:\\Users\\${AUTHOR}\\Mau.dotx`,
          external: true,
        },
      ]),
    };
    const files = await clean({
      relations: [{ id: 'rId1', type: 'settings', target: 'settings.xml' }],
      files: settings,
    });
    expect(text(files['word/settings.xml'])).toContain('w:zoom');
    expect(all(files)).not.toMatch(/attachedTemplate|Users/);
  });

  it('instructions of fields that fetch; what they showed stays', async () => {
    const field = (code: string): string =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/><w:t>kết quả</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const files = await clean({
      body: `${field('<w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE "http://127.0.0.1/a.png"</w:instrText>')}${field('<w:instrText> PAGE </w:instrText>')}<w:fldSimple w:instr="INCLUDETEXT http://127.0.0.1/b"/>`,
    });
    const body = text(files['word/document.xml']);
    expect(body).not.toMatch(/127\.0\.0\.1|INCLUDE/);
    expect(body).toContain(' PAGE ');
    expect(body.match(/kết quả/g)).toHaveLength(2);
  });
});

describe('pictures in the document', () => {
  const withPictures = async (): Promise<Buffer> => {
    const pictures = {
      'a.jpeg': await gpsJpeg(),
      'b.png': await gpsPng(),
      'c.webp': await gpsWebp(),
      'd.tiff': gpsTiff(),
    };
    const names = Object.keys(pictures);
    return docx({
      body: names.map((_, i) => `<w:p><a:blip xmlns:a="urn:a" r:embed="rId${i}"/></w:p>`).join(''),
      relations: names.map((name, i) => ({ id: `rId${i}`, type: 'image', target: `media/${name}` })),
      files: Object.fromEntries(
        Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes]),
      ),
    });
  };
  const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).removeAlpha().raw().toBuffer();

  it('keep their pixels and lose place and author', async () => {
    const original = await withPictures();
    const before = unzipSync(original);
    const files = unzipSync(await cleanDocx(original));
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => path.extname(name))).toEqual(['.jpeg', '.png', '.webp', '.png']);
    for (const [i, name] of media.entries()) {
      const old =
        before[`word/media/${['a.jpeg', 'b.png', 'c.webp', 'd.tiff'][i] ?? ''}`] ?? new Uint8Array();
      for (const format of ['jpeg', 'png', 'webp', 'tiff'] as const) {
        letIn(format);
        if (
          (
            await sharp(old)
              .metadata()
              .catch(() => null)
          )?.format !== format
        )
          continue;
        expect(text(old)).toContain(AUTHOR);
        const oldPixels = await pixels(old);
        letIn(format === 'tiff' ? 'png' : format);
        expect((await sharp(files[name]).metadata()).exif).toBeUndefined();
        expect((await pixels(files[name] ?? new Uint8Array())).equals(oldPixels)).toBe(true);
      }
    }
    expect(all(files)).not.toContain(AUTHOR);
  });

  it('tell no place to exiftool, which finds it before', async ({ skip }) => {
    const run = promisify(execFile);
    if (!(await run('exiftool', ['-ver']).catch(() => null))) return skip('exiftool is not installed');
    const original = await withPictures();
    const places = async (bytes: Uint8Array): Promise<number> => {
      const dir = await tempDir();
      for (const [name, file] of Object.entries(unzipSync(bytes)))
        if (name.startsWith('word/media/')) await writeFile(path.join(dir, path.basename(name)), file);
      const { stdout } = await run('exiftool', ['-a', '-G1', '-GPS:all', '-XMP:all', dir]);
      return stdout.split('\n').filter((line) => line.includes('Latitude')).length;
    };
    expect(await places(original)).toBeGreaterThanOrEqual(4);
    expect(await places(await cleanDocx(original))).toBe(0);
  });
});

describe('what is refused', () => {
  const root = 'http://schemas.microsoft.com/office/2006/relationships';
  const field = (code: string): DocxOptions => ({
    body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${code}</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  });
  const hostile: Readonly<Record<string, DocxOptions>> = {
    macros: { relations: [{ id: 'rId1', type: `${root}/vbaProject`, target: 'vbaProject.bin' }] },
    'macros that nothing leads to': { files: { 'word/vbaProject.bin': 'x' } },
    'a document with macros by its type': {
      types: { 'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    },
    'a template from the net': {
      relations: [
        { id: 'rId1', type: 'attachedTemplate', target: 'http://127.0.0.1/a.dotm', external: true },
      ],
    },
    'a template from another machine': {
      relations: [{ id: 'rId1', type: 'attachedTemplate', target: '\\\\127.0.0.1\\a.dotm', external: true }],
    },
    'a template from another machine by an address': {
      relations: [
        { id: 'rId1', type: 'attachedTemplate', target: 'file://127.0.0.1/a.dotm', external: true },
      ],
    },
    'an object from the net': {
      relations: [{ id: 'rId1', type: 'oleObject', target: 'mhtml:http://127.0.0.1/a!x', external: true }],
    },
    'a web page within': { relations: [{ id: 'rId1', type: 'aFChunk', target: 'afchunk.htm' }] },
    'a field that runs a program': field('DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"'),
    'an entity of a file': {
      files: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
    },
    'an entity of a file in its relationships': {
      files: { 'word/_rels/document.xml.rels': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a/>' },
    },
    'a part outside': { relations: [{ id: 'rId1', type: 'header', target: '../../a.xml' }] },
    'a name that climbs': { files: { '../../etc/passwd': 'x' } },
    'a name from the root': { files: { '/etc/passwd': 'x' } },
    'a name of Windows': { files: { 'word\\..\\a': 'x' } },
    'a name twice in other letters': { files: { 'WORD/document.xml': 'x' } },
    'nesting without end': { body: '<w:p>'.repeat(1_000) + '</w:p>'.repeat(1_000) },
    'too many files': {
      files: Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`word/${i}`, 'x'])),
    },
    'a bomb': { files: { 'word/media/a.jpeg': new Uint8Array(30_000_000) } },
  };
  it.each(Object.entries(hostile))('%s', async (_what, options) => {
    expect(await refusal(docx(options))).toBe('asset.hostile');
  });

  it('other documents of Office', async () => {
    expect(await refusal(docx({ types: { 'word/document.xml': 'application/xml' } }))).toBe('asset.type');
    expect(await refusal(docx({ files: { '_rels/.rels': relationships([]) } }))).toBe('asset.type');
  });

  it('text that is no XML, or in another encoding', async () => {
    expect(await refusal(docx({ body: '<w:p>' }))).toBe('asset.broken');
    const utf16 = Buffer.from('\ufeff<a/>', 'utf16le');
    expect(await refusal(docx({ files: { 'word/document.xml': utf16 } }))).toBe('asset.broken');
  });

  it('a broken picture', async () => {
    const broken = { files: { 'word/media/a.jpeg': Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]) } };
    expect(
      await refusal(docx({ relations: [{ id: 'rId1', type: 'image', target: 'media/a.jpeg' }], ...broken })),
    ).toBe('asset.broken');
  });
});

describe('archives that lie', () => {
  /** Changes a field of the directory's first entry. */
  const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
  const directory = (bytes: Buffer): number => bytes.indexOf(DIRECTORY);
  const changed = (change: (bytes: Buffer, at: number) => void): Buffer => {
    const bytes = docx();
    change(bytes, directory(bytes));
    return bytes;
  };

  it.each<[string, string, (bytes: Buffer, at: number) => void]>([
    ['asset.protected', 'an encrypted file', (bytes, at) => bytes.writeUInt16LE(1, at + 8)],
    ['asset.broken', 'another packing', (bytes, at) => bytes.writeUInt16LE(12, at + 10)],
    ['asset.broken', 'another checksum', (bytes, at) => bytes.writeUInt32LE(1, at + 16)],
    ['asset.hostile', 'more than it says', (bytes, at) => bytes.writeUInt32LE(10, at + 24)],
    ['asset.broken', 'less than it says', (bytes, at) => bytes.writeUInt32LE(100_000, at + 24)],
    [
      'asset.hostile',
      'files over one another',
      (bytes, at) => bytes.writeUInt32LE(0, bytes.indexOf(DIRECTORY, at + 4) + 42),
    ],
    ['asset.broken', 'a file over the directory', (bytes, at) => bytes.writeUInt32LE(bytes.length, at + 20)],
    ['asset.broken', 'a file beyond the end', (bytes, at) => bytes.writeUInt32LE(bytes.length, at + 42)],
    ['asset.hostile', 'two names for one file', (bytes) => bytes.write('X', 30)],
    ['asset.hostile', 'numbers beyond 32 bits', (bytes) => bytes.writeUInt16LE(0xffff, bytes.length - 12)],
    ['asset.broken', 'no directory', (bytes) => bytes.fill(0, bytes.length - 22)],
  ])('%s: %s', async (error, _what, change) => {
    expect(await refusal(changed(change))).toBe(error);
  });

  it('cut short anywhere, it is refused', async () => {
    const bytes = docx();
    for (let length = 0; length < bytes.length; length += 7)
      expect(await refusal(bytes.subarray(0, length))).toBe('asset.broken');
  });

  it('an archive of other things is no document', async () => {
    expect(await refusal(zipSync({ 'word/a.txt': Buffer.from(MAIN_CONTENT_TYPE) }))).toBe('asset.broken');
  });
});
