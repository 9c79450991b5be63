import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/**
 * A line of plain text as it is pasted where the caret is about to write in other marks than its place has. Some input
 * methods erase a letter and paste the one with its diacritic, and the first letter of a bold word stays bold. Null
 * where pasting does what it does elsewhere.
 */
export function pastedLine(
  { schema, storedMarks }: Pick<EditorState, 'schema' | 'storedMarks'>,
  line: string,
) {
  if (!storedMarks || line === '' || /[\r\n]/.test(line)) return null;
  return new Slice(Fragment.from(schema.text(line, storedMarks)), 0, 0);
}
