import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

/** Puts the caret on an empty line after the block at the top that ends at `position`, made where there is none. */
export function lineAfter(tr: Transaction, position: number): Transaction {
  const next = tr.doc.resolve(position).nodeAfter;
  if (!next || !isEmptyLine(next)) tr.insert(position, emptyLine(tr));
  return tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView();
}

/** An empty line in the place of a block at the top. */
export function lineInstead(tr: Transaction, from: number, to: number): Transaction {
  tr.replaceWith(from, to, emptyLine(tr));
  return tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView();
}

/** A new line to write on. */
export function emptyLine({ doc }: Pick<Transaction, 'doc'>): Node {
  const line = doc.type.schema.nodes['paragraph']?.create();
  if (!line) throw new Error('Expected paragraph in the story schema');
  return line;
}

const isEmptyLine = (node: Node): boolean => node.type.name === 'paragraph' && node.content.size === 0;
