import type { Size } from '@toasoan/domain';
import sharp from 'sharp';
import type { Credit } from './credit.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { letIn, loaderName, type PictureFormat } from './sharp-door.ts';

/** What the beginning of a picture file says; no pixel is decoded for it. */
export interface Header {
  /** As it is to be seen, after the turn the camera asks for. */
  readonly size: Size;
  /** EXIF orientation, 1–8; 1 where the decoder turns the picture itself. */
  readonly orientation: number;
  /** Index of the picture that is meant to be shown, where a file holds several. */
  readonly primary: number;
  readonly icc: Uint8Array | null;
  readonly takenAt: string | null;
  readonly credit: Credit;
}

/** Reads the header of a bitmap. Rejects when it is broken or of another format than its signature says. */
export async function readHeader(bytes: Uint8Array, format: PictureFormat): Promise<Header> {
  letIn(format);
  // The limit stands in `checkSize`, where it gives a reason; a header costs nothing to read.
  const meta = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (meta.format !== loaderName(format))
    throw new Error(`Expected ${format} for the picture but received ${meta.format}`);
  const exif = meta.exif ? readExif(meta.exif) : null;
  const iptc = meta.iptc ? readIptc(meta.iptc) : null;
  const turns = format !== 'heic' && format !== 'avif';
  const orientation = turns ? (meta.orientation ?? 1) : 1;
  const swapped = orientation > 4;
  return {
    size: swapped ? { width: meta.height, height: meta.width } : { width: meta.width, height: meta.height },
    orientation,
    primary: meta.pagePrimary ?? 0,
    icc: meta.icc ?? null,
    takenAt: exif?.takenAt ?? null,
    credit: {
      artist: exif?.artist ?? iptc?.credit ?? null,
      copyright: exif?.copyright ?? iptc?.copyright ?? null,
    },
  };
}
