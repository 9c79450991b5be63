import type { FanpageWording } from '../channels/fanpage/wording.ts';
import type { MediaFile, Rendition } from '../media/asset.ts';
import type { MediaKind } from '../media/kinds.ts';
import type { Chapter } from '../media/recipe.ts';
import type { StoryKind } from './kinds.ts';
import type { RichNode } from './rich-node.ts';

/** A file of an edition with everything made of it that a page needs. */
export interface EditionMedia {
  readonly assetId: string;
  readonly sha256: string;
  /** Absent in editions made before there were other kinds: a picture. */
  readonly kind?: MediaKind;
  /** Of the picture, or of the poster, wave or first page that stands for it; 0 where there is none. */
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  /** The pictures; empty for a document without pages. */
  readonly renditions: readonly Rendition[];
  /** Absent in editions made before there were any: none. */
  readonly files?: readonly MediaFile[];
  readonly durationMs?: number | null;
  readonly pages?: number | null;
  readonly chapters?: readonly Chapter[];
  readonly fileName?: string;
  readonly bytes?: number;
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
  /** The last segment of the address, of its headline; see `storySlug`. */
  readonly slug: string;
  readonly contentHash: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** Without the notes to the desk, which the content hash covers. */
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
  /** What the publishing officer says of it on the fanpage. Absent: as derived. */
  readonly fanpage?: FanpageWording;
}
