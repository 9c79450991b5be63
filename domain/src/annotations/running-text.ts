import { isMediaNode, walk, type RichNode } from '../story/rich-node.ts';
import type { StoryContent } from '../story/content.ts';

/** The texts around the body that can be remarked on. */
export const QUOTED_FIELDS = ['headline', 'standfirst', 'byline'] as const;
export type QuotedField = (typeof QUOTED_FIELDS)[number];

/** The words a medium has where it stands. */
const MEDIA_WORDS = ['title', 'caption', 'credit', 'alt'] as const;
export type MediaWord = (typeof MEDIA_WORDS)[number];

/** Where a line of a story stands. `node` is the very object of the body, so that a view can find it again. */
export type LinePlace =
  | { readonly part: 'field'; readonly field: QuotedField }
  | { readonly part: 'text'; readonly node: RichNode }
  | { readonly part: 'media'; readonly node: RichNode; readonly word: MediaWord };

/** A line of a story with words in it. */
export interface Line {
  readonly place: LinePlace;
  readonly text: string;
  /** Where it begins in the running text, in UTF-16 units. */
  readonly start: number;
}

/** All words of a story one after the other, a line break between two lines. */
export interface RunningText {
  readonly text: string;
  /** In reading order. Lines without words are none, so that an empty paragraph moves nothing. */
  readonly lines: readonly Line[];
}

/** The running text of a story: headline, standfirst, body with the words of its media, byline. */
export function runningText(
  content: Pick<StoryContent, 'headline' | 'standfirst' | 'byline' | 'body'>,
): RunningText {
  const field = (name: QuotedField): Unplaced => ({
    place: { part: 'field', field: name },
    text: content[name],
  });
  return joined([
    field('headline'),
    field('standfirst'),
    ...[...walk(content.body)].flatMap(linesOf),
    field('byline'),
  ]);
}

type Unplaced = Omit<Line, 'start'>;

function joined(found: readonly Unplaced[]): RunningText {
  const lines: Line[] = [];
  let start = 0;
  for (const line of found) {
    if (line.text.trim() === '') continue;
    lines.push({ ...line, start });
    start += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines };
}

function linesOf(node: RichNode): Unplaced[] {
  if (isMediaNode(node.type))
    return MEDIA_WORDS.map((word) => ({
      place: { part: 'media', node, word },
      text: textOr(node.attrs?.[word]),
    }));
  const children = node.content ?? [];
  return children.some(isInline)
    ? [{ place: { part: 'text', node }, text: children.map(words).join('') }]
    : [];
}

const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');

const isInline = ({ type }: RichNode): boolean => type === 'text' || type === 'hardBreak';

/** The words of an inline node: a break is one character, as it is one place in the editor. */
const words = (node: RichNode): string => (node.type === 'hardBreak' ? '\n' : textOr(node.text));

/** A stretch of one line. */
export interface LineRange {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** The stretches of lines a stretch of the running text covers, in order. */
export function lineRanges({ lines }: RunningText, from: number, to: number): LineRange[] {
  return lines.flatMap((line) => {
    const [a, b] = [Math.max(0, from - line.start), Math.min(line.text.length, to - line.start)];
    return a < b ? [{ line, from: a, to: b }] : [];
  });
}
