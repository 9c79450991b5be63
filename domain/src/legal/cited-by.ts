import type { CitedDocument } from './citations.ts';
import { isCitedDate } from './date.ts';
import { isDocumentType } from './document-types.ts';

export { isCitedDate };

/** The name of the mark of citations in a body. */
export const LEGAL_CITATION = 'legalCitation';

/** What a mark says of the document, from a body of which nothing is known yet; null when it is no such mark. */
export function citedBy(mark: { readonly type: string; readonly attrs?: unknown }): CitedDocument | null {
  if (mark.type !== LEGAL_CITATION || typeof mark.attrs !== 'object' || mark.attrs === null) return null;
  const attrs = mark.attrs as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof attrs[name] === 'string' ? attrs[name] : '');
  const { documentType } = attrs;
  if (!isDocumentType(documentType)) return null;
  return {
    documentType,
    number: text('number'),
    date: isCitedDate(text('date')) ? text('date') : '',
    issuer: text('issuer'),
    title: text('title'),
  };
}
