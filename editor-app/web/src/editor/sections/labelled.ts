import type { Node } from '@tiptap/core';
import { DESK_NOTE, type SectionType } from '@toasoan/domain';
import type { SectionOptions } from '@toasoan/domain/richtext';
import { NOT_PUBLISHED, SECTION_NAMES } from '../../components/text/section-names.ts';

/** A shared section as it is written in: with its name above it. */
export const labelled = (node: Node<SectionOptions>): Node<SectionOptions> =>
  node.extend({
    addNodeView() {
      return () => sectionFrame(node.name as SectionType);
    },
  });

/** Plain elements: the text inside is the editor's own, there is nothing to render. */
function sectionFrame(type: SectionType): { dom: HTMLElement; contentDOM: HTMLElement } {
  const dom = document.createElement('section');
  const label = document.createElement('p');
  const contentDOM = document.createElement('div');
  const name = type === DESK_NOTE ? `${SECTION_NAMES[type]} · ${NOT_PUBLISHED}` : SECTION_NAMES[type];
  dom.className = `story-section story-section-${type}`;
  dom.setAttribute('role', 'group');
  dom.setAttribute('aria-label', name);
  label.className = 'story-section-label';
  label.contentEditable = 'false';
  label.textContent = name;
  dom.append(label, contentDOM);
  return { dom, contentDOM };
}
