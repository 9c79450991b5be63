import { mergeAttributes, Node } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { SectionType } from '../story/rich-node.ts';

interface Marked {
  readonly name: string;
  /** The attribute that tells the tag from those of other pages; it has no value. */
  readonly mark: `data-${string}`;
}

interface Holder extends Marked {
  readonly tag: 'aside' | 'div' | 'section';
  readonly content: string;
}

/** What HTML the editor adds to a node, such as the hint shown while it is empty. */
export interface SectionOptions {
  readonly HTMLAttributes: Readonly<Record<string, string>>;
}

const holder = ({ name, mark, tag, content }: Holder) =>
  ({
    name,
    content,
    selectable: false,
    addOptions: () => ({ HTMLAttributes: {} }),
    parseHTML: () => [{ tag: `${tag}[${mark}]` }],
    renderHTML(this: { options: SectionOptions }) {
      return [tag, mergeAttributes(this.options.HTMLAttributes, { [mark]: '' }), 0] as const;
    },
  }) as const;

/**
 * A block at the top of the body that holds others and stands for itself: it is in no quote, list or table, and what
 * is written or deleted beside it does not run into it.
 */
export const section = (options: Holder & { readonly name: SectionType }): Node<SectionOptions> =>
  Node.create<SectionOptions>({ ...holder(options), group: 'section', isolating: true, selectable: true });

/** One of several like parts of a section. */
export const sectionRow = (options: Omit<Holder, 'tag'>): Node<SectionOptions> =>
  Node.create<SectionOptions>({ ...holder({ ...options, tag: 'div' }), isolating: true });

/** A text in a section that has its place and its meaning; plain, unless `marks` says otherwise. */
export const sectionLine = (options: Marked & { readonly marks?: string }): Node<SectionOptions> =>
  Node.create<SectionOptions>({
    ...holder({ ...options, tag: 'div', content: 'text*' }),
    marks: options.marks ?? '',
  });

/** How many characters (UTF-16 units) a section, or a line in one, holds. */
export const SECTION_LIMITS: Readonly<Record<string, number>> = {
  deskNote: 5_000,
  infoBox: 10_000,
  infoBoxTitle: 200,
  questionAnswer: 10_000,
  question: 500,
  pullQuoteText: 600,
  speaker: 200,
  keyNumber: 30,
  keyLabel: 160,
  timeline: 20_000,
  timelineTime: 80,
  timelineText: 1_000,
};

/** The name of a section or line that holds more than it may; null when all keep their limits. */
export function overfull(body: TextNode): string | null {
  for (const block of body.children) {
    if (!block.type.isInGroup('section')) continue;
    let found = tooLong(block);
    block.descendants((node) => {
      found ??= tooLong(node);
      return found === null && !node.isTextblock;
    });
    if (found) return found;
  }
  return null;
}

function tooLong({ type, textContent }: TextNode): string | null {
  const limit = SECTION_LIMITS[type.name];
  return limit !== undefined && textContent.length > limit ? type.name : null;
}
