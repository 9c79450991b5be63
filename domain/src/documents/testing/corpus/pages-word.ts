import type { PageSample } from '../sample.ts';

const page = (body: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} @list l0:level1 {mso-level-number-format:bullet} --></style></head><body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const line = (list: string, sign: string, inner: string, place = 'Middle'): string =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='mso-bidi-font-family:"Times New Roman"'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${inner}<o:p></o:p></p>`;

export const WORD_PAGES: readonly PageSample[] = [
  {
    name: 'paragraphs, marks, a heading, empty lines',
    program: 'Word',
    html: page(
      `<h1>Kết quả năm học<o:p></o:p></h1><p class=MsoNormal>Tỷ lệ <b style='mso-bidi-font-weight:normal'>98,5%</b>, <i>cao\nnhất</i> từ trước.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h2><b>Tiểu học</b></h2><p class=MsoNormal><span style='mso-spacerun:yes'>  </span>Đạt.<br>Xuống dòng.</p>`,
    ),
    key: [
      'h2 Kết quả năm học',
      'p Tỷ lệ **98,5%**, _cao nhất_ từ trước.',
      'h3 Tiểu học',
      'p Đạt.⏎Xuống dòng.',
    ],
  },
  {
    name: 'lists: numbers, letters within, bullets, one that begins at 4',
    program: 'Word',
    html: page(
      `${line('l0 level1 lfo1', '1.', 'Các phòng', 'First')}${line('l0 level2 lfo1', 'a.', 'Phòng chủ trì')}${line('l0 level2 lfo1', 'b.', 'Phòng <b>phối hợp</b>')}${line('l0 level1 lfo1', '2.', 'Các trường')}<p class=MsoNormal>Tài liệu:</p>${line('l1 level1 lfo2', '·', 'Kế hoạch')}${line('l1 level2 lfo2', 'o', 'phụ lục')}${line('l1 level3 lfo2', '§', 'biểu mẫu')}<p class=MsoNormal>Tiếp:</p>${line('l2 level1 lfo3', '4)', 'bốn')}${line('l2 level1 lfo3', '5)', 'năm', 'Last')}`,
    ),
    key: [
      '1. Các phòng',
      '  a. Phòng chủ trì',
      '  b. Phòng **phối hợp**',
      '2. Các trường',
      'p Tài liệu:',
      '- Kế hoạch',
      '  - phụ lục',
      '    - biểu mẫu',
      'p Tiếp:',
      '4. bốn',
      '5. năm',
    ],
  },
  {
    name: 'a table with merged cells, a link, smart tags',
    program: 'Word',
    html: page(
      `<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100 rowspan=2><p class=MsoNormal><b>TT</b></p></td><td colspan=2><p class=MsoNormal align=center style='text-align:center'>Số học sinh</p></td></tr><tr><td><p class=MsoNormal>Nam</p></td><td><p class=MsoNormal>Nữ<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>120</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table><p class=MsoNormal>Tại <st1:City w:st="on"><st1:place w:st="on">Hà Nội</st1:place></st1:City>, xem <a href="https://moet.gov.vn/"><span>cổng</span></a>, <a href="file:///C:/tam.doc">tệp</a>.</p>`,
    ),
    key: [
      '| 2↓ **TT** | 2× Số học sinh',
      '| Nam | Nữ',
      '| 1 | 120 |',
      'p Tại Hà Nội, xem [cổng](https://moet.gov.vn/), tệp.',
    ],
  },
  {
    name: 'tracked changes, remarks, footnotes',
    program: 'Word',
    html: page(
      `<p class=MsoNormal>Có <del cite="mailto:A" datetime="2025-09-05T08:00">200</del><ins cite="mailto:A" datetime="2025-09-05T08:00">300</ins> học sinh<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Theo báo cáo.</p></div></div><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Xem lại</p></div></div>`,
    ),
    key: ['p Có 300 học sinh[1].', 'p [1] Theo báo cáo.'],
  },
  {
    name: 'tabs used as a table, pictures on the disk, a caption',
    program: 'Word',
    html: page(
      `<p class=MsoNormal>Trường<span style='mso-tab-count:2'>        </span>Lớp<span style='mso-tab-count:1'>     </span>Điểm</p><p class=MsoNormal>A<span style='mso-tab-count:2'>        </span>5<span style='mso-tab-count:1'>     </span>9,5</p><p class=MsoNormal><!--[if gte vml 1]><v:shape id="a"></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" alt="Chào cờ"><![endif]></p><p class=MsoCaption>Hình 1. Lễ chào cờ</p>`,
    ),
    key: ['| Trường |  | Lớp | Điểm', '| A |  | 5 | 9,5', 'p Hình 1. Lễ chào cờ'],
  },
  {
    name: 'TCVN3 by its font, decomposed text, hidden words',
    program: 'Word',
    html: page(
      `<p class=MsoNormal><span style='font-family:".VnTimeH"'>th«ng b¸o</span></p><p class=MsoNormal><span style='font-family:".VnTime";mso-ansi-language:VI'>Së Gi¸o dôc</span> (${'Tiếng Việt'.normalize('NFD')})<span style='display:none;mso-hide:all'>ẩn</span></p>`,
    ),
    key: ['p THÔNG BÁO', 'p Sở Giáo dục (Tiếng Việt)'],
  },
  {
    name: 'a list of Word on the web',
    program: 'Word (web)',
    html: `<div class="OutlineElement Ltr"><p class="Paragraph" xml:lang="VI"><span class="TextRun"><span class="NormalTextRun">Chuẩn bị:</span></span><span class="EOP">&nbsp;</span></p></div><div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-listid="2" data-aria-posinset="1" data-aria-level="1" class="OutlineElement"><p class="Paragraph"><span class="TextRun">sân khấu</span></p></li></ul></div><div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li data-listid="2" data-aria-posinset="1" data-aria-level="2" class="OutlineElement"><p class="Paragraph"><span class="TextRun">âm thanh</span></p></li></ul></div><div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-listid="2" data-aria-posinset="2" data-aria-level="1" class="OutlineElement"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">khách mời</span></p></li></ul></div>`,
    key: ['p Chuẩn bị:', '- sân khấu', '  - âm thanh', '- **khách mời**'],
  },
];
