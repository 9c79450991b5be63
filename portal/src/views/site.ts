import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FileAddresses } from './file-addresses.ts';

/** What every page knows of the website it belongs to. */
export interface Site {
  readonly name: string;
  /** The address readers use, without a trailing slash. */
  readonly url: string;
  /** Path of the stylesheet. */
  readonly stylesheet: string;
  /** Path of the script that remembers how a reader reads. */
  readonly reading: string;
  /** Address of the script that offers headlines while a reader types. */
  readonly search: string;
  /** Paths of the script for video and sound, and of hls.js, which that script fetches where it is needed. */
  readonly player: string;
  readonly hls: string;
  /** Set for a page that nobody published: it runs nothing, asks this website for nothing and leads nowhere. */
  readonly preview?: { readonly styles: string; readonly addresses: FileAddresses };
}

/** The website a view is rendered on; null where a part is rendered by itself. */
export const SiteContext = createContext<Site | null>(null);

export const useSite = (): Site | null => useContext(SiteContext);
