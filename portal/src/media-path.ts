import {
  endingOf,
  FILE_FORMATS,
  IMAGE_FORMATS,
  publicKey,
  publicReference,
  type FileFormat,
  type ImageFormat,
} from '@toasoan/domain';

/** What names a public file: the hash of its bytes and its format. */
export interface NamedFile {
  readonly sha256: string;
  readonly format: ImageFormat | FileFormat;
}

/** Where readers fetch a file of a live edition: `/media/<sha256>.<ext>`. */
export const mediaPath = (file: NamedFile): string => `/media/${publicKey(file).split('/').at(-1)}`;

/**
 * The same file under `/media/<2hex>/<sha256>.<ext>`. Playlists name each other relative to such an address (see
 * `publicReference`), so a player must enter by it.
 */
export const streamPath = (file: { readonly sha256: string; readonly format: FileFormat }): string =>
  publicReference(file).replace(/^\.\./, '/media');

const TYPES: Readonly<Record<ImageFormat | FileFormat, string>> = {
  ...IMAGE_FORMATS,
  ...FILE_FORMATS,
  vtt: `${FILE_FORMATS.vtt}; charset=utf-8`,
};
const FORMATS = new Map((Object.keys(TYPES) as (keyof typeof TYPES)[]).map((one) => [endingOf(one), one]));

/** A public file as its address names it. */
export interface MediaName extends NamedFile {
  /** Its place in the blob store. */
  readonly key: string;
  /** Its media type, with the charset where it is text. */
  readonly type: string;
}

/** The file behind the last segment of a media address; null when it is no such segment. */
export function readMediaName(name: string): MediaName | null {
  const [, sha256, ending = ''] = /^([0-9a-f]{64})\.([a-z0-9]{1,5})$/.exec(name) ?? [];
  const format = FORMATS.get(ending);
  if (sha256 === undefined || format === undefined) return null;
  return { sha256, format, key: publicKey({ sha256, format }), type: TYPES[format] };
}
