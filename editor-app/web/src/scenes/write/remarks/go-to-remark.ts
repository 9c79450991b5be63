import type { Editor } from '@tiptap/core';
import type { Remark } from '@toasoan/domain';
import { goToPart } from '../go-to-part.ts';
import { fieldOf } from './field-of.ts';
import { linkAt } from './link-in-body.ts';
import { positionOf } from './place-in-body.ts';

/** Brings the words of a remark into view, selects them and puts the focus there. */
export function goToRemark(remark: Remark, editor: Editor): void {
  const { where, from, to } = remark;
  if (where.part === 'topics') return goToPart('topics', editor);
  if (!('index' in where)) return select(fieldOf(remark), from, to);
  const { doc } = editor.state;
  if (where.part === 'link') {
    const link = linkAt(doc, where.index);
    if (link) editor.chain().setTextSelection(link).focus().scrollIntoView().run();
    return;
  }
  const position = positionOf(doc, where);
  if (position === null) return;
  if (where.part === 'media') {
    const block = editor.view.nodeDOM(position);
    const field =
      block instanceof HTMLElement ? block.querySelector(`textarea[name="${where.field}"]`) : null;
    return select(field instanceof HTMLTextAreaElement ? field : null, from, to);
  }
  const end = position + 1 + (doc.nodeAt(position)?.content.size ?? 0);
  const at = (offset: number): number => Math.min(position + 1 + offset, end);
  editor
    .chain()
    .setTextSelection({ from: at(from), to: at(to) })
    .focus()
    .scrollIntoView()
    .run();
}

function select(field: HTMLTextAreaElement | null, from: number, to: number): void {
  if (!field) return;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
}
