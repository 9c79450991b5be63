import type { PageSample } from '../sample.ts';

const page = (body: string): string =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7d1c0c5e-7fff-1">${body}</b><br class="Apple-interchange-newline">`;
const span = (text: string, style = ''): string =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;white-space:pre;white-space:pre-wrap;${style}">${text}</span>`;
const p = (inner: string): string =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner}</p>`;
const li = (level: number, type: string, inner: string): string =>
  `<li dir="ltr" style="list-style-type:${type};font-size:11pt;" aria-level="${level}"><p dir="ltr" role="presentation">${inner}</p></li>`;

export const GOOGLE_PAGES: readonly PageSample[] = [
  {
    name: 'headings, marks, links, spacers',
    program: 'Google Docs',
    html: page(
      `<h1 dir="ltr">${span('Trường học hạnh phúc', 'font-size:20pt')}</h1>${p(`${span('Chữ ')}${span('đậm', 'font-weight:700')}${span(', ')}${span('nghiêng', 'font-style:italic')}${span(', ')}${span('gạch', 'text-decoration:line-through')}${span('.')}`)}<br>${p(`<a href="https://www.google.com/url?q=https%3A%2F%2Fmoet.gov.vn%2Ftin&amp;sa=D&amp;source=editors" style="text-decoration:none;">${span('Đường dẫn', 'text-decoration:underline')}</a>`)}<h2 dir="ltr">${span('Mục con', 'font-weight:700')}</h2>`,
    ),
    key: [
      'h2 Trường học hạnh phúc',
      'p Chữ **đậm**, _nghiêng_, gạch.',
      'p [Đường dẫn](https://moet.gov.vn/tin)',
      'h3 Mục con',
    ],
  },
  {
    name: 'nested lists as siblings, letters, a start',
    program: 'Google Docs',
    html: page(
      `<ul style="margin-top:0;">${li(1, 'disc', span('Một'))}<ul>${li(2, 'circle', span('con một'))}${li(2, 'circle', span('con hai'))}<ul>${li(3, 'square', span('cháu'))}</ul></ul>${li(1, 'disc', span('Hai'))}</ul>${p(span('Rồi:'))}<ol start="3" style="margin-top:0;">${li(1, 'decimal', span('ba'))}<ol>${li(2, 'lower-alpha', span('ý a'))}</ol>${li(1, 'decimal', span('bốn'))}</ol>`,
    ),
    key: [
      '- Một',
      '  - con một',
      '  - con hai',
      '    - cháu',
      '- Hai',
      'p Rồi:',
      '3. ba',
      '  a. ý a',
      '4. bốn',
    ],
  },
  {
    name: 'a table with merged cells and a list in a cell',
    program: 'Google Docs',
    html: page(
      `<div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21pt"><td colspan="2">${p(span('Lịch thi', 'font-weight:700'))}</td></tr><tr><td rowspan="2">${p(span('Ngày 1/6'))}</td><td><ul>${li(1, 'disc', span('Văn'))}${li(1, 'disc', span('Toán'))}</ul></td></tr><tr><td><br></td></tr></tbody></table></div>`,
    ),
    key: ['| 2× **Lịch thi**', '| 2↓ Ngày 1/6 | - Văn / - Toán', '|'],
  },
  {
    name: 'tabs in columns, a footnote, a picture on their server',
    program: 'Google Docs',
    html: page(
      `${p(`${span('TT')}<span class="Apple-tab-span" style="white-space:pre;">\t</span>${span('Tên')}<span class="Apple-tab-span" style="white-space:pre;">\t</span>${span('Lớp')}`)}${p(`${span('1')}<span style="white-space:pre">\t</span>${span('An')}<span style="white-space:pre">\t</span>${span('5A')}`)}${p(`${span('Có chú thích')}<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>`)}${p(`<span style="display:inline-block;width:300px"><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="300" height="200" /></span>`)}<hr />${p(`<a href="#ftnt_ref1" id="ftnt1">[1]</a>${span(' Nguồn: Sở.')}`)}`,
    ),
    key: ['| TT | Tên | Lớp', '| 1 | An | 5A', 'p Có chú thích[1]', '---', 'p [1] Nguồn: Sở.'],
  },
];
