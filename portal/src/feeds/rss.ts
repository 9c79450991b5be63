import * as words from '../words/index.ts';
import { FEED_TYPES, updatedAt, type Feed, type FeedItem } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** A feed as RSS 2.0. */
export const writeRss = (feed: Feed): string =>
  xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        textElement('title', feed.title),
        textElement('link', feed.home),
        textElement('description', feed.description),
        textElement('language', words.locale),
        textElement('lastBuildDate', asDate(updatedAt(feed))),
        element('atom:link', { href: feed.self, rel: 'self', type: FEED_TYPES.rss }),
        ...feed.items.map(item),
      ),
    ),
  );

const item = ({ id, address, title, summary, author, topic, publishedAt, picture }: FeedItem): string =>
  element(
    'item',
    {},
    textElement('title', title),
    textElement('link', address),
    element('guid', { isPermaLink: 'false' }, id),
    ...(summary ? [textElement('description', summary)] : []),
    textElement('dc:creator', author),
    ...(topic ? [textElement('category', topic)] : []),
    textElement('pubDate', asDate(publishedAt)),
    ...(picture
      ? [element('enclosure', { url: picture.address, length: picture.bytes, type: picture.type })]
      : []),
  );

/** "Sat, 05 Sep 2026 03:15:00 GMT" */
const asDate = (instant: string): string => new Date(instant).toUTCString();
