import type { WordSample } from '../sample.ts';
import { par, picture, PNG, run, style, styled, wordFile } from '../word.ts';

const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="3" name="Text Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${par(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${par(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Pictures and text boxes. */
export const PICTURES: readonly WordSample[] = [
  {
    name: 'pictures in the line and anchored, alt texts, a caption',
    program: 'Word',
    bytes: () =>
      wordFile({
        pictures: { rId5: PNG, rId6: PNG },
        styles: style('Chuthich', 'caption'),
        body:
          par('Sáng 5/9, học sinh tựu trường.') +
          par(picture('rId5', 'Học sinh xếp hàng chào cờ')) +
          styled('Chuthich', 'Ảnh 1. Lễ chào cờ. Ảnh: Nhà trường') +
          par(run('Trước ảnh') + picture('rId6', 'Thầy trò đọc sách', 'anchor') + run(' sau ảnh')),
      }),
    key: [
      'p Sáng 5/9, học sinh tựu trường.',
      'picture Học sinh xếp hàng chào cờ / Ảnh 1. Lễ chào cờ. Ảnh: Nhà trường',
      'p Trước ảnh',
      'picture Thầy trò đọc sách /',
      'p sau ảnh',
    ],
  },
  {
    name: 'old drawings (VML), a linked picture and a broken one',
    program: 'Word 2003 XML, converted',
    bytes: () =>
      wordFile({
        pictures: { rId5: PNG, rId7: new Uint8Array([1, 2, 3]) },
        links: { rId8: 'https://example.org/anh.jpg' },
        body:
          par('<w:r><w:pict><v:shape alt="Bản đồ"><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r>') +
          par('Sau bản đồ.') +
          par(picture('rId7', 'hỏng')) +
          par(picture('rId8', 'trên mạng')) +
          par('Hết.'),
      }),
    key: ['picture Bản đồ /', 'p Sau bản đồ.', 'p Hết.'],
  },
  {
    name: 'text boxes, told in two ways',
    program: 'Word',
    bytes: () =>
      wordFile({
        body: par(run('Nội dung chính.') + box('Lưu ý: nộp trước 15/6')) + par('Đoạn sau.'),
      }),
    key: ['p Nội dung chính.', 'p Lưu ý: nộp trước 15/6', 'p Đoạn sau.'],
  },
];
