import { SECTION_SLUGS, STORY_KINDS, type Paged, type PublicStoryCard } from '@toasoan/domain';
import { feedPath, listPath, type FeedFormat, type ListRef } from '../addresses.ts';
import type { Answer } from '../cache/prepared.ts';
import type { CmsAnswer, CmsClient } from '../cms-client.ts';
import type { Site } from '../views/site.ts';
import * as words from '../words/index.ts';
import { writeAtom } from './atom.ts';
import { FEED_TYPES, feedItem, type Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

interface Listed {
  readonly name: string | null;
  readonly stories: Paged<PublicStoryCard>;
}

/** The newest stories of a list as a feed; null when there is no such list. */
export async function renderFeed(
  { of, format }: { readonly of: ListRef; readonly format: FeedFormat },
  cms: CmsClient,
  site: Site,
): Promise<Answer | null> {
  const answer = await newest(of, cms);
  if (answer.kind !== 'found') return null;
  const { name, stories } = answer.value;
  const feed: Feed = {
    title: name === null ? site.name : `${name} | ${site.name}`,
    description: name === null ? words.homeExplained : words.feedExplained(name),
    home: `${site.url}${listPath(of)}`,
    self: `${site.url}${feedPath(of, format)}`,
    items: stories.items.map((card) => feedItem(card, site)),
  };
  return {
    status: 200,
    body: WRITERS[format](feed),
    headers: {
      'content-type': `${FEED_TYPES[format]}; charset=utf-8`,
      'cache-control': 'public, no-cache',
    },
  };
}

/** The first page of a list with its name; the whole website has none but its own. */
async function newest(of: ListRef, cms: CmsClient): Promise<CmsAnswer<Listed>> {
  switch (of.kind) {
    case 'home':
      return map(await cms.home(1), ({ stories }) => ({ name: null, stories }));
    case 'section':
      return map(await cms.section(SECTION_SLUGS[of.section], 1), ({ kind, stories }) => ({
        name: STORY_KINDS[kind],
        stories,
      }));
    case 'topic':
      return map(await cms.topic(of.slug, 1), ({ title, stories }) => ({ name: title, stories }));
    case 'cluster':
      return map(await cms.cluster(of.slug, 1), ({ title, stories }) => ({ name: title, stories }));
    case 'unit':
      return map(await cms.unit(of.slug, 1), ({ name, stories }) => ({ name, stories }));
  }
}

const map = <From, To>(answer: CmsAnswer<From>, to: (value: From) => To): CmsAnswer<To> =>
  answer.kind === 'found' ? { kind: 'found', value: to(answer.value) } : answer;
