import type { RichNode } from '../../story/rich-node.ts';
import { checkBody } from '../check-body.ts';

/** A node of a body with what it holds. */
export const node = (type: string, ...content: RichNode[]): RichNode => ({
  type,
  ...(content.length > 0 ? { content } : {}),
});
/** A node that holds a plain text, or nothing. */
export const words = (type: string, text = ''): RichNode =>
  node(type, ...(text === '' ? [] : [{ type: 'text', text }]));
export const doc = (...content: RichNode[]): RichNode => node('doc', ...content);

/** A body as it is stored. @throws with the reason when it is refused */
export function stored(body: RichNode): RichNode {
  const checked = checkBody(body);
  if (!checked.ok) throw new Error(checked.detail);
  return JSON.parse(JSON.stringify(checked.body)) as RichNode;
}

/** A body with a section in a place no section may have: quote, list item, table cell, another section. */
export const misplaced = (section: RichNode): readonly RichNode[] => [
  doc(node('blockquote', section)),
  doc(node('bulletList', node('listItem', node('paragraph'), section))),
  doc(node('table', node('tableRow', node('tableCell', section)))),
  doc(node('deskNote', section)),
  doc(node('infoBox', node('infoBoxTitle'), section)),
];
