import type { MediaFile, Rendition } from '../media/asset.ts';

/** A file that goes to a channel. Its place in the blob store follows from its hash and format, see `publicKey`. */
export interface SentFile {
  readonly name: string;
  readonly format: Rendition['format'] | MediaFile['format'];
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What of a file is said outside; a film of unknown size has none. */
export const sentFile = ({
  name,
  format,
  width,
  height,
  bytes,
  sha256,
}: Rendition | MediaFile): SentFile => ({
  name,
  format,
  width: width ?? 0,
  height: height ?? 0,
  bytes,
  sha256,
});
