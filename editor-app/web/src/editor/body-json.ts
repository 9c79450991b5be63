import type { Node } from '@tiptap/pm/model';
import type { RichNode } from '@toasoan/domain';

/** Nodes are never changed, only replaced: what was made of one holds as long as the node. */
const made = new WeakMap<Node, RichNode>();

/**
 * A text as JSON. Blocks that are the same as in the text before are the same objects, so that a key in a long story
 * costs as little as in a short one, here and wherever two states are compared.
 */
export function bodyJson({ type, content }: Node): RichNode {
  return { type: type.name, content: content.content.map(blockJson) };
}

function blockJson(block: Node): RichNode {
  const known = made.get(block);
  if (known) return known;
  const json = block.toJSON() as RichNode;
  made.set(block, json);
  return json;
}
