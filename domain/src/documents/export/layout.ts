import { x, val, WORD, type Xml } from './xml.ts';

/**
 * How the text is set: Decree 30/2020/NĐ-CP, appendix I, part I, as far as a text for the press has such parts. A4,
 * margins of 20 mm above and below, 30 mm left, 20 mm right; Times New Roman, 14 points, black; lines at both margins,
 * the first one in by 1 cm, 6 points between paragraphs; pages numbered above in the middle, the first one not.
 */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** The width of the text, in twentieths of a point. */
export const TEXT_WIDTH = mm(210 - 30 - 20);
/** The width of the text in the units of drawings. */
export const TEXT_WIDTH_EMU = 160 * 36_000;

const page = (...more: readonly Xml[]): Xml =>
  x(
    'w:sectPr',
    {},
    x('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
    x('w:pgSz', { 'w:w': mm(210), 'w:h': mm(297) }),
    x('w:pgMar', {
      'w:top': mm(20),
      'w:right': mm(20),
      'w:bottom': mm(20),
      'w:left': mm(30),
      'w:header': mm(10),
      'w:footer': mm(10),
      'w:gutter': 0,
    }),
    ...more,
  );
export const PAGE: Xml = page(x('w:titlePg'));
/** The same with a number on the first page too: sheets read aloud are laid aside one by one. */
export const NUMBERED_PAGE: Xml = page();

const FONT = x('w:rFonts', {
  'w:ascii': 'Times New Roman',
  'w:hAnsi': 'Times New Roman',
  'w:cs': 'Times New Roman',
  'w:eastAsia': 'Times New Roman',
});
const size = (points: number): Xml => val('w:sz', points * 2) + val('w:szCs', points * 2);
const BOLD = x('w:b');
const ITALIC = x('w:i');
const jc = (where: string): Xml => val('w:jc', where);
const indent = (left: number, right = 0, first = 0): Xml =>
  x('w:ind', { 'w:left': mm(left), 'w:right': mm(right), 'w:firstLine': mm(first) });
const spacing = (before: number, after: number): Xml =>
  x('w:spacing', { 'w:before': before * 20, 'w:after': after * 20 });

const style = (id: string, name: string, paragraph: Xml, run = '', type = 'paragraph'): Xml =>
  x(
    'w:style',
    { 'w:type': type, 'w:styleId': id, 'w:default': id === 'Normal' ? 1 : null },
    val('w:name', name),
    id === 'Normal' || type === 'character' ? null : val('w:basedOn', 'Normal'),
    x('w:qFormat'),
    paragraph === '' ? null : x('w:pPr', {}, paragraph),
    run === '' ? null : x('w:rPr', {}, run),
  );

const heading = (level: number, run: Xml): Xml =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    x('w:keepNext') + spacing(12, 6) + indent(0) + jc('left') + val('w:outlineLvl', level - 1),
    run,
  );

/** Names of styles are Word's own English ones, which it shows in the language of the person. */
const stylesWith = (...more: readonly Xml[]): Xml =>
  x(
    'w:styles',
    WORD,
    x(
      'w:docDefaults',
      {},
      x('w:rPrDefault', {}, x('w:rPr', {}, FONT, size(14), x('w:lang', { 'w:val': 'vi-VN' }))),
    ),
    style('Normal', 'Normal', spacing(0, 6) + indent(0, 0, 10) + jc('both')),
    style('Title', 'Title', spacing(0, 12) + indent(0) + jc('center'), BOLD + size(16)),
    style('Standfirst', 'Sa-pô', '', BOLD),
    style('Byline', 'Tác giả', indent(0) + jc('right'), BOLD),
    heading(1, BOLD),
    heading(2, BOLD + ITALIC),
    heading(3, ITALIC),
    style('ListItem', 'List Paragraph', ''),
    ...Array.from({ length: 9 }, (_, level) =>
      style(
        `ListContinue${level + 1}`,
        `List Continue${level === 0 ? '' : ` ${level + 1}`}`,
        indent(10 + level * 7.5),
      ),
    ),
    style('Quote', 'Quote', indent(10, 10), ITALIC),
    style('PullQuote', 'Câu trích nổi bật', indent(15, 15) + jc('center'), BOLD + ITALIC),
    style('Caption', 'caption', indent(0) + jc('center'), ITALIC + size(13)),
    style('Cell', 'Ô bảng', spacing(2, 2) + indent(0) + jc('left'), size(13)),
    style('Header', 'header', indent(0) + jc('center'), size(13)),
    style('Hyperlink', 'Hyperlink', '', val('w:color', '0563C1') + val('w:u', 'single'), 'character'),
    ...more,
  );
export const STYLES: Xml = stylesWith();

/** One and a half lines, ragged on the right and whole on a page, so that the eye finds its place again. */
const spoken = (before: number): Xml =>
  x('w:keepLines') +
  x('w:spacing', { 'w:before': before * 20, 'w:after': 120, 'w:line': 360, 'w:lineRule': 'auto' }) +
  indent(0) +
  jc('left');
/** The styles of a text to be read aloud; `Spoken` begins a part, `SpokenOn` goes on in it. */
export const SPOKEN_STYLES: Xml = stylesWith(
  style('Spoken', 'Lời đọc', spoken(12)),
  style('SpokenOn', 'Lời đọc tiếp', spoken(0)),
  style('SpokenHeading', 'Đề mục đọc', spoken(12), BOLD),
  style('SpokenNote', 'Ghi chú cho người đọc', spacing(0, 6) + indent(0) + jc('left'), ITALIC),
);

/** The number of the page, above in the middle. */
export const HEADER: Xml = x(
  'w:hdr',
  WORD,
  x(
    'w:p',
    {},
    x('w:pPr', {}, val('w:pStyle', 'Header')),
    x('w:fldSimple', { 'w:instr': 'PAGE' }, x('w:r', {}, x('w:t', {}, '2'))),
  ),
);
