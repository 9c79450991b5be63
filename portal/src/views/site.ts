import type { FileAddresses } from './file-addresses.ts';

/** What every page knows of the website it belongs to. */
export interface Site {
  readonly name: string;
  /** The address readers use, without a trailing slash. */
  readonly url: string;
  /** Path of the stylesheet. */
  readonly stylesheet: string;
  /** Paths of the script for video and sound, and of hls.js, which that script fetches where it is needed. */
  readonly player: string;
  readonly hls: string;
  /** Set for a page that nobody published: it runs nothing, asks this website for nothing and leads nowhere. */
  readonly preview?: { readonly styles: string; readonly addresses: FileAddresses };
}
