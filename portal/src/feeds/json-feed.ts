import * as words from '../words/index.ts';
import { tagOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export const writeJsonFeed = ({ title, description, home, self, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: words.locale,
    items: items.map((item) => ({
      id: tagOf(item.id),
      url: item.address,
      title: item.title,
      content_text: item.summary || item.title,
      summary: item.summary || item.title,
      date_published: item.publishedAt,
      date_modified: item.modifiedAt,
      authors: [{ name: item.author }],
      ...(item.topic ? { tags: [item.topic] } : {}),
      ...(item.picture ? { image: item.picture.address } : {}),
    })),
  });
