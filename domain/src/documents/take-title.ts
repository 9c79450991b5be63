import { plainText, type RichNode } from '../story/rich-node.ts';
import type { Incoming } from './incoming.ts';

/** A text with what can be its headline taken out of it. */
export interface WithTitle {
  readonly title: string | null;
  readonly blocks: readonly RichNode[];
}

/**
 * The title of a document and its text without it: what it names as its title, else the heading it begins with, if no
 * other is as high. Null, and the text whole, where neither is there.
 */
export function takeTitle({ title, blocks }: Pick<Incoming, 'title' | 'blocks'>): WithTitle {
  const at = blocks.findIndex((block) => plainText(block) !== '');
  const first = blocks[at];
  if (first?.type !== 'heading') return { title: null, blocks };
  const text = plainText(first).replace(/\s+/g, ' ');
  const alone =
    blocks.filter((block) => block.type === 'heading' && block.attrs?.['level'] === 2).length === 1;
  if (text !== title && !(title === null && first.attrs?.['level'] === 2 && alone))
    return { title: null, blocks };
  const rest = blocks.filter((_, index) => index !== at);
  return { title: text, blocks: rest.length > 0 ? rest : [{ type: 'paragraph' }] };
}
