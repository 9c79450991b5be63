import { MAX_PIXELS, type Size } from '@toasoan/domain';
import sharp from 'sharp';
import { sanitiseSvg } from '../document/svg.ts';
import { refuseSize, type Opened } from './opened.ts';
import { toRaw, type Master } from './raw-picture.ts';
import { letIn } from './sharp-door.ts';

/** A drawing has no pixels of its own: it is drawn this wide, or as high as a long one needs. */
const DRAWN_WIDTH = 2560;
/** What the drawing's own units are at this density. */
const CSS_DENSITY = 72;

/**
 * Opens a drawing. What is drawn is the sanitised text, from memory and without an address, so that nothing outside
 * it can be named, let alone loaded.
 */
export async function openSvg(bytes: Uint8Array): Promise<Opened> {
  const clean = sanitiseSvg(new TextDecoder().decode(bytes));
  if (!clean.ok) return clean;
  const natural = { width: clean.width, height: clean.height };
  const scale = DRAWN_WIDTH / natural.width;
  const size = { width: DRAWN_WIDTH, height: Math.max(1, Math.round(natural.height * scale)) };
  const refusal = refuseSize(size);
  if (refusal) return refusal;
  const picture = {
    size,
    takenAt: null,
    credit: null,
    decode: (target: Size) => draw(Buffer.from(clean.svg), scale, target),
  };
  return { ok: true, picture };
}

async function draw(svg: Buffer, scale: number, { width, height }: Size): Promise<Master> {
  letIn('svg');
  const density = Math.min(100_000, Math.max(1, CSS_DENSITY * scale));
  const drawn = sharp(svg, { density, failOn: 'error', limitInputPixels: MAX_PIXELS });
  return toRaw(drawn.resize({ width, height, fit: 'fill' }));
}
