import { DESK_NOTE, isMediaNode, plainText, type MediaNodeType, type RichNode } from '../story/rich-node.ts';
import { writeTableRows } from './table-rows.ts';

/** A part of a body as it is to be read, before its signs are spelled out. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

/** What has no words for the ear. */
export const SILENT = {
  figure: 'ảnh',
  video: 'video',
  audio: 'tệp âm thanh',
  attachment: 'tệp đính kèm',
  table: 'bảng lớn',
} as const;
export type SilentKind = keyof typeof SILENT;

/** The words of a body in the order in which they are read, and how much of each silent kind was left out. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly leftOut: ReadonlyMap<SilentKind, number>;
}

type Say = (text: string, kind?: Block['kind']) => void;
type Leave = (kind: SilentKind) => void;

/** The body without the quotations that were lifted out of its own text. */
function withoutRepeats(body: RichNode): RichNode {
  const isQuote = ({ type }: RichNode): boolean => type === 'pullQuote';
  const content = body.content ?? [];
  const text = plainText({ ...body, content: content.filter((node) => !isQuote(node)) });
  const repeats = (node: RichNode): boolean => text.includes(allWords(node.content?.[0] ?? node).trim());
  return { ...body, content: content.filter((node) => !isQuote(node) || !repeats(node)) };
}

/** Takes a body apart. Captions are not read: without the picture they say nothing. */
export function blocksOf(body: RichNode): Blocks {
  const blocks: Block[] = [];
  const leftOut = new Map<SilentKind, number>();
  const say: Say = (text, kind = 'text') => {
    if (text.trim() !== '') blocks.push({ kind, text: text.trim() });
  };
  const leave: Leave = (kind) => void leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
  for (const node of withoutRepeats(body).content ?? []) read(node, say, leave);
  return { blocks, leftOut };
}

const children = ({ content = [] }: RichNode): readonly RichNode[] => content;

/** The words of a paragraph; a break in it ends a sentence. */
const wordsOf = (node: RichNode): string =>
  children(node)
    .map(({ type, text = '' }) => (type === 'hardBreak' ? '\n' : text))
    .join('');

/** All words below a node, on one line. */
const allWords = (node: RichNode): string =>
  node.text ??
  children(node)
    .map(allWords)
    .filter(Boolean)
    .join(node.type === 'paragraph' ? '' : ' ');

function read(node: RichNode, say: Say, leave: Leave): void {
  const inside = (): void => children(node).forEach((child) => read(child, say, leave));
  const pairs = (join: string): void =>
    children(node).forEach((pair) => say(children(pair).map(allWords).filter(Boolean).join(join)));
  if (isMediaNode(node.type)) return leave(node.type satisfies MediaNodeType);
  switch (node.type) {
    case DESK_NOTE:
    case 'horizontalRule':
      return;
    case 'paragraph':
      return say(wordsOf(node));
    case 'heading':
    case 'infoBoxTitle':
      return say(wordsOf(node), 'heading');
    case 'question':
      return say(`Hỏi: ${wordsOf(node)}`);
    case 'questionAnswer':
      return readAnswer(node, say, leave);
    case 'orderedList':
      return readOrdered(node, say, leave);
    case 'pullQuote':
      return readPullQuote(node, say);
    case 'keyFigures':
      return pairs(' ');
    case 'timeline':
      return pairs(': ');
    case 'table': {
      const rows = writeTableRows(node, allWords);
      return rows === null ? leave('table') : rows.forEach((row) => say(row));
    }
    default:
      return inside();
  }
}

/** The first paragraph of what is said next, with words before it. */
const led = (lead: string, say: Say): Say => {
  let first = true;
  return (text, kind) => {
    say(first ? lead + text : text, kind);
    first = false;
  };
};

function readAnswer(node: RichNode, say: Say, leave: Leave): void {
  const [question, ...answer] = children(node);
  if (question) read(question, say, leave);
  const answered = led('Trả lời: ', say);
  for (const child of answer) read(child, answered, leave);
}

/** "Thứ nhất, …": items that are counted are counted aloud. */
function readOrdered(node: RichNode, say: Say, leave: Leave): void {
  const start = Number(node.attrs?.['start'] ?? 1);
  children(node).forEach((item, index) => {
    const number = start + index;
    read(item, Number.isSafeInteger(number) && number > 0 ? led(`Thứ ${number}, `, say) : say, leave);
  });
}

function readPullQuote(node: RichNode, say: Say): void {
  const [words = '', speaker = ''] = children(node).map(allWords);
  if (words !== '') say(speaker === '' ? words : `${speaker}: ${words}`);
}
