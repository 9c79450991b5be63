import type { PublicStoryCard } from '@toasoan/domain';
import { storyPath, type FeedFormat } from '../addresses.ts';
import { mediaPath } from '../media-path.ts';
import { picturesOf } from '../views/pages-of.ts';
import { fallbackOf } from '../views/picture.tsx';
import type { Site } from '../views/site.ts';

/** Media types of the formats. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** What a feed of any format says. Addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page whose stories these are. */
  readonly home: string;
  /** The feed itself. */
  readonly self: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays the same when the headline, and so the address, is corrected. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly topic: string | null;
  /** ISO 8601 instants. */
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly picture: { readonly address: string; readonly bytes: number; readonly type: 'image/jpeg' } | null;
}

/** A story of a list as a feed tells it. */
export function feedItem(card: PublicStoryCard, { url }: Pick<Site, 'url'>): FeedItem {
  const file = card.cover && fallbackOf(picturesOf(card.cover)[0]?.renditions ?? []);
  return {
    id: `${new URL(url).host}/${card.storyId}`,
    address: `${url}${storyPath(card.slug)}`,
    title: card.headline,
    summary: card.standfirst,
    author: card.unit.name,
    topic: card.topic?.title ?? null,
    publishedAt: card.publishedAt,
    modifiedAt: card.modifiedAt,
    picture: file ? { address: `${url}${mediaPath(file)}`, bytes: file.bytes, type: 'image/jpeg' } : null,
  };
}

/** The day from which ids of Atom entries are made (RFC 4151); ours never change. */
const TAG_DAY = '2026-01-01';

/** An id that is a URI, as Atom wants it. */
export const tagOf = (id: string): string => {
  const [host = '', ...rest] = id.split('/');
  return `tag:${host.replace(/:\d+$/, '')},${TAG_DAY}:${rest.join('/') || 'feed'}`;
};

/** When anything in the feed last changed; the epoch for an empty one. */
export const updatedAt = ({ items }: Feed): string =>
  items.map(({ modifiedAt }) => modifiedAt).reduce((a, b) => (a > b ? a : b), new Date(0).toISOString());
