import type { RichNode } from '../story/rich-node.ts';
import type { LegacyEncoding } from '../text/legacy.ts';

/** A picture that came with a text; it becomes an asset of its own. */
export interface IncomingPicture {
  /** As the file holds it, or as the page wrote it into its address. */
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly alt: string;
  readonly caption: string;
}

/** What was left out of what came in; each a number of places. */
export interface LeftOut {
  /** Pictures that stand on other sites or on the sender's disk. */
  readonly remotePictures: number;
  /** Pictures of a kind the newsroom does not take, or broken. */
  readonly unreadablePictures: number;
}

/** A text from elsewhere, as blocks of a body. */
export interface Incoming {
  /** Blocks; where a picture belongs stands a paragraph with its mark, see `picture-mark.ts`. */
  readonly blocks: readonly RichNode[];
  readonly pictures: readonly IncomingPicture[];
  /** What the document itself names as its title; null when it names none. */
  readonly title: string | null;
  readonly leftOut: LeftOut;
  /** The old encoding that was turned into Unicode because its fonts say so. */
  readonly decoded: LegacyEncoding | null;
  /** The old encoding that the text seems to be in, though nothing says so: worth asking. */
  readonly suspected: LegacyEncoding | null;
}
