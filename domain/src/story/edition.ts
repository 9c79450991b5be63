import type { Rendition } from '../media/asset.ts';
import type { StoryKind } from './kinds.ts';
import type { RichNode } from './rich-node.ts';

/** A picture of an edition, with everything a page needs to show it. */
export interface EditionMedia {
  readonly assetId: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly renditions: readonly Rendition[];
}

/** A topic as it was named when the edition was made. */
export interface EditionTopic {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly number: string;
  readonly planSlug: string;
  readonly planTitle: string;
}

/**
 * The immutable content that was approved and published, complete in itself: a page is rendered from it alone.
 * `contentHash` is the hash the approval binds; `hash` (stored beside) covers this whole snapshot.
 */
export interface EditionSnapshot {
  readonly storyId: string;
  /** 1 for the first edition of a story, counting up with corrections. */
  readonly number: number;
  /** The last segment of the address; stays the same over all editions of a story. */
  readonly slug: string;
  readonly contentHash: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly body: RichNode;
  readonly coverAssetId: string | null;
  readonly media: readonly EditionMedia[];
  readonly topics: readonly EditionTopic[];
  readonly unit: { readonly id: string; readonly slug: string; readonly name: string };
  /** ISO 8601 instants: when the story first went out, and when this edition did. */
  readonly firstPublishedAt: string;
  readonly publishedAt: string;
  /** Public note of a correction (đính chính); null for a first edition. */
  readonly correctionNote: string | null;
}
