import sharp from 'sharp';
import type { Picture } from './catalogue.ts';
import { palettes } from './palettes.ts';
import { seededRandom } from './random.ts';

/** The picture as SVG, the same text on every machine. It holds no letters, so no font is needed. */
export function pictureSvg({ scene, palette, seed, mirrored, width }: Picture): string {
  const height = Math.round((width * 1000) / 1600);
  const inside = scene(seededRandom(seed), palettes[palette]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 1000">${mirrored ? `<g transform="matrix(-1 0 0 1 1600 0)">${inside}</g>` : inside}</svg>`;
}

/** The picture as a JPEG file, as a camera would send it. */
export const drawPicture = (picture: Picture): Promise<Buffer> =>
  sharp(Buffer.from(pictureSvg(picture)))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86 })
    .toBuffer();
