import type { RichNode } from '../../story/rich-node.ts';
import type { Place, Writer } from './writer.ts';
import { escaped, val, x, type Xml } from './xml.ts';

/** A paragraph of words. */
export const paragraph = (node: RichNode, writer: Writer, place: Place): Xml =>
  x('w:p', {}, properties(place), ...(node.content ?? []).map((child) => words(child, writer, place)));

/** A paragraph of one text. */
export const line = (text: string, place: Place): Xml =>
  x('w:p', {}, properties(place), runOf(text, place.bold ? x('w:b') : ''));

/** A paragraph of ready pieces. */
export const paragraphOf = (pieces: readonly Xml[], place: Place): Xml =>
  x('w:p', {}, properties(place), ...pieces);

const BOX = { plain: ['1F4E79', 'EEF3F8'], desk: ['C00000', 'FFF7D6'] } as const;

/** How a paragraph stands: in the order the format wants its properties. */
function properties({ style, list, box }: Place): Xml | null {
  const sides = ['top', 'left', 'bottom', 'right'];
  const pieces = [
    style ? val('w:pStyle', style) : '',
    list ? x('w:numPr', {}, val('w:ilvl', list.level), val('w:numId', list.id)) : '',
    box
      ? x(
          'w:pBdr',
          {},
          ...sides.map((side) =>
            x(`w:${side}`, { 'w:val': 'single', 'w:sz': 8, 'w:space': 4, 'w:color': BOX[box][0] }),
          ),
        )
      : '',
    box ? x('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': BOX[box][1] }) : '',
  ].join('');
  return pieces === '' ? null : x('w:pPr', {}, pieces);
}

const BREAK: Xml = x('w:r', {}, x('w:br'));

function words(node: RichNode, writer: Writer, place: Place): Xml {
  if (node.type === 'hardBreak') return BREAK;
  const has = (name: string) => node.marks?.find(({ type }) => type === name);
  const link = has('link');
  const look = [
    link ? val('w:rStyle', 'Hyperlink') : '',
    place.bold || has('bold') ? x('w:b') : '',
    has('italic') ? x('w:i') : '',
  ].join('');
  const run = runOf(node.text ?? '', look);
  const href = link?.attrs?.['href'];
  return typeof href === 'string' ? x('w:hyperlink', { 'r:id': writer.link(href) }, run) : run;
}

/** A run of text. Line ends and tabs in a text are elements of their own. */
export function runOf(text: string, look: Xml = ''): Xml {
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '');
  return x(
    'w:r',
    {},
    look === '' ? null : x('w:rPr', {}, look),
    ...pieces.map((piece) =>
      piece === '\n'
        ? x('w:br')
        : piece === '\t'
          ? x('w:tab')
          : x('w:t', { 'xml:space': 'preserve' }, escaped(piece)),
    ),
  );
}
