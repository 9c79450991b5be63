import * as words from '../words/index.ts';
import { FEED_TYPES, tagOf, updatedAt, type Feed, type FeedItem } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export const writeAtom = (feed: Feed): string =>
  xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': words.locale },
      textElement('id', feed.self),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', updatedAt(feed)),
      element('link', { rel: 'self', type: FEED_TYPES.atom, href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...feed.items.map(entry),
    ),
  );

const entry = ({
  id,
  address,
  title,
  summary,
  author,
  topic,
  publishedAt,
  modifiedAt,
  picture,
}: FeedItem): string =>
  element(
    'entry',
    {},
    textElement('id', tagOf(id)),
    textElement('title', title),
    textElement('published', publishedAt),
    textElement('updated', modifiedAt),
    element('author', {}, textElement('name', author)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(picture
      ? [
          element('link', {
            rel: 'enclosure',
            type: picture.type,
            length: picture.bytes,
            href: picture.address,
          }),
        ]
      : []),
    ...(topic ? [element('category', { term: topic })] : []),
    textElement('summary', summary || title),
  );
