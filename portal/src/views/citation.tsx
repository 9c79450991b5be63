import { citedInWords, type CitedDocument } from '@toasoan/domain';
import type { ComponentChildren } from 'preact';

interface CitationProps {
  readonly cited: CitedDocument;
  /** Where the document can be read; null where the story does not say. */
  readonly address: string | null;
  readonly children: ComponentChildren;
}

/**
 * The words that cite a legal document, as they were written. Where the story links it, machines are told which
 * document it is, as a citation of the article (schema.org).
 */
export function Citation({ cited, address, children }: CitationProps) {
  const words = citedInWords(cited);
  if (address === null)
    return (
      <cite class="document" title={words}>
        {children}
      </cite>
    );
  return (
    <cite
      class="document"
      title={words}
      itemprop="citation"
      itemscope
      itemtype="https://schema.org/Legislation"
    >
      <meta itemprop="name" content={words} />
      {cited.number && <meta itemprop="legislationIdentifier" content={cited.number} />}
      {cited.date && <meta itemprop="legislationDate" content={cited.date} />}
      <link itemprop="url" href={address} />
      {children}
    </cite>
  );
}
