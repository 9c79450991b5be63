import { FEED_FILES, feedPath, type FeedFormat, type ListRef } from '../addresses.ts';
import { FEED_TYPES } from '../feeds/feed.ts';
import * as words from '../words/index.ts';

const formats = Object.keys(FEED_FILES) as FeedFormat[];

/** Feed readers find the feeds of a list here; other pages name those of the whole website. */
export const FeedLinks = ({ of = { kind: 'home' } }: { readonly of?: ListRef | undefined }) => (
  <>
    {formats.map((format) => (
      <link
        rel="alternate"
        type={FEED_TYPES[format]}
        title={words.feedOf(format.toUpperCase())}
        href={feedPath(of, format)}
      />
    ))}
  </>
);
