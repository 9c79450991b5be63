import type { Node } from '@tiptap/core';
import type { SectionOptions } from '@toasoan/domain/richtext';

/** A shared line of a section as it is written in: while it is empty it says what belongs there. */
export const hinted = (node: Node<SectionOptions>, hint: string, look = 'lead'): Node<SectionOptions> =>
  node.configure({ HTMLAttributes: { 'data-hint': hint, class: `story-section-${look}` } });
