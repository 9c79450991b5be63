import type { LinkAnswer } from '../links/answer.ts';
import { linksOf } from '../links/links-of.ts';
import { DESK_NOTE, isMediaNode, walk, type MediaNodeType, type RichNode } from '../story/rich-node.ts';
import type { StoryContent } from '../story/content.ts';
import type { AssetText } from '../media/text-limits.ts';

/** Where words of a story stand. */
export type Place =
  | { readonly part: 'headline' | 'standfirst' | 'topics' }
  /** The paragraph or heading of this number in the body, in reading order from 0. */
  | { readonly part: 'block'; readonly index: number }
  /** The address of the link of this number in the body, in reading order from 0. */
  | { readonly part: 'link'; readonly index: number }
  /** A text of the medium of this number in the body, in reading order from 0. */
  | {
      readonly part: 'media';
      readonly index: number;
      readonly type: MediaNodeType;
      readonly field: AssetText;
    };

/** A run of plain text in which positions are counted, in UTF-16 units. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
  /** In a note to the desk, which is never published. */
  readonly note?: true;
}

/** The words of a story that rules of style look at. */
export interface StoryWords {
  /** In reading order: headline, standfirst, body; texts of media where they stand, empty ones too. */
  readonly passages: readonly Passage[];
  /** The addresses of links, in reading order. */
  readonly links: readonly Passage[];
  /** What is known of whether addresses answer, by address; none where nobody asked. */
  readonly answers?: ReadonlyMap<string, LinkAnswer>;
  /** Document ids; the first is the main topic. */
  readonly topicIds: readonly string[];
}

/** The texts each kind of medium has where it stands, as its node in the schema. */
const MEDIA_TEXTS: Readonly<Record<MediaNodeType, readonly AssetText[]>> = {
  figure: ['alt', 'caption', 'credit'],
  video: ['caption', 'credit'],
  audio: ['title', 'caption', 'credit'],
  attachment: ['title'],
};

/** Nodes that hold text directly. */
export const isTextBlock = (type: unknown): boolean => type === 'paragraph' || type === 'heading';

/** The words of what a person writes. A line break in a block is one character, as it is one place in the editor. */
export function wordsOf({
  headline,
  standfirst,
  body,
  topicIds,
}: Pick<StoryContent, 'headline' | 'standfirst' | 'body' | 'topicIds'>): StoryWords {
  const passages: Passage[] = [
    { place: { part: 'headline' }, text: headline },
    { place: { part: 'standfirst' }, text: standfirst },
  ];
  const notes = nodesOfNotes(body);
  let blocks = 0;
  let media = 0;
  for (const node of walk(body)) {
    if (isTextBlock(node.type)) {
      const note = notes.has(node) ? { note: true as const } : {};
      passages.push({ place: { part: 'block', index: blocks }, text: textIn(node), ...note });
      blocks += 1;
    } else if (isMediaNode(node.type)) {
      for (const field of MEDIA_TEXTS[node.type]) {
        const text = node.attrs?.[field];
        passages.push({
          place: { part: 'media', index: media, type: node.type, field },
          text: typeof text === 'string' ? text : '',
        });
      }
      media += 1;
    }
  }
  const links = linksOf(body).map((text, index): Passage => ({ place: { part: 'link', index }, text }));
  return { passages, links, topicIds };
}

/** Notes to the desk stand at the top of a body only. */
function nodesOfNotes({ content }: RichNode): ReadonlySet<RichNode> {
  const top: readonly (RichNode | null)[] = Array.isArray(content) ? content : [];
  const notes = top.filter((node): node is RichNode => node?.type === DESK_NOTE);
  return new Set(notes.flatMap((note) => [...walk(note)]));
}

function textIn({ content }: RichNode): string {
  const children: readonly (RichNode | null)[] = Array.isArray(content) ? content : [];
  return children
    .map((child) => (child?.type === 'hardBreak' ? '\n' : typeof child?.text === 'string' ? child.text : ''))
    .join('');
}
