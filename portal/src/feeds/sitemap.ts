import {
  SECTION_SLUGS,
  type PublicSitemap,
  type PublicSitemapPart,
  type PublicSitemapStory,
} from '@toasoan/domain';
import {
  ARCHIVE_PATH,
  clusterPath,
  HOME_PATH,
  monthPath,
  planPath,
  PLANS_PATH,
  sectionPath,
  sitemapPath,
  storyPath,
  topicPath,
  unitPath,
  UNITS_PATH,
} from '../addresses.ts';
import { mediaPath } from '../media-path.ts';
import type { Site } from '../views/site.ts';
import * as words from '../words/index.ts';
import { element, textElement, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The sitemap that names the others. */
export const writeSitemapIndex = ({ parts }: PublicSitemap, { url }: Pick<Site, 'url'>): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      ...(['pages', 'news', ...Array.from({ length: parts }, (_, index) => index + 1)] as const).map((part) =>
        element('sitemap', {}, textElement('loc', `${url}${sitemapPath(part)}`)),
      ),
    ),
  );

/** Every page that is no story. */
export function writePagesSitemap(map: PublicSitemap, { url }: Pick<Site, 'url'>): string {
  const paths = [
    HOME_PATH,
    PLANS_PATH,
    UNITS_PATH,
    ARCHIVE_PATH,
    ...map.kinds.filter((kind) => Object.hasOwn(SECTION_SLUGS, kind)).map(sectionPath),
    ...map.plans.map(planPath),
    ...map.clusters.map(clusterPath),
    ...map.topics.map(topicPath),
    ...map.units.map(unitPath),
    ...map.months.map(monthPath),
  ];
  return xmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE },
      ...paths.map((path) => element('url', {}, textElement('loc', `${url}${path}`))),
    ),
  );
}

/** Stories with when they last changed and their picture. */
export const writeStoriesSitemap = ({ stories }: PublicSitemapPart, { url }: Pick<Site, 'url'>): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:image': IMAGE },
      ...stories.map((story) =>
        element(
          'url',
          {},
          textElement('loc', `${url}${storyPath(story.slug)}`),
          textElement('lastmod', story.modifiedAt),
          ...picture(story, url),
        ),
      ),
    ),
  );

const picture = ({ picture }: PublicSitemapStory, url: string): string[] =>
  picture ? [element('image:image', {}, textElement('image:loc', `${url}${mediaPath(picture)}`))] : [];

/** What first went out within the last two days, as news. */
export const writeNewsSitemap = (
  { stories }: PublicSitemapPart,
  { name, url }: Pick<Site, 'name' | 'url'>,
): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:news': NEWS },
      ...stories.map(({ slug, headline, publishedAt }) =>
        element(
          'url',
          {},
          textElement('loc', `${url}${storyPath(slug)}`),
          element(
            'news:news',
            {},
            element(
              'news:publication',
              {},
              textElement('news:name', name),
              textElement('news:language', words.locale),
            ),
            textElement('news:publication_date', publishedAt),
            textElement('news:title', headline),
          ),
        ),
      ),
    ),
  );
