import { readFile } from 'node:fs/promises';
import { MAX_PIXELS, type Size } from '@toasoan/domain';
import sharp, { type Sharp } from 'sharp';
import { decodeHeic } from './heic.ts';
import { readHeader } from './header.ts';
import { broken, refuseSize, type Opened } from './opened.ts';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';
import { letIn, type PictureFormat } from './sharp-door.ts';

/** A picture file in the job folder. */
export interface PictureSource {
  readonly file: string;
  readonly format: PictureFormat;
}

/** Opens a picture file with the one decoder meant for its format. */
export async function openPicture({ file, format }: PictureSource): Promise<Opened> {
  const bytes = await readFile(file);
  if (format === 'svg') {
    const { openSvg } = await import('./svg.ts');
    return openSvg(bytes);
  }
  try {
    const header = await readHeader(bytes, format);
    const { size, takenAt, credit } = header;
    const refusal = refuseSize(size);
    if (refusal) return refusal;
    const decode = async (target: Size): Promise<Master> =>
      format === 'heic'
        ? decodeHeic(bytes, header, target)
        : decodeBitmap(bytes, format, header.orientation, target);
    return { ok: true, picture: { size, takenAt, credit, decode } };
  } catch (error) {
    return broken(error);
  }
}

/**
 * Row by row where the format allows: scaled down while it is read, and turned upright only when it is small, so that
 * the whole picture never stands in memory.
 */
async function decodeBitmap(
  bytes: Uint8Array,
  format: PictureFormat,
  orientation: number,
  size: Size,
): Promise<Master> {
  letIn(format);
  const { width, height } = orientation > 4 ? { width: size.height, height: size.width } : size;
  const read = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, sequentialRead: true });
  const lying = await toRaw(read.resize({ width, height, fit: 'fill' }));
  return orientation === 1 ? lying : toRaw(upright(fromRaw(lying), orientation));
}

/** Undoes the turn in which the camera was held. libvips mirrors before it turns. */
function upright(picture: Sharp, orientation: number): Sharp {
  switch (orientation) {
    case 2:
      return picture.flop();
    case 3:
      return picture.rotate(180);
    case 4:
      return picture.flip();
    case 5:
      return picture.flop().rotate(270);
    case 6:
      return picture.rotate(90);
    case 7:
      return picture.flop().rotate(90);
    case 8:
      return picture.rotate(270);
    default:
      return picture;
  }
}
