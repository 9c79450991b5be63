import { DOMParser } from '@tiptap/pm/model';
import { richTextSchema } from '../../richtext/check-body.ts';
import type { RichNode } from '../../story/rich-node.ts';
import { asPage } from './as-page.ts';
import { isElement, withChildren, type Element } from './element.ts';

const parser = DOMParser.fromSchema(richTextSchema);

/** So many blocks are read at once: of a very long text only a part is held in memory twice. */
const AT_ONCE = 200;

/** The blocks of a body that a clean tree stands for, read by the rules of the schema. At least one. */
export function toBlocks(tree: Element): readonly RichNode[] {
  const { children } = tree;
  // Words outside of blocks belong to what stands beside them.
  if (children.length <= AT_ONCE || !children.every((child) => isElement(child))) return parsed(tree);
  const blocks: RichNode[] = [];
  for (let at = 0; at < children.length; at += AT_ONCE)
    blocks.push(...parsed(withChildren(tree, children.slice(at, at + AT_ONCE))));
  return blocks;
}

function parsed(tree: Element): readonly RichNode[] {
  const body = parser.parse(asPage(tree)).toJSON() as RichNode;
  return body.content ?? [];
}
