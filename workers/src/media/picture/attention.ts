import { defaultFocus, isLong, type Point } from '@toasoan/domain';
import sharp from 'sharp';
import { fromRaw, type RawPicture } from './raw-picture.ts';

/** Short side of the picture that is searched. */
const SIDE = 320;

/** Where a viewer looks first: edges, saturation, skin. A long infographic is read from its top. */
export async function findAttention(picture: RawPicture): Promise<Point> {
  if (isLong(picture)) return defaultFocus(picture);
  const { info } = await fromRaw(picture)
    .resize({ width: SIDE, height: SIDE, fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The point comes in pixels of the whole picture as it was scaled before the square was cut.
  const scale = SIDE / Math.min(picture.width, picture.height);
  return {
    x: fraction(info.attentionX, picture.width * scale),
    y: fraction(info.attentionY, picture.height * scale),
  };
}

const fraction = (at: number | undefined, length: number): number =>
  at === undefined ? 0.5 : Math.round(Math.min(1, Math.max(0, at / length)) * 10_000) / 10_000;
