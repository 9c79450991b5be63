import type { EditionSnapshot } from '../story/edition.ts';
import type { StoryKind } from '../story/kinds.ts';

/**
 * What the CMS tells everyone, and the portal renders: live editions and nothing else.
 * `GET /api/public/…`, no sign-in. Lists are newest first.
 */

/** Size of a page of a list. */
export const PAGE_SIZE = 12;

/** A line of a list. `cover` holds only what a list needs. */
export interface PublicStoryCard {
  readonly slug: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly publishedAt: string;
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

/** `GET /api/public/home?page=N` */
export interface PublicHome {
  readonly stories: Paged<PublicStoryCard>;
  readonly plans: readonly PublicPlanLink[];
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
