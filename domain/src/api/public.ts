import type { ImageFormat } from '../media/renditions.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { StoryKind } from '../story/kinds.ts';
import type { Month } from '../website/months.ts';

/**
 * What the CMS tells everyone, and the portal renders: live editions and nothing else.
 * `GET /api/public/…`, no sign-in. Lists are newest first.
 */

/** Size of a page of a list. */
export const PAGE_SIZE = 12;

/** A line of a list. `cover` holds only what a list needs. */
export interface PublicStoryCard {
  /** The same over all its addresses. */
  readonly storyId: string;
  readonly slug: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly publishedAt: string;
  /** When what it shows went out: later than `publishedAt` after a correction. */
  readonly modifiedAt: string;
  readonly unit: { readonly slug: string; readonly name: string };
  readonly topic: { readonly slug: string; readonly title: string } | null;
  readonly cover:
    | (Pick<EditionSnapshot['media'][number], 'width' | 'height' | 'placeholder' | 'renditions'> & {
        readonly alt: string;
      })
    | null;
}

export interface Paged<Item> {
  readonly items: readonly Item[];
  /** 1-based. */
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

/** `GET /api/public/stories/:slug` → 200 this; 410 story.withdrawn with {withdrawnAt} after a withdrawal; 404 never published. */
export interface PublicStory {
  readonly edition: EditionSnapshot;
  /** Hash over the whole snapshot; the page carries it so that a delivery can be proved by reading back. */
  readonly editionHash: string;
  readonly related: readonly PublicStoryCard[];
}

/** The same route, asked for an address the story had before: it leads to the one it has now. */
export interface PublicMoved {
  readonly movedTo: string;
}

/** `GET /api/public/home?page=N`; sections stand on the first page alone, and those without a story on none. */
export interface PublicHome {
  readonly stories: Paged<PublicStoryCard>;
  readonly plans: readonly PublicPlanLink[];
  readonly sections: readonly PublicHomeSection[];
}

/** A kind of story or a cluster of a plan, with its newest stories. */
export interface PublicHomeSection {
  readonly of: { readonly kind: StoryKind } | { readonly cluster: string; readonly title: string };
  readonly stories: readonly PublicStoryCard[];
}

/** `GET /api/public/sections/:slug?page=N`: the stories of one kind. */
export interface PublicSection {
  readonly kind: StoryKind;
  readonly stories: Paged<PublicStoryCard>;
}

/** `GET /api/public/clusters/:slug?page=N`: a cluster of a plan, its topics and their stories. */
export interface PublicCluster {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly plan: PublicPlanLink;
  readonly topics: readonly { readonly slug: string; readonly number: string; readonly title: string }[];
  readonly stories: Paged<PublicStoryCard>;
}

/** `GET /api/public/archive`: the months in which something live first went out, newest first. */
export interface PublicArchive {
  readonly months: readonly { readonly month: Month; readonly stories: number }[];
}

/** `GET /api/public/archive/:month?page=N` */
export interface PublicMonth {
  readonly month: Month;
  readonly stories: Paged<PublicStoryCard>;
}

export interface PublicPlanLink {
  readonly slug: string;
  readonly title: string;
  readonly shortTitle: string;
}

/** `GET /api/public/topics/:slug?page=N` */
export interface PublicTopic {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly string[];
  readonly cluster: string;
  readonly clusterSlug: string;
  readonly plan: PublicPlanLink;
  readonly leads: readonly string[];
  readonly stories: Paged<PublicStoryCard>;
}

/** `GET /api/public/units/:slug?page=N` */
export interface PublicUnit {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly stories: Paged<PublicStoryCard>;
}

/** `GET /api/public/plans/:slug` */
export interface PublicPlan extends PublicPlanLink {
  readonly issuer: string;
  readonly documentNumber: string;
  readonly from: string;
  readonly until: string;
  readonly clusters: readonly {
    readonly slug: string;
    readonly number: string;
    readonly title: string;
    readonly topics: readonly {
      readonly slug: string;
      readonly number: string;
      readonly title: string;
      readonly stories: number;
    }[];
  }[];
  readonly objectives: readonly { readonly until: number; readonly text: string }[];
}

/** `GET /api/public/directory`: everything there is a page for, in Vietnamese order. */
export interface PublicDirectory {
  readonly units: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: string;
    readonly stories: number;
  }[];
  readonly plans: readonly PublicPlanLink[];
}

/** How many stories a part of the sitemap holds at most, by the order in which they were begun; 50,000 is the limit of the format. */
export const SITEMAP_PART = 10_000;

/** `GET /api/public/sitemap`: how many parts there are, and the lists that hold something live. */
export interface PublicSitemap {
  readonly parts: number;
  readonly kinds: readonly StoryKind[];
  readonly topics: readonly string[];
  readonly clusters: readonly string[];
  readonly units: readonly string[];
  readonly plans: readonly string[];
  readonly months: readonly Month[];
}

/** A story as a sitemap names it. */
export interface PublicSitemapStory {
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  /** The picture of its shares, where there is one that may be shown. */
  readonly picture: { readonly sha256: string; readonly format: ImageFormat } | null;
}

/** `GET /api/public/sitemap/:part`, a number from 1 on, or `news` for what first went out within {@link NEWS_HOURS}. */
export interface PublicSitemapPart {
  readonly stories: readonly PublicSitemapStory[];
}

/** What a news sitemap may be about: stories of the last two days, a thousand at most. */
export const NEWS_HOURS = 48;
export const NEWS_LIMIT = 1_000;
