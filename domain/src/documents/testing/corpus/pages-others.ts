import type { PageSample } from '../sample.ts';

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const OTHER_PAGES: readonly PageSample[] = [
  {
    name: 'an article of a news site',
    program: 'web',
    html: `<nav><ul><li><a href="/">Trang chủ</a></li></ul></nav><script>alert(1)</script><article><h2>Thi vào lớp 10</h2><div class="lead"><strong>TTO</strong> - Sáng 1/6, thí sinh làm bài.</div><figure><img src="${DOT}" alt="Thí sinh trước giờ thi" width="600" height="400"><figcaption>Thí sinh tại điểm thi. <em>Ảnh: N.T.</em></figcaption></figure><p onclick="x()">Đề văn <a href="/de-van">vừa sức</a>, theo <a href="https://example.org/a">báo</a>.</p><img src="https://ads.example/p.gif" width="1" height="1"><blockquote><p>“Em làm được bài.”</p></blockquote><h3>Toán</h3><ul><li>Câu 1<ul><li>ý a</li></ul></li><li>Câu 2</li></ul><iframe src="https://x"></iframe></article>`,
    key: [
      'h2 Thi vào lớp 10',
      'p **TTO** - Sáng 1/6, thí sinh làm bài.',
      'picture Thí sinh trước giờ thi / Thí sinh tại điểm thi. Ảnh: N.T.',
      'p Đề văn vừa sức, theo [báo](https://example.org/a).',
      '> p “Em làm được bài.”',
      'h3 Toán',
      '- Câu 1',
      '  - ý a',
      '- Câu 2',
    ],
  },
  {
    name: 'text in boxes and line breaks, no paragraphs',
    program: 'web',
    html: `<div>Dòng một<br><br>Dòng hai<br>tiếp<div>Hộp trong</div>đuôi</div><center><font face="Arial"><b>Giữa</b></font></center><pre>hàng 1\nhàng 2</pre><dl><dt>Khái niệm</dt><dd>Giải nghĩa</dd></dl>`,
    key: [
      'p Dòng một',
      'p Dòng hai⏎tiếp',
      'p Hộp trong',
      'p đuôi',
      'p **Giữa**',
      'p hàng 1⏎hàng 2',
      'p **Khái niệm**',
      'p Giải nghĩa',
    ],
  },
  {
    name: 'text and a table of LibreOffice',
    program: 'LibreOffice',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { line-height: 115% }</style></head><body lang="vi-VN"><h1 class="western">Đề mục</h1><p style="line-height: 100%">Đoạn <b>một</b></p><ol start="2" type="a"><li><p>hai</p></li><li><p>ba</p></li></ol><table cellpadding="4"><thead><tr><th><p>Cột 1</p></th><th><p>Cột 2</p></th></tr></thead><tbody><tr><td><p>a</p></td><td><p><br/></p></td></tr></tbody></table></body></html>`,
    key: ['h2 Đề mục', 'p Đoạn **một**', 'b. hai', 'c. ba', '| ! Cột 1 | ! Cột 2', '| a |'],
  },
  {
    name: 'a part of a page with computed styles',
    program: 'Chrome',
    html: `<meta charset='utf-8'><span style="color: rgb(0, 0, 0); font-style: normal; font-weight: 400; display: inline !important; float: none;">Học sinh </span><strong style="font-weight: 700;">giỏi</strong><span style="font-weight: 400; display: inline !important;"><span>&nbsp;</span>được khen.</span>`,
    key: ['p Học sinh **giỏi** được khen.'],
  },
];
