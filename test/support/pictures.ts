import sharp from 'sharp';

/**
 * Photos as phones send them, drawn here: four coloured corners tell which way is up, and noise makes the bytes of a
 * photograph.
 */
export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1–8: the pixels are stored turned, as a phone held sideways stores them. */
  readonly orientation?: number;
  /** Adds a GPS position and the phone's name to the EXIF data. */
  readonly gps?: boolean;
  readonly seed?: number;
}

export const CORNERS = {
  topLeft: '#d02020',
  topRight: '#20a020',
  bottomLeft: '#2040d0',
  bottomRight: '#e0c020',
} as const;

const scene = (width: number, height: number, seed: number): Buffer => {
  const [w, h] = [Math.round(width / 4), Math.round(height / 4)];
  const dots = Array.from({ length: 60 }, (_, i) => {
    const at = (n: number): number => ((Math.imul(i + 1 + seed * 97, n) >>> 0) % 1000) / 1000;
    return `<circle cx="${at(2654435761) * width}" cy="${at(40503) * height}" r="${10 + at(69069) * 60}" fill="hsl(${at(1664525) * 360},60%,50%)" opacity="0.5"/>`;
  });
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="hsl(${(seed * 53) % 360},40%,80%)"/>${dots.join('')}
<rect width="${w}" height="${h}" fill="${CORNERS.topLeft}"/><rect x="${width - w}" width="${w}" height="${h}" fill="${CORNERS.topRight}"/>
<rect y="${height - h}" width="${w}" height="${h}" fill="${CORNERS.bottomLeft}"/><rect x="${width - w}" y="${height - h}" width="${w}" height="${h}" fill="${CORNERS.bottomRight}"/></svg>`);
};

/** The turn (clockwise degrees) and mirroring that undo an EXIF orientation, applied backwards to store the pixels. */
const STORED: Readonly<Record<number, { rotate: number; flop: boolean }>> = {
  1: { rotate: 0, flop: false },
  2: { rotate: 0, flop: true },
  3: { rotate: 180, flop: false },
  4: { rotate: 180, flop: true },
  5: { rotate: 270, flop: true },
  6: { rotate: 270, flop: false },
  7: { rotate: 90, flop: true },
  8: { rotate: 90, flop: false },
};

/** A JPEG of `width` × `height` as it is to be seen. */
export async function picture({
  width,
  height,
  orientation = 1,
  gps = false,
  seed = 1,
}: PictureOptions): Promise<Buffer> {
  const upright = await sharp(scene(width, height, seed), { limitInputPixels: false })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { rotate, flop } = STORED[orientation] ?? { rotate: 0, flop: false };
  const turned = flop ? sharp(await sharp(upright).flop().toBuffer()) : sharp(upright);
  const exif = gps
    ? {
        IFD0: { Make: 'Toasoan', Model: 'May anh thu' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 2/1 3/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '103/1 1/1 2/1',
        },
      }
    : { IFD0: { Make: 'Toasoan' } };
  return turned.rotate(rotate).withExif(exif).withMetadata({ orientation }).jpeg({ quality: 88 }).toBuffer();
}

const rgb = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** How far the corners of a picture are from where they belong: 0 is upright, above 60 is not. */
export async function cornerError(image: Buffer): Promise<number> {
  const { data, info } = await sharp(image)
    .resize(40, 40, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] =>
    [0, 1, 2].map((c) => data[(y * info.width + x) * info.channels + c] ?? 0);
  const expected = [
    [at(4, 4), CORNERS.topLeft],
    [at(35, 4), CORNERS.topRight],
    [at(4, 35), CORNERS.bottomLeft],
    [at(35, 35), CORNERS.bottomRight],
  ] as const;
  return Math.max(
    ...expected.map(([seen, hex]) =>
      Math.max(...rgb(hex).map((value, c) => Math.abs(value - (seen[c] ?? 0)))),
    ),
  );
}
