import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { loudspeakerScript } from '../../loudspeaker/loudspeaker-script.ts';
import { readDocx } from '../docx/read-docx.ts';
import { scriptDocx } from './script-docx.ts';

const script = loudspeakerScript({
  kind: 'news',
  headline: 'Khai giảng & “vui” <5/9>',
  standfirst: '',
  byline: '',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lúc 7h. Hội ABXZ.' }] }],
  },
  unit: { id: 'u', slug: 'truong-a', name: 'Trường A' },
  correctionNote: null,
});
const files = unzipSync(scriptDocx(script));
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

it('is a Word file with the title, the time it takes, what is unclear and every line', () => {
  const read = readDocx(scriptDocx(script));
  if (!read.ok) throw new Error(read.reason);
  const lines = part('word/document.xml')
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, words]) => words).join(''))
    .filter((line) => line !== '');
  expect(lines).toEqual([
    'BẢN ĐỌC LOA TRUYỀN THANH',
    expect.stringMatching(/^Thời lượng đọc khoảng \d+ giây/),
    'Chưa rõ cách đọc: ABXZ.',
    'Đây là [tên đài truyền thanh]. Kính chào quý vị và các bạn.',
    'Sau đây là tin của Trường A.',
    'Khai giảng và “vui” nhỏ hơn ngày năm tháng chín lớn hơn.',
    'Lúc bảy giờ.',
    'Hội ABXZ.',
    'Quý vị và các bạn vừa nghe tin của Trường A.',
    'Xin cảm ơn quý vị và các bạn đã chú ý lắng nghe.',
  ]);
  expect(part('docProps/core.xml')).toContain('Khai giảng &amp; “vui” &lt;5/9&gt;');
});

it('is A4 in Times New Roman 14, one and a half lines apart, every page numbered', () => {
  expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"\/>/);
  expect(part('word/document.xml')).not.toContain('w:titlePg');
  expect(part('word/header1.xml')).toContain('w:instr="PAGE"');
  const styles = part('word/styles.xml');
  expect(styles).toContain('<w:rFonts w:ascii="Times New Roman"');
  expect(styles).toContain('<w:sz w:val="28"/>');
  expect(styles.match(/w:styleId="Spoken".*?<\/w:style>/)?.[0]).toContain('w:line="360"');
});

it('is the same file each time', () => expect(scriptDocx(script)).toEqual(scriptDocx(script)));
