import type { WordSample } from '../sample.ts';
import { abstractList, item, list, par, run, style, styled, wordFile } from '../word.ts';

const bold = '<w:b/>';
const italic = '<w:i/>';

/** Headings, titles and the look of words. */
export const STYLES: readonly WordSample[] = [
  {
    name: 'headings by built-in styles, ids of a Vietnamese Word',
    program: 'Word (vi)',
    bytes: () =>
      wordFile({
        styles:
          style('Binhthng', 'Normal') +
          style('u1', 'heading 1', '<w:basedOn w:val="Binhthng"/><w:rPr><w:b/></w:rPr>') +
          style('u2', 'heading 2', '<w:basedOn w:val="Binhthng"/>') +
          style('u3', 'heading 3'),
        body:
          styled('u1', 'Phần I. Kết quả năm học') +
          par('Năm học 2024–2025 khép lại với nhiều kết quả.') +
          styled('u2', '1. Chất lượng đại trà') +
          par(run('Tỷ lệ tốt nghiệp đạt ') + run('98,5%', bold) + run('.')) +
          styled('u3', 'a) Tiểu học') +
          par('Đạt yêu cầu.') +
          styled('u1', 'Phần II. Phương hướng') +
          par('Tiếp tục đổi mới.'),
      }),
    key: [
      'h2 Phần I. Kết quả năm học',
      'p Năm học 2024–2025 khép lại với nhiều kết quả.',
      'h3 1. Chất lượng đại trà',
      'p Tỷ lệ tốt nghiệp đạt **98,5%**.',
      'h4 a) Tiểu học',
      'p Đạt yêu cầu.',
      'h2 Phần II. Phương hướng',
      'p Tiếp tục đổi mới.',
    ],
  },
  {
    name: 'headings by localised style names',
    program: 'WPS',
    bytes: () =>
      wordFile({
        styles: style('a1', 'Đề mục 1') + style('a2', 'Đề mục 2') + style('a3', 'Thân bài'),
        body:
          styled('a1', 'Khai giảng') +
          styled('a3', 'Sáng 5/9.') +
          styled('a2', 'Phần lễ') +
          styled('a3', 'Chào cờ.'),
      }),
    key: ['h2 Khai giảng', 'p Sáng 5/9.', 'h3 Phần lễ', 'p Chào cờ.'],
  },
  {
    name: 'headings by outline level alone, and a style based on another',
    program: 'Word',
    bytes: () =>
      wordFile({
        styles:
          style('Muc', 'Mục lớn', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
          style(
            'MucCon',
            'Mục lớn có màu',
            '<w:basedOn w:val="Muc"/><w:rPr><w:color w:val="FF0000"/></w:rPr>',
          ),
        body:
          styled('MucCon', 'Mục đích') +
          par('Tuyên truyền kịp thời.') +
          par('Yêu cầu', '<w:outlineLvl w:val="1"/>') +
          par('Đúng, đủ, đẹp.'),
      }),
    key: ['h2 Mục đích', 'p Tuyên truyền kịp thời.', 'h3 Yêu cầu', 'p Đúng, đủ, đẹp.'],
  },
  {
    name: 'title, subtitle and a text with marks',
    program: 'Word',
    bytes: () =>
      wordFile({
        styles:
          style('Title', 'Title') +
          style('Heading1', 'heading 1') +
          style('Manh', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
          style('Loi', 'Quote body', '<w:rPr><w:i/></w:rPr>'),
        body:
          styled('Title', 'Ngày hội đọc sách') +
          par(
            run('Chữ ') +
              run('đậm', bold) +
              run(', chữ ') +
              run('nghiêng', italic) +
              run(', chữ ') +
              run('cả hai', bold + italic) +
              run(' và ') +
              run('gạch chân', '<w:u w:val="single"/>') +
              run('.'),
          ) +
          par(
            run('Không ', '<w:b w:val="0"/>') +
              run('mạnh', '<w:rStyle w:val="Manh"/>') +
              run(' và ' + 'in hoa', '<w:caps/>'),
          ) +
          styled('Loi', 'Cả đoạn nghiêng.') +
          styled('Heading1', 'Tin khác') +
          par(run('ẩn', '<w:vanish/>') + run('Hiện.')),
      }),
    key: [
      'h2 Ngày hội đọc sách',
      'p Chữ **đậm**, chữ _nghiêng_, chữ _**cả hai**_ và gạch chân.',
      'p Không **mạnh** VÀ IN HOA',
      'p _Cả đoạn nghiêng._',
      'h2 Tin khác',
      'p Hiện.',
    ],
  },
  {
    name: 'numbered headings',
    program: 'Word',
    bytes: () =>
      wordFile({
        styles:
          style(
            'Heading1',
            'heading 1',
            '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
          ) +
          style(
            'Heading2',
            'heading 2',
            '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
          ),
        numbering: abstractList(0, ['upperRoman', '%1.'], ['decimal', '%2.']) + list(1, 0),
        body:
          styled('Heading1', 'Mục đích') +
          styled('Heading2', 'Mục đích chung') +
          par('Nâng cao nhận thức.') +
          styled('Heading2', 'Mục đích riêng') +
          styled('Heading1', 'Tổ chức') +
          styled('Heading2', 'Sở') +
          item(1, 1, 'Đơn vị'),
      }),
    key: [
      'h2 I. Mục đích',
      'h3 1. Mục đích chung',
      'p Nâng cao nhận thức.',
      'h3 2. Mục đích riêng',
      'h2 II. Tổ chức',
      'h3 1. Sở',
      '2. Đơn vị',
    ],
  },
];
