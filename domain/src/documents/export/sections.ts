import type { RichNode } from '../../story/rich-node.ts';
import { line, paragraph } from './paragraphs.ts';
import { pairs } from './tables.ts';
import { AT_TOP, type WriteNode } from './writer.ts';
import { x } from './xml.ts';

const BOXED = { ...AT_TOP, box: 'plain' } as const;
const DESK = { ...AT_TOP, box: 'desk' } as const;
/** The words above a note to the desk. */
export const DESK_NOTE_LABEL = 'Ghi chú gửi tòa soạn';

/** A blank line, so that the frames of two sections do not run into one. */
const GAP = x('w:p');

/** Facts in a frame: the title heavy, then the text. */
export const writeInfoBox: WriteNode = ({ content = [] }, writer) => {
  const [title, ...rest] = content;
  const head = title?.content ? [paragraph(title, writer, { ...BOXED, bold: true })] : [];
  return [...head, ...writer.blocks(rest, BOXED), GAP];
};

/** The question heavy, the answer below. */
export const writeQuestionAnswer: WriteNode = ({ content = [] }, writer) => {
  const [question, ...answer] = content;
  return [
    ...(question?.content ? [paragraph(question, writer, { ...AT_TOP, bold: true })] : []),
    ...writer.blocks(answer, AT_TOP),
  ];
};

/** The words in quotation marks, then who said them. */
export const writePullQuote: WriteNode = ({ content = [] }) => {
  const [words = '', speaker = ''] = content.map(textOf);
  const place = { ...AT_TOP, style: 'PullQuote' };
  return [
    ...(words === '' ? [] : [line(`“${words}”`, place)]),
    ...(speaker === '' ? [] : [line(speaker, place)]),
  ];
};

/** Pairs of a heavy text and a plain one, as a table. */
export const writePairs: WriteNode = ({ content = [] }, writer) =>
  pairs(
    content.map(({ content: [first, second] = [] }) => [
      paragraph(first ?? { type: 'paragraph' }, writer, { ...AT_TOP, style: 'Cell', bold: true }),
      paragraph(second ?? { type: 'paragraph' }, writer, { ...AT_TOP, style: 'Cell' }),
    ]),
  );

/** In a frame that says what it is; left out altogether unless the file stays in the newsroom. */
export const writeDeskNote: WriteNode = ({ content }, writer) =>
  writer.deskNotes
    ? [line(DESK_NOTE_LABEL, { ...DESK, bold: true }), ...writer.blocks(content, DESK), GAP]
    : [];

const textOf = ({ content = [] }: RichNode): string => content.map(({ text = '' }) => text).join('');
