import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Fix, Remark } from '@toasoan/domain';
import { fieldOf } from './field-of.ts';
import { withFix, type BodyFix } from './with-fix.ts';

const isOnBody = (remark: Remark): remark is Remark & BodyFix => 'index' in remark.where && !!remark.fix;

/** Puts a remark right as one step that can be undone. False when other words stand there meanwhile. */
export function applyFix(remark: Remark, editor: Editor): boolean {
  if (isOnBody(remark)) {
    const change = withFix(editor.state, remark);
    if (change) editor.view.dispatch(closeHistory(change));
    return change !== null;
  }
  const field = fieldOf(remark);
  if (!field || !remark.fix || field.value.slice(remark.from, remark.to) !== remark.quoted) return false;
  return typeInto(field, remark.fix);
}

/** As if it was typed: the only way that leaves the field its own undo. */
function typeInto(field: HTMLTextAreaElement, { from, to, insert }: Fix): boolean {
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  return document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
}
