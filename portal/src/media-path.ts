import { IMAGE_FORMATS, publicKey, type Rendition } from '@toasoan/domain';

/** What names the file of a picture: the hash of its bytes and its format. */
export type MediaFile = Pick<Rendition, 'sha256' | 'format'>;

/** Where readers fetch a file of a live edition: `/media/<sha256>.<ext>`. */
export const mediaPath = (file: MediaFile): string => `/media/${publicKey(file).split('/').at(-1)}`;

/** The blob and type behind the last segment of a media address; null when it is no such segment. */
export function readMediaName(
  name: string,
): { readonly key: string; readonly type: string; readonly sha256: string } | null {
  const [, sha256, extension] = /^([0-9a-f]{64})\.(avif|webp|jpg)$/.exec(name) ?? [];
  if (!sha256) return null;
  const format = extension === 'jpg' ? 'jpeg' : (extension as 'avif' | 'webp');
  return { key: publicKey({ sha256, format }), type: IMAGE_FORMATS[format], sha256 };
}
