import { Mark, type Attribute } from '@tiptap/core';
import { LEGAL_CITATION } from '../legal/cited-by.ts';
import { isCitedDate } from '../legal/date.ts';
import { isDocumentType } from '../legal/document-types.ts';
import { attributeText, type PageElement } from './attributes.ts';

/** Most characters of what a citation says of its document. */
export const CITATION_LIMITS = { number: 60, issuer: 200, title: 300 } as const;

const part = (htmlName: string, fallback: string, takes: (value: string) => boolean): Partial<Attribute> => ({
  default: fallback,
  validate: (value: unknown) => {
    if (typeof value !== 'string' || !takes(value)) throw new RangeError(htmlName);
  },
  parseHTML: (element: PageElement) => {
    const value = element.getAttribute(htmlName) ?? '';
    return takes(value) ? value : fallback;
  },
});

/**
 * Words that cite a legal document, as they were typed, and what they say of it. It does not grow with what is written
 * beside it; where the document can be read is a link on the same words.
 */
export const LegalCitation = Mark.create({
  name: LEGAL_CITATION,
  inclusive: false,
  // Above the link's, so that it stands around it.
  priority: 1_001,

  addAttributes() {
    return {
      documentType: {
        ...part('data-type', 'decision', isDocumentType),
        renderHTML: (attributes) => ({ 'data-type': attributes['documentType'] as string }),
      },
      number: attributeText('data-number', CITATION_LIMITS.number),
      date: {
        ...part('data-date', '', isCitedDate),
        renderHTML: (attributes) => ({ 'data-date': attributes['date'] as string }),
      },
      issuer: attributeText('data-issuer', CITATION_LIMITS.issuer),
      title: attributeText('data-title', CITATION_LIMITS.title),
    };
  },

  parseHTML() {
    return [{ tag: 'cite[data-number]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['cite', HTMLAttributes, 0];
  },
});
