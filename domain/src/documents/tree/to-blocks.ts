import { DOMParser } from '@tiptap/pm/model';
import { richTextSchema } from '../../richtext/check-body.ts';
import type { RichNode } from '../../story/rich-node.ts';
import { asPage } from './as-page.ts';
import type { Element } from './element.ts';

const parser = DOMParser.fromSchema(richTextSchema);

/** The blocks of a body that a clean tree stands for, read by the rules of the schema. At least one. */
export function toBlocks(tree: Element): readonly RichNode[] {
  const body = parser.parse(asPage(tree)).toJSON() as RichNode;
  return body.content ?? [];
}
