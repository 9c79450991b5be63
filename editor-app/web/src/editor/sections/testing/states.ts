import type { RichNode } from '@toasoan/domain';
import { checkBody, richTextSchema } from '@toasoan/domain/richtext';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

export const node = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
/** A block that holds a text; `|` stands for the caret. */
export const holds = (type: string, text = ''): RichNode =>
  text === '' ? { type } : node(type, { type: 'text', text });
export const paragraph = (text = ''): RichNode => holds('paragraph', text);

/** The state of an editor with the caret where `|` stands in the text. */
export function stateOf(...content: RichNode[]): EditorState {
  const state = EditorState.create({ doc: richTextSchema.nodeFromJSON(node('doc', ...content)) });
  let caret = -1;
  state.doc.descendants((inner, position) => {
    const at = inner.text?.indexOf('|') ?? -1;
    if (at >= 0) caret = position + at;
  });
  if (caret < 0) throw new Error('Expected a caret');
  const { tr } = state;
  tr.delete(caret, caret + 1);
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, caret)));
}

/** The text after a change, as it would be stored, with `|` at the caret; the names of blocks around their texts. */
export function shown(change: Transaction | null): string | null {
  if (!change) return null;
  const checked = checkBody(change.doc.toJSON());
  if (!checked.ok) throw new Error(checked.detail);
  change.insertText('|', change.selection.from);
  return outline(change.doc.toJSON() as RichNode);
}

const outline = ({ type, text, content = [] }: RichNode): string =>
  text ?? `${type === 'doc' ? '' : type}(${content.map(outline).join(' ')})`;
