import { FILE_FORMATS, IMAGE_FORMATS, type FileFormat, type ImageFormat } from '@toasoan/domain';
import type { AssetFile } from './asset-files.ts';

/** Smallest first. */
const PREFERENCE: readonly ImageFormat[] = ['avif', 'webp', 'jpeg'];

export type PictureFile = AssetFile & { readonly format: ImageFormat };
export type MediaFileRef = AssetFile & { readonly format: FileFormat };

const isPicture = (file: AssetFile): file is PictureFile => Object.hasOwn(IMAGE_FORMATS, file.format);
const isMediaFile = (file: AssetFile): file is MediaFileRef => Object.hasOwn(FILE_FORMATS, file.format);

export interface Wish {
  /** The hash of the file meant. */
  readonly version?: string | undefined;
  readonly format?: ImageFormat | undefined;
  readonly accept?: string | undefined;
}

/**
 * The picture to show for a name: the very one meant by its hash; else in the format asked for; else in the smallest
 * one the browser names in `Accept`, else JPEG, which all can show. Undefined when there is none.
 */
export function chooseFile(
  files: readonly AssetFile[],
  name: string,
  { version, format, accept = '' }: Wish,
): PictureFile | undefined {
  const named = files.filter(isPicture).filter((file) => file.name === name);
  const meant = named.find((file) => file.sha256 === version);
  if (meant) return meant;
  const inFormat = (wanted: ImageFormat): PictureFile | undefined =>
    named.find((file) => file.format === wanted);
  if (format) return inFormat(format);
  // "image/*" is said by browsers that do not know the newer formats, too: only a name counts.
  const understood = PREFERENCE.filter((each) => each === 'jpeg' || accept.includes(IMAGE_FORMATS[each]));
  return understood.map(inFormat).find((file) => file !== undefined);
}

/** The file of this name that is no picture in several sizes: a video, a sound, captions, a document, a sprite. */
export const mediaFileNamed = (files: readonly AssetFile[], name: string): MediaFileRef | undefined =>
  files.filter(isMediaFile).find((file) => file.name === name);
