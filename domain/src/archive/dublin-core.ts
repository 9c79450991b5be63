import { escapedHtml } from '../text/escaped-html.ts';
import { cleanXml } from './clean-xml.ts';
import type { ArchiveRecord } from './record.ts';

/** Terms that hold an instant (DCMI: encoding scheme W3CDTF). */
const INSTANTS: ReadonlySet<string> = new Set([
  'dcterms:created',
  'dcterms:modified',
  'dcterms:dateAccepted',
  'dcterms:issued',
]);

/**
 * The description as XML in DCMI Metadata Terms, by the guidelines for Dublin Core in XML (dublincore.org/specifications
 * /dublin-core/dc-xml-guidelines). Our own terms are left to the other forms.
 */
export function dublinCoreXml({ terms }: ArchiveRecord): string {
  const lines = terms
    .filter(({ term }) => term.startsWith('dcterms:'))
    .flatMap(({ term, values }) =>
      values.map((value) => {
        const kind = INSTANTS.has(term) ? ' xsi:type="dcterms:W3CDTF"' : '';
        return `  <${term}${kind}>${escapedHtml(cleanXml(value))}</${term}>`;
      }),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<metadata xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...lines,
    '</metadata>',
    '',
  ].join('\n');
}
