import type { WordSample } from '../sample.ts';
import { par, run, style, styled, wordFile } from '../word.ts';

const times = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
const capitals = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
const vni = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Encodings, normal forms, fields, breaks. */
export const TEXTS: readonly WordSample[] = [
  {
    name: 'decomposed Vietnamese, a letter cut from its mark',
    program: 'LibreOffice (macOS)',
    bytes: () =>
      wordFile({
        styles: style('Heading_20_1', 'Heading 1'),
        body:
          styled('Heading_20_1', 'Trường học hạnh phúc'.normalize('NFD')) +
          par('Thầy và trò cùng xây dựng.'.normalize('NFD')) +
          par(run('Tie') + run('\u0302\u0301ng Vie') + run('\u0323\u0302t')),
      }),
    key: ['h2 Trường học hạnh phúc', 'p Thầy và trò cùng xây dựng.', 'p Tiếng Việt'],
  },
  {
    name: 'TCVN3 by its fonts, small and capital letters',
    program: 'Word 97, converted',
    bytes: () =>
      wordFile({
        body:
          par(run('Céng hoµ x· héi chñ nghÜa ViÖt Nam', capitals)) +
          par(run('Së Gi¸o dôc vµ §µo t¹o ', times) + run('(2005)')) +
          par(run('n\u00ad\u00edc ngoµi', times)),
      }),
    key: ['p CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'p Sở Giáo dục và Đào tạo (2005)', 'p nước ngoài'],
  },
  {
    name: 'VNI-Windows by its font',
    program: 'Word 97, converted',
    bytes: () =>
      wordFile({
        body:
          par(run('Sôû Giaùo duïc vaø Ñaøo taïo', vni)) + par(run('Keá hoaïch naêm hoïc', vni + '<w:b/>')),
      }),
    key: ['p Sở Giáo dục và Đào tạo', 'p **Kế hoạch năm học**'],
  },
  {
    name: 'fields, links of three kinds, content controls',
    program: 'Word',
    bytes: () =>
      wordFile({
        links: { rId4: 'https://example.org/ke-hoach' },
        body:
          `<w:sdt><w:sdtPr/><w:sdtContent>${par('Trong ô điền.')}</w:sdtContent></w:sdt>` +
          par(
            run('Xem ') +
              field('HYPERLINK "https://example.org/tin"', run('tin này')) +
              run(', trang ') +
              field('PAGE', run('3')) +
              run('.'),
          ) +
          par(
            `<w:hyperlink r:id="rId4">${run('Kế hoạch')}</w:hyperlink>${run(' và ')}<w:hyperlink w:anchor="muc2">${run('mục 2')}</w:hyperlink>`,
          ) +
          par(`<w:fldSimple w:instr=" SEQ Hình ">${run('7')}</w:fldSimple>${run(' hình')}`) +
          par(run('Xấu: ') + field('HYPERLINK "javascript:alert(1)"', run('bấm đây'))),
      }),
    key: [
      'p Trong ô điền.',
      'p Xem [tin này](https://example.org/tin), trang 3.',
      'p [Kế hoạch](https://example.org/ke-hoach) và mục 2',
      'p 7 hình',
      'p Xấu: bấm đây',
    ],
  },
  {
    name: 'soft line breaks, page and section breaks, quotes, empty lines',
    program: 'Google Docs',
    bytes: () =>
      wordFile({
        body:
          par(run('Dòng một') + '<w:r><w:br/></w:r>' + run('dòng hai')) +
          par('') +
          par('<w:r><w:br w:type="page"/></w:r>') +
          par(run('“Học, học nữa, học mãi” – lời dạy ‘xưa’…')) +
          par('', '<w:sectPr><w:cols w:num="2"/></w:sectPr>') +
          par(
            run('Phòng') +
              '<w:r><w:noBreakHyphen/></w:r>' +
              run('ban') +
              '<w:r><w:softHyphen/></w:r>' +
              run(' và\u00a0cộng sự\u200b'),
          ),
      }),
    key: ['p Dòng một⏎dòng hai', 'p “Học, học nữa, học mãi” – lời dạy ‘xưa’…', 'p Phòng-ban và cộng sự'],
  },
];
