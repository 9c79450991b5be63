import { IMAGE_FORMATS, type ImageFormat } from '@toasoan/domain';

/** A rendition as the CMS names it to the editor's server: `GET /api/newsroom/assets/:id/files`. */
export interface AssetFile {
  readonly name: string;
  readonly format: ImageFormat;
  readonly key: string;
  readonly sha256: string;
}

/** Smallest first. */
const PREFERENCE: readonly ImageFormat[] = ['avif', 'webp', 'jpeg'];

/**
 * The file to show for a name: in the format asked for, else in the smallest one the browser names in `Accept`, else
 * JPEG, which all can show. Undefined when there is none.
 */
export function chooseFile(
  files: readonly AssetFile[],
  name: string,
  {
    format,
    accept = '',
  }: { readonly format?: ImageFormat | undefined; readonly accept?: string | undefined },
): AssetFile | undefined {
  const named = files.filter((file) => file.name === name);
  const inFormat = (wanted: ImageFormat): AssetFile | undefined =>
    named.find((file) => file.format === wanted);
  if (format) return inFormat(format);
  // "image/*" is said by browsers that do not know the newer formats, too: only a name counts.
  const understood = PREFERENCE.filter((each) => each === 'jpeg' || accept.includes(IMAGE_FORMATS[each]));
  return understood.map(inFormat).find((file) => file !== undefined);
}
