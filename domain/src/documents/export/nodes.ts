import type { MediaNodeType, SectionType } from '../../story/rich-node.ts';
import { writeBulletList, writeOrderedList } from './lists.ts';
import { writeFigure, writeNamed } from './media.ts';
import { paragraph } from './paragraphs.ts';
import { writeDeskNote, writeInfoBox, writePairs, writePullQuote, writeQuestionAnswer } from './sections.ts';
import { writeTable } from './tables.ts';
import { AT_TOP, type WriteNode } from './writer.ts';
import { val, x } from './xml.ts';

/** How a node goes into a Word file, and what of it comes back when that is read again. */
export interface Conversion {
  /** Null for a node that is written by the one it stands in. */
  readonly write: WriteNode | null;
  /**
   * `same`: the same block. Otherwise what stands there instead, in words: a Word file has no place for what the node
   * means.
   */
  readonly back: string;
}

const inner: Conversion = { write: null, back: 'with the node it stands in' };
const headingLevel = (level: unknown): number => (typeof level === 'number' ? level - 1 : 1);

/** Every node of the schema has its line here; a test compares the two. */
export const CONVERSIONS = {
  paragraph: { write: (node, writer, place) => [paragraph(node, writer, place)], back: 'same' },
  heading: {
    write: (node, writer) => [
      paragraph(node, writer, { ...AT_TOP, style: `Heading${headingLevel(node.attrs?.['level'])}` }),
    ],
    back: 'same; the highest level of the text as 2',
  },
  bulletList: {
    write: writeBulletList,
    back: 'same; tables, quotes and media in an item stand after the list',
  },
  orderedList: {
    write: writeOrderedList,
    back: 'same; tables, quotes and media in an item stand after the list',
  },
  listItem: inner,
  blockquote: {
    write: (node, writer, place) => writer.blocks(node.content, { ...place, style: 'Quote' }),
    back: 'same; quotes that follow each other as one, lists and tables in it beside it',
  },
  hardBreak: inner,
  horizontalRule: {
    write: () => [
      x(
        'w:p',
        {},
        x(
          'w:pPr',
          {},
          x('w:pBdr', {}, x('w:bottom', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': 'auto' })),
          val('w:jc', 'center'),
        ),
      ),
    ],
    back: 'same',
  },
  table: { write: writeTable, back: 'same, without widths; heads beside the rows as cells' },
  tableRow: inner,
  tableHeader: inner,
  tableCell: inner,
  figure: { write: writeFigure, back: 'a picture to be taken up anew; the source as part of the caption' },
  gallery: {
    write: (node, writer, place) => writer.blocks(node.content, place),
    back: 'its pictures one after another',
  },
  video: { write: writeNamed('Video', 'Nguồn'), back: 'a paragraph that names it' },
  audio: { write: writeNamed('Âm thanh', 'Nguồn'), back: 'a paragraph that names it' },
  attachment: { write: writeNamed('Tệp đính kèm', 'Nguồn'), back: 'a paragraph that names it' },
  infoBox: { write: writeInfoBox, back: 'its paragraphs and lists, the title bold' },
  infoBoxTitle: inner,
  questionAnswer: { write: writeQuestionAnswer, back: 'its paragraphs, the question bold' },
  question: inner,
  pullQuote: { write: writePullQuote, back: 'two paragraphs' },
  pullQuoteText: inner,
  speaker: inner,
  keyFigures: { write: writePairs, back: 'a table of two columns' },
  keyFigure: inner,
  keyNumber: inner,
  keyLabel: inner,
  timeline: { write: writePairs, back: 'a table of two columns' },
  timelineRow: inner,
  timelineTime: inner,
  timelineText: inner,
  deskNote: {
    write: writeDeskNote,
    back: 'its paragraphs below the words that say what it is; nothing in a file without notes',
  },
} as const satisfies Readonly<Record<SectionType | MediaNodeType, Conversion>> &
  Readonly<Record<string, Conversion>>;

/** The writer of a node; one unknown here writes what it holds. */
export function writerOf(name: string): WriteNode {
  const known: Readonly<Record<string, Conversion>> = CONVERSIONS;
  return known[name]?.write ?? ((node, writer, place) => writer.blocks(node.content, place));
}
