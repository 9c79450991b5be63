import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  defaultFocus,
  endingOf,
  isLong,
  pictureRenditions,
  type Box,
  type CropName,
  type Pass,
  type Point,
  type RenditionPlan,
  type Size,
  type Subject,
} from '@toasoan/domain';
import { inParallel } from '../../in-parallel.ts';
import type { PictureOut } from '../child/stage.ts';
import { findAttention } from './attention.ts';
import { blurBoxes } from './blur.ts';
import { openPicture, type PictureSource } from './decode.ts';
import { encodePlaceholder, encodeRendition } from './encode.ts';
import { masterSize } from './master.ts';
import { broken, refuseSize, type Opened, type OpenPicture, type Refusal } from './opened.ts';
import { fromRaw, toRaw, type Master, type RawPicture } from './raw-picture.ts';
import { Shrinker } from './shrinker.ts';

/** What to make of one picture. */
export interface PictureOrder {
  /** A picture file of a known format in the job folder, or pixels that are decoded already. */
  readonly source: PictureSource | RawPicture;
  /** Where the files are left, under names like `p1-w800.avif`. */
  readonly outDir: string;
  readonly pass: Pass;
  /** What a person or an earlier stage says crops should keep in view; null: the centre of attention is looked for. */
  readonly focus: Point | null;
  /** Regions made unrecognisable in everything made of the picture. */
  readonly blur: readonly Box[];
  /** Put before every name, for example `p1-`. */
  readonly prefix?: string;
  /** All unless told otherwise; give `[]` for a page that is only read. */
  readonly crops?: readonly CropName[];
  /** `graphic` keeps coloured letters and lines sharp. A photo unless told otherwise. */
  readonly subject?: Subject;
  /** Files of the first pass by `<name>.<format>`: in the final pass only smaller ones are left. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Files encoded at once, each by one thread. */
  readonly lanes?: number;
}

/** The pictures are in the output folder. */
export interface PicturesMade {
  readonly ok: true;
  readonly pictures: readonly PictureOut[];
  /** Upright size of the source. */
  readonly size: Size;
  readonly placeholder: string;
  /** The centre of attention where it was looked for, else the focus that was given. */
  readonly attention: Point;
}

/** Makes every planned picture from one decode. Rejects only for faults outside the file: the disk, memory. */
export async function makePictures(
  order: PictureOrder,
  report: (percent: number) => void = () => {},
): Promise<PicturesMade | Refusal> {
  const opened = await open(order.source);
  if (!opened.ok) return opened;
  const { size, credit } = opened.picture;
  // The size of the master does not depend on where the crops lie.
  const decoded = await decode(
    opened.picture,
    masterSize(size, pictureRenditions(size, { ...order, pass: 'first' })),
  );
  if (!decoded.ok) return decoded;
  const master = await blurBoxes(decoded.master, order.blur);
  const attention = order.focus ?? (isLong(size) ? defaultFocus(size) : await findAttention(master));
  const plans = pictureRenditions(size, { ...order, focus: attention });
  const placeholder = await encodePlaceholder(master);

  const shrinker = new Shrinker(master, size);
  let done = 0;
  const made = await inParallel(lanesFor(order, master), widestFirst(plans), async (plan) => {
    const bytes = await encodeRendition(await shrinker.show(plan), plan, credit);
    report(Math.round((100 * (done += 1)) / plans.length));
    return keep(order, plan, bytes);
  });
  return { ok: true, pictures: made.filter((each) => each !== null), size, placeholder, attention };
}

async function open(source: PictureSource | RawPicture): Promise<Opened> {
  if ('file' in source) return openPicture(source);
  const { width, height } = source;
  const decode = (target: Size): Promise<Master> => toRaw(fromRaw(source).resize({ ...target, fit: 'fill' }));
  const picture = { size: { width, height }, takenAt: null, credit: null, decode };
  return refuseSize(picture.size) ?? { ok: true, picture };
}

async function decode(picture: OpenPicture, size: Size): Promise<{ ok: true; master: Master } | Refusal> {
  try {
    return { ok: true, master: await picture.decode(size) };
  } catch (error) {
    return broken(error);
  }
}

/** Files of one picture encoded at once unless told otherwise. */
const LANES = 2;
/** A master from this size on takes so much memory that its files are encoded one by one. */
const HEAVY_PIXELS = 16_000_000;

const lanesFor = ({ lanes = LANES }: PictureOrder, { width, height }: Size): number =>
  width * height > HEAVY_PIXELS ? 1 : lanes;

/** Whole pictures from the widest down, as the shrinker wants them; the longest work first. */
const widestFirst = (plans: readonly RenditionPlan[]): RenditionPlan[] => [
  ...plans.filter((plan) => plan.purpose === 'whole').sort((a, b) => b.width - a.width),
  ...plans.filter((plan) => plan.purpose === 'crop'),
];

/** Leaves the file in the output folder; null when what is there already is no larger. */
async function keep(
  { outDir, prefix = '', earlier = {} }: PictureOrder,
  plan: RenditionPlan,
  bytes: Buffer,
): Promise<PictureOut | null> {
  const name = `${prefix}${plan.name}`;
  const before = earlier[`${name}.${plan.format}`];
  if (before !== undefined && (await stat(before)).size <= bytes.length) return null;
  const file = `${name}.${endingOf(plan.format)}`;
  await writeFile(join(outDir, file), bytes, { flag: 'wx' });
  return { name, format: plan.format, width: plan.width, height: plan.height, file };
}
