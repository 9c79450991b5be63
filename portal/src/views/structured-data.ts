import { shareCardOf, STORY_KINDS, type EditionMedia, type EditionSnapshot } from '@toasoan/domain';
import { embedPath, storyPath } from '../addresses.ts';
import { mediaPath } from '../media-path.ts';
import * as words from '../words/index.ts';
import { withHome, type Crumb } from './crumbs.tsx';
import { fileOf } from './files-of.ts';
import { picturesOf } from './pages-of.ts';
import { fallbackOf } from './picture.tsx';
import type { Site } from './site.ts';

/** What machines are told of a page, by the vocabulary of schema.org: a JSON-LD object. */
export type StructuredData = Readonly<Record<string, unknown>>;
type Where = Pick<Site, 'name' | 'url'>;

const CONTEXT = 'https://schema.org';

/** The way down to the page. */
export const breadcrumbList = (crumbs: readonly Crumb[], here: Crumb, { url }: Where): StructuredData => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: [...withHome(crumbs), here].map(({ path, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: `${url}${path}`,
  })),
});

/** A story as a news article, with its videos. */
export function newsArticle(edition: EditionSnapshot, { name, url }: Where): StructuredData {
  const { title, description, picture } = shareCardOf(edition);
  const address = `${url}${storyPath(edition.slug)}`;
  const publisher = { '@type': 'GovernmentOrganization', name, url: `${url}/` };
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    headline: title,
    description,
    inLanguage: words.locale,
    articleSection: STORY_KINDS[edition.kind],
    keywords: edition.topics.map((topic) => topic.title),
    datePublished: edition.firstPublishedAt,
    dateModified: edition.publishedAt,
    author: { '@type': 'Organization', name: edition.unit.name },
    ...(edition.byline ? { creditText: edition.byline } : {}),
    publisher,
    isAccessibleForFree: true,
    ...(picture ? { image: [`${url}${mediaPath(picture)}`] } : {}),
    ...(edition.correctionNote === null
      ? {}
      : { correction: { '@type': 'CorrectionComment', text: edition.correctionNote } }),
    ...withVideos(edition, url),
  };
}

function withVideos(edition: EditionSnapshot, url: string): StructuredData {
  const videos = edition.media.flatMap((media) => videoObject(edition, media, url) ?? []);
  return videos.length > 0 ? { video: videos } : {};
}

/** A video that has the poster such an object must have; null otherwise. */
export function videoObject(
  edition: EditionSnapshot,
  media: EditionMedia,
  url: string,
): StructuredData | null {
  const poster = fallbackOf(picturesOf(media)[0]?.renditions ?? []);
  const file = fileOf(media, 'download');
  if (media.kind !== 'video' || !poster) return null;
  return {
    '@type': 'VideoObject',
    name: edition.headline,
    description: shareCardOf(edition).description || edition.headline,
    thumbnailUrl: [`${url}${mediaPath(poster)}`],
    uploadDate: edition.firstPublishedAt,
    ...(media.durationMs ? { duration: `PT${Math.max(1, Math.round(media.durationMs / 1_000))}S` } : {}),
    ...(file ? { contentUrl: `${url}${mediaPath(file)}` } : {}),
    embedUrl: `${url}${embedPath(edition.slug, media.assetId)}`,
  };
}
