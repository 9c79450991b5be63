import type { Editor } from '@tiptap/core';
import type { Part } from '@toasoan/domain';
import { FIELD_IDS } from '../../components/missing-parts.tsx';
import { firstEmptyField } from '../../editor/nodes/wanted-fields.ts';

/** Brings a part of the form into view and the focus into it. */
export function goToPart(part: Part, editor: Editor): void {
  if (part === 'body') {
    editor.commands.focus();
    return;
  }
  const field =
    part === 'alt' || part === 'title'
      ? firstEmptyField(editor.view.dom, part)
      : document.getElementById(FIELD_IDS[part]);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** The part an address points to ("#field-alt"); null for none. */
export function partOfHash(hash: string): Part | null {
  const entry = Object.entries(FIELD_IDS).find(([, id]) => `#${id}` === hash);
  return entry ? (entry[0] as Part) : null;
}
