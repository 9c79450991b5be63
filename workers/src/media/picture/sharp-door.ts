import sharp from 'sharp';

/**
 * The only door to libvips' loaders, which read dozens of formats: all are blocked for the whole process, and before
 * a file is opened the one loader meant for it is let in, reading from memory only.
 */
const LOADERS = {
  jpeg: ['VipsForeignLoadJpegBuffer', 'jpeg'],
  png: ['VipsForeignLoadPngBuffer', 'png'],
  webp: ['VipsForeignLoadWebpBuffer', 'webp'],
  avif: ['VipsForeignLoadHeifBuffer', 'heif'],
  heic: ['VipsForeignLoadHeifBuffer', 'heif'],
  gif: ['VipsForeignLoadNsgifBuffer', 'gif'],
  tiff: ['VipsForeignLoadTiffBuffer', 'tiff'],
  svg: ['VipsForeignLoadSvgBuffer', 'svg'],
} as const;
export type PictureFormat = keyof typeof LOADERS;

export const isPictureFormat = (format: string): format is PictureFormat => Object.hasOwn(LOADERS, format);

sharp.block({ operation: ['VipsForeignLoad'] });
// Several pictures are encoded side by side; threads within one would only contend. No picture comes twice.
sharp.concurrency(1);
sharp.cache(false);

/** From here on only files of this format can be opened. */
export function letIn(format: PictureFormat): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: [LOADERS[format][0]] });
}

/** The name `metadata()` gives files of this format; another name means that the signature lied. */
export const loaderName = (format: PictureFormat): string => LOADERS[format][1];
