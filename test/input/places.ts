import type { RichNode } from '@toasoan/domain';

/** Stands for the caret in a text; two of them for a selection. */
export const CARET = '^';

const text = (words: string, marks?: RichNode['marks']): RichNode[] =>
  words === '' ? [] : [{ type: 'text', text: words, ...(marks ? { marks } : {}) }];
const holds = (type: string, words: string, attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...(words === '' ? {} : { content: text(words) }),
});
const node = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const lines = (words: string): RichNode[] => words.split('\n').map((line) => holds('paragraph', line));

/** Before and after what is typed, so that a slip into a neighbour is seen. */
const among = (...blocks: RichNode[]): RichNode =>
  node('doc', holds('paragraph', 'Đoạn đứng trước.'), ...blocks, holds('paragraph', 'Đoạn đứng sau.'));

const marked =
  (type: string, attrs?: RichNode['attrs']) =>
  (words: string): RichNode => {
    const mark = [{ type, ...(attrs ? { attrs } : {}) }];
    const [before = '', inside = '', after = ''] = words.split('*');
    return { type: 'paragraph', content: [...text(before), ...text(inside, mark), ...text(after)] };
  };

const cell = (words: string): RichNode => node('tableCell', holds('paragraph', words));

/** Stands for the id of a picture of the newsroom. */
export const PICTURE = 'PICTURE';
const FIGURE = { assetId: PICTURE, alt: 'Sân trường', caption: '', credit: '' };

/**
 * Where the body is typed in: what it is with these words there; the whole body where a sequence takes up words again,
 * since browsers count their places from its beginning. A line break in the words is a new paragraph or item;
 * in `bold` and `link` asterisks stand around what is marked.
 */
export const BODIES = {
  body: (words: string) => among(...lines(words)),
  'whole body': (words: string) => node('doc', ...lines(words)),
  heading: (words: string) => among(holds('heading', words, { level: 2 })),
  quote: (words: string) => among(node('blockquote', ...lines(words))),
  list: (words: string) => among(node('bulletList', ...lines(words).map((line) => node('listItem', line)))),
  'table cell': (words: string) =>
    among(
      node('table', node('tableRow', cell(words), cell('Bên cạnh')), node('tableRow', cell('a'), cell('b'))),
    ),
  bold: (words: string) => among(marked('bold')(words)),
  'whole bold': (words: string) => node('doc', marked('bold')(words)),
  link: (words: string) => among(marked('link', { href: 'https://example.vn' })(words)),
  'info box': (words: string) => among(node('infoBox', holds('infoBoxTitle', 'Hộp'), ...lines(words))),
  'info box title': (words: string) =>
    among(node('infoBox', holds('infoBoxTitle', words), holds('paragraph', 'Trong hộp'))),
  question: (words: string) =>
    among(node('questionAnswer', holds('question', words), holds('paragraph', 'Trả lời'))),
  'key number': (words: string) =>
    among(node('keyFigures', node('keyFigure', holds('keyNumber', words), holds('keyLabel', 'học sinh')))),
  'after picture': (words: string) =>
    node('doc', holds('figure', '', FIGURE), ...lines(words), holds('paragraph', 'Đoạn đứng sau.')),
  'before picture': (words: string) =>
    node('doc', ...lines(words), holds('figure', '', FIGURE), holds('paragraph', 'Đoạn đứng sau.')),
} as const satisfies Record<string, (words: string) => RichNode>;

/** A picture whose caption is typed in. */
export const withCaption = (caption: string): RichNode =>
  node('doc', holds('figure', '', { ...FIGURE, caption }), holds('paragraph', 'Đoạn đứng sau.'));

/** Fields beside the body, by their ids or what they belong to. */
export const FIELDS = {
  headline: '#field-headline',
  standfirst: '#field-standfirst',
  byline: 'input[maxlength="300"]',
  caption: '.ProseMirror textarea[name="caption"]',
} as const;

export type BodyPlace = keyof typeof BODIES;
export type FieldPlace = keyof typeof FIELDS;
export type PlaceName = BodyPlace | FieldPlace;

export const isField = (place: PlaceName): place is FieldPlace => place in FIELDS;
