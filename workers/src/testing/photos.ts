import sharp, { type Sharp } from 'sharp';

/** Test pictures are drawn here, so there are no fixture files of doubtful origin. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A corner each of its own colour, so that every turn and mirroring shows. */
export const CORNERS = {
  topLeft: [220, 40, 40],
  topRight: [40, 180, 60],
  bottomLeft: [50, 70, 210],
  bottomRight: [235, 200, 50],
} as const satisfies Record<string, Rgb>;

/** A picture of four coloured quarters. */
export function fourCorners(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const top = y < height / 2;
      const left = x < width / 2;
      const colour = CORNERS[`${top ? 'top' : 'bottom'}${left ? 'Left' : 'Right'}`];
      pixels.set(colour, (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A picture no encoder can make small. */
export const noise = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

/** The pixels of an encoded picture, as they lie in the file; reads with any loader, whatever the engine let in. */
export async function pixelsOf(bytes: Buffer): Promise<{ pixels: Buffer; width: number; height: number }> {
  sharp.unblock({ operation: ['VipsForeignLoad'] });
  const { data, info } = await sharp(bytes)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** The colour at a place given in fractions of the sides. */
export function colourAt(
  { pixels, width, height }: { readonly pixels: Uint8Array; readonly width: number; readonly height: number },
  x: number,
  y: number,
): Rgb {
  const start = (Math.floor(height * y) * width + Math.floor(width * x)) * 3;
  return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
}

/** The colours in the middle of each quarter of an encoded picture. */
export async function cornersOf(bytes: Buffer): Promise<Record<keyof typeof CORNERS, Rgb>> {
  const pixels = await pixelsOf(bytes);
  return {
    topLeft: colourAt(pixels, 0.25, 0.25),
    topRight: colourAt(pixels, 0.75, 0.25),
    bottomLeft: colourAt(pixels, 0.25, 0.75),
    bottomRight: colourAt(pixels, 0.75, 0.75),
  };
}

/** Largest difference of a channel between two colours. */
export const distance = (a: Rgb, b: Rgb): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

/** The header of a PNG that claims to be this large; decoding it would take gigabytes. */
export function pngBomb(width: number, height: number): Buffer {
  const ihdr = Buffer.alloc(25);
  ihdr.writeUInt32BE(13, 0);
  ihdr.write('IHDR', 4, 'latin1');
  ihdr.writeUInt32BE(width, 8);
  ihdr.writeUInt32BE(height, 12);
  ihdr.set([8, 2, 0, 0, 0], 16);
  ihdr.writeUInt32BE(crc32(ihdr.subarray(4, 21)), 21);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const emptyIdat = Buffer.from('0000000049444154' + '35af061e', 'hex');
  return Buffer.concat([signature, ihdr, emptyIdat]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Waves of light in both directions, other ones in each colour: no two turns or mirrors of it are alike. */
export function waves(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [(2 * Math.PI * x) / width, (2 * Math.PI * y) / height];
      for (let c = 0; c < 3; c += 1)
        pixels[(y * width + x) * 3 + c] =
          128 + 60 * Math.sin(1.7 * u + 0.6 * v + c) + 50 * Math.sin(0.9 * u - 2.3 * v + 2 * c);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const STORED: Readonly<Record<number, (upright: Sharp) => Sharp>> = {
  1: (upright) => upright,
  2: (upright) => upright.flop(),
  3: (upright) => upright.rotate(180),
  4: (upright) => upright.flip(),
  // Transposing and transversing undo themselves.
  5: (upright) => upright.flop().rotate(270),
  6: (upright) => upright.rotate(270),
  7: (upright) => upright.flop().rotate(90),
  8: (upright) => upright.rotate(90),
};

/** The upright picture as a phone stores it that writes this EXIF orientation, 1–8. */
export function lyingAs(upright: Sharp, orientation: number): Sharp {
  const turn = STORED[orientation];
  if (!turn) throw new Error(`Expected an orientation 1–8 but received ${orientation}`);
  return turn(upright);
}
