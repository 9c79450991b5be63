import { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { RichNode } from '@toasoan/domain';

/**
 * The change that makes another text of this one, and only where they differ: the caret and what is being composed
 * elsewhere stay as they are. Null when they are the same.
 * @throws RangeError for a body that is not of the story schema
 */
export function withTextReplaced(
  { doc, schema, tr }: Pick<EditorState, 'doc' | 'schema' | 'tr'>,
  body: RichNode,
): Transaction | null {
  const next = Node.fromJSON(schema, body);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return null;
  // What repeats is found from both sides.
  const twice = Math.max(0, start - Math.min(end.a, end.b));
  const narrow = tr.replace(start, end.a + twice, next.slice(start, end.b + twice));
  if (narrow.doc.eq(next)) return narrow;
  return tr.replaceWith(0, tr.doc.content.size, next.content);
}
