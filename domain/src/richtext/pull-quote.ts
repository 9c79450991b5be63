import { section, sectionLine } from './section.ts';

/** Words that are made to stand out, and who said them. */
export const PullQuote = section({
  name: 'pullQuote',
  tag: 'aside',
  mark: 'data-pull-quote',
  content: 'pullQuoteText speaker',
});

/** The words themselves; quotation marks are the page's business. */
export const PullQuoteText = sectionLine({ name: 'pullQuoteText', mark: 'data-pull-quote-text' });

/** Who said it, and as what; may be empty. */
export const Speaker = sectionLine({ name: 'speaker', mark: 'data-speaker' });
