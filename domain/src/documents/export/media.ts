import type { RichNode } from '../../story/rich-node.ts';
import { TEXT_WIDTH_EMU } from './layout.ts';
import { line, paragraphOf } from './paragraphs.ts';
import { AT_TOP, type ExportPicture, type WriteNode } from './writer.ts';
import { x, type Xml } from './xml.ts';

const EMU_PER_PIXEL = 9_525;
/** No picture is taller than two thirds of a page. */
const TALLEST_EMU = 170 * 36_000;
const CAPTION = { ...AT_TOP, style: 'Caption' };

const textOf = ({ attrs }: RichNode, name: string): string => {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
};

/** Caption and source on one line: "Lễ khai giảng. Nguồn: Trường A". */
const captionOf = (node: RichNode, source: string): readonly Xml[] => {
  const [caption, credit] = [textOf(node, 'caption'), textOf(node, 'credit')];
  const words = [caption, credit === '' ? '' : `${source}: ${credit}`].filter((part) => part !== '');
  return words.length === 0 ? [] : [line(words.join(/[.!?…]$/.test(caption) ? ' ' : '. '), CAPTION)];
};

/** A picture over at most the width of the text, with its words for those who do not see it. */
export const writeFigure: WriteNode = (node, writer) => {
  const alt = textOf(node, 'alt');
  const picture = writer.picture(textOf(node, 'assetId'));
  const shown = picture
    ? paragraphOf([drawing(picture, alt)], CAPTION)
    : line(`[Ảnh: ${alt || 'chưa có mô tả'}]`, CAPTION);
  return [shown, ...captionOf(node, 'Ảnh')];
};

/** What a page of paper cannot show is named. */
export const writeNamed =
  (what: string, source: string): WriteNode =>
  (node) => {
    const title = textOf(node, 'title');
    return [line(title === '' ? `[${what}]` : `[${what}: ${title}]`, CAPTION), ...captionOf(node, source)];
  };

function drawing(
  {
    width,
    height,
    relation,
    number,
    format,
  }: ExportPicture & { readonly relation: string; readonly number: number },
  alt: string,
): Xml {
  const scale = Math.min(1, TEXT_WIDTH_EMU / (width * EMU_PER_PIXEL), TALLEST_EMU / (height * EMU_PER_PIXEL));
  const [cx, cy] = [Math.round(width * EMU_PER_PIXEL * scale), Math.round(height * EMU_PER_PIXEL * scale)];
  const name = `Ảnh ${number}`;
  return x(
    'w:r',
    {},
    x(
      'w:drawing',
      {},
      x(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        x('wp:extent', { cx, cy }),
        x('wp:docPr', { id: number, name, descr: alt }),
        x(
          'a:graphic',
          {},
          x(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
            x(
              'pic:pic',
              {},
              x(
                'pic:nvPicPr',
                {},
                x('pic:cNvPr', { id: number, name: `${number}.${format}` }),
                x('pic:cNvPicPr'),
              ),
              x(
                'pic:blipFill',
                {},
                x('a:blip', { 'r:embed': relation }),
                x('a:stretch', {}, x('a:fillRect')),
              ),
              x(
                'pic:spPr',
                {},
                x('a:xfrm', {}, x('a:off', { x: 0, y: 0 }), x('a:ext', { cx, cy })),
                x('a:prstGeom', { prst: 'rect' }, x('a:avLst')),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
