import type { Random } from './random.ts';
import { at, circle, ellipse, path, polygon, rect, stroke } from './shapes.ts';

/** People as simple shapes, standing on (0,0) and 100 units tall; nobody in particular. */

const skins = ['#f2c79b', '#e8b48a', '#dba477', '#f6d3ae'] as const;
const hairs = ['#2b2118', '#3a2a1d', '#1f1a17'] as const;
const arms = {
  down: ['M-12 -62 L-18 -40', 'M12 -62 L18 -40'],
  wave: ['M-12 -62 L-18 -40', 'M12 -62 L24 -82'],
  cheer: ['M-12 -62 L-24 -84', 'M12 -62 L24 -84'],
  hold: ['M-12 -62 L-14 -48 L-3 -46', 'M12 -62 L14 -48 L3 -46'],
  point: ['M-12 -62 L-32 -72', 'M12 -62 L17 -40'],
} as const;
export type Pose = keyof typeof arms;

type Hair = 'short' | 'tails' | 'long';

function head(rng: Random, skin: string, style: Hair): string {
  const hair = rng.pick(hairs);
  const back = style === 'long' ? path('M-14 -84 Q-15 -58 -9 -60 L9 -60 Q15 -58 14 -84 Z', hair) : '';
  const tails = style === 'tails' ? circle(-15, -80, 5, hair) + circle(15, -80, 5, hair) : '';
  return (
    back +
    tails +
    rect(-4, -73, 8, 8, skin) +
    circle(0, -83, 13, skin) +
    path('M-13.8 -82 A13.8 14 0 0 1 13.8 -82 Q9 -91 0 -89 Q-9 -91 -13.8 -82 Z', hair) +
    circle(-4.6, -81, 1.4, '#2b2118') +
    circle(4.6, -81, 1.4, '#2b2118') +
    circle(-8, -77, 2.4, '#ee8f76', 0.5) +
    circle(8, -77, 2.4, '#ee8f76', 0.5) +
    stroke('M-3.6 -76.5 Q0 -73.5 3.6 -76.5', '#8b4a3a', 1.4)
  );
}

const limbs = (pose: Pose, sleeve: string, skin: string): string =>
  arms[pose]
    .map((d) => {
      const [hx = 0, hy = 0] = (d.split(/[ML ]+/).slice(-2) as [string, string]).map(Number);
      return stroke(d, sleeve, 7) + circle(hx, hy, 3.6, skin);
    })
    .join('');

export interface PupilOptions {
  readonly pose?: Pose;
  /** Shirt colour; white when absent. */
  readonly shirt?: string;
  /** A red scarf, as pupils of primary and lower-secondary schools wear; true when absent. */
  readonly scarf?: boolean;
}

/** A pupil, `height` units tall, feet at (x, y). */
export function pupil(rng: Random, x: number, y: number, height: number, options: PupilOptions = {}): string {
  const { pose = 'down', shirt = '#fbfdff', scarf = true } = options;
  const skin = rng.pick(skins);
  const below = rng.pick(['#26456e', '#1f3a5f', '#34507a']);
  const skirt = rng.chance(0.5);
  return at(
    x,
    y,
    height / 100,
    ellipse(0, 0, 20, 4, '#000000', 0.12),
    rect(-9, -30, 7, 28, skirt ? skin : below),
    rect(2, -30, 7, 28, skirt ? skin : below),
    ellipse(-6, -2, 6, 3, '#3b3b46'),
    ellipse(6, -2, 6, 3, '#3b3b46'),
    path(skirt ? 'M-13 -46 L13 -46 L18 -24 L-18 -24 Z' : 'M-13 -46 L13 -46 L10 -26 L-10 -26 Z', below),
    path('M-13 -66 Q0 -71 13 -66 L14 -42 L-14 -42 Z', shirt),
    limbs(pose, shirt, skin),
    head(rng, skin, skirt ? rng.pick(['long', 'tails']) : 'short'),
    scarf
      ? polygon(
          [
            [-8, -67],
            [8, -67],
            [0, -60],
          ],
          '#d7263d',
        ) +
          polygon(
            [
              [0, -62],
              [-5, -48],
              [0, -52],
              [5, -48],
            ],
            '#c01f35',
          )
      : '',
  );
}

/** Parts of a grown-up drawn 100 units tall, set on their shadow at (x, y). */
const standing = (x: number, y: number, height: number, ...parts: string[]): string =>
  at(x, y, height / 100, ellipse(0, 0, 18, 4, '#000000', 0.12), ...parts);

/** Two trouser legs from `top` down. */
const legs = (top: number, length: number, colour: string): string =>
  rect(-9, top, 8, length, colour) + rect(1, top, 8, length, colour);

/** A teacher in a long tunic (áo dài), `height` units tall, feet at (x, y). */
export function teacher(
  rng: Random,
  x: number,
  y: number,
  height: number,
  tunic: string,
  pose: Pose = 'down',
): string {
  const skin = rng.pick(skins);
  const dress =
    path('M-10 -67 Q0 -70 10 -67 L11 -46 L15 -9 L-15 -9 L-11 -46 Z', tunic) +
    stroke('M0 -40 L0 -10', '#ffffff', 0.8, 0.5);
  return standing(
    x,
    y,
    height,
    legs(-30, 29, '#fdfdfb'),
    dress,
    limbs(pose, tunic, skin),
    head(rng, skin, 'long'),
  );
}

/** A grown-up in shirt and trousers, `height` units tall, feet at (x, y). */
export function adult(
  rng: Random,
  x: number,
  y: number,
  height: number,
  shirt: string,
  pose: Pose = 'down',
): string {
  const skin = rng.pick(skins);
  const dress = path('M-13 -66 Q0 -71 13 -66 L12 -40 L-12 -40 Z', shirt);
  return standing(
    x,
    y,
    height,
    legs(-44, 43, '#3d4152'),
    dress,
    limbs(pose, shirt, skin),
    head(rng, skin, 'short'),
  );
}

/** Head and shoulders of a pupil behind a table whose edge is at y. */
export function seated(
  rng: Random,
  x: number,
  y: number,
  size: number,
  shirt = '#fbfdff',
  scarf = true,
): string {
  const skin = rng.pick(skins);
  return at(
    x,
    y,
    size / 60,
    path('M-17 0 L-15 -17 Q0 -26 15 -17 L17 0 Z', shirt),
    at(0, 47, 1, head(rng, skin, rng.pick(scarf ? ['short', 'tails', 'long'] : ['short', 'long']))),
    scarf
      ? polygon(
          [
            [-8, -20],
            [8, -20],
            [0, -12],
          ],
          '#d7263d',
        )
      : '',
  );
}
