import { slugify } from '../text/vietnamese.ts';
import type { StoryKind } from '../story/kinds.ts';
import { SECTION_SLUGS } from './sections.ts';
import { monthOf, type Month } from './months.ts';

/** How much of a story's id ends its address, so that equal headlines never meet. */
const ID_PART = 8;

/**
 * The last segment of a story's address: its headline, and the beginning of its id, which no correction changes. A
 * corrected headline makes a new address; every earlier one (the editions keep them) leads to the latest for ever, and
 * answers as withdrawn with it.
 */
export const storySlug = (headline: string, storyId: string): string =>
  `${slugify(headline)}-${storyId.slice(0, ID_PART)}`;

/** The path of a story on the website, by the slug of its edition. */
export const storyPath = (slug: string): string => `/tin/${encodeURIComponent(slug)}`;

/** Paths of the website that list stories. Further pages, feeds and the like lie under them. */
export const topicPath = (slug: string): string => `/chu-de/${encodeURIComponent(slug)}`;
export const UNITS_PATH = '/don-vi';
export const unitPath = (slug: string): string => `${UNITS_PATH}/${encodeURIComponent(slug)}`;
export const planPath = (slug: string): string => `/ke-hoach/${encodeURIComponent(slug)}`;
export const sectionPath = (kind: StoryKind): string => `/chuyen-muc/${SECTION_SLUGS[kind]}`;
export const clusterPath = (slug: string): string => `/cum-chu-de/${encodeURIComponent(slug)}`;
export const ARCHIVE_PATH = '/luu-tru';
export const monthPath = (month: Month): string => `${ARCHIVE_PATH}/${month.replace('-', '/')}`;
/** The page of the month in which a story first went out. */
export const archivePathOf = (firstPublishedAt: string): string => monthPath(monthOf(firstPublishedAt));
