import type { Palette } from './palettes.ts';
import type { Random } from './random.ts';
import { at, circle, ellipse, hills, path, polygon, rect, star, stroke, wash } from './shapes.ts';

/** Things that stand in several scenes. */

export const cloud = (x: number, y: number, scale: number, fill = '#ffffff'): string =>
  at(
    x,
    y,
    scale,
    ellipse(0, 0, 90, 26, fill, 0.85),
    ellipse(-30, -18, 42, 30, fill, 0.85),
    ellipse(28, -24, 50, 36, fill, 0.85),
  );

export const sun = (x: number, y: number, radius: number, fill: string): string =>
  circle(x, y, radius * 1.7, fill, 0.2) + circle(x, y, radius * 1.3, fill, 0.3) + circle(x, y, radius, fill);

/** Sky with sun and clouds. */
export function sky(rng: Random, palette: Palette, height = 1000): string {
  const clouds = [0, 1, 2].map((i) =>
    cloud(250 + i * 520 + rng.between(-120, 120), rng.between(90, 240), rng.between(0.7, 1.3), palette.light),
  );
  return (
    wash('sky', palette.skyTop, palette.skyBottom, height) +
    sun(rng.between(180, 1420), rng.between(120, 220), 62, palette.light) +
    clouds.join('')
  );
}

/** Two ranges of mountains. */
export function mountains(rng: Random, palette: Palette, base: number): string {
  const range = (low: number, high: number): number[] =>
    Array.from({ length: 7 }, (_, i) => (i % 2 === 0 ? low : high) + rng.between(-40, 40));
  return (
    hills(range(base - 90, base - 330), 1000, palette.far) +
    hills(range(base - 170, base - 30), 1000, palette.middle)
  );
}

export function tree(rng: Random, x: number, y: number, height: number, leaf: string): string {
  const crown = [
    [0, -72, 26],
    [-18, -58, 20],
    [18, -58, 20],
    [0, -50, 22],
  ] as const;
  return at(
    x,
    y,
    height / 100,
    ellipse(0, 0, 22, 4, '#000000', 0.12),
    rect(-4, -46, 8, 46, '#7a5539', 2),
    ...crown.map(([cx, cy, r]) => circle(cx, cy, r + rng.between(-2, 2), leaf)),
    circle(-8, -74, 9, '#ffffff', 0.12),
  );
}

/** The national flag on its pole, foot at (x, y). */
export const flag = (x: number, y: number, height: number): string =>
  at(
    x,
    y,
    height / 100,
    rect(-7, -3, 14, 3, '#b9b3a5'),
    rect(-0.8, -100, 1.6, 100, '#d8d4c8'),
    circle(0, -101, 1.6, '#e8b923'),
    path('M0.8 -99 Q11 -102 20 -99 Q29 -96 38 -99 L38 -74 Q29 -71 20 -74 Q11 -77 0.8 -74 Z', '#da251d'),
    star(19.5, -86.5, 7.5, '#ffff00'),
  );

/** A school: two storeys, corridor and red roof; lower left corner at (x, y). */
export function school(x: number, y: number, width: number, palette: Palette): string {
  const height = width * 0.42;
  const bays = Math.max(4, Math.round(width / 95));
  const bay = width / bays;
  const rooms = [0, 1].flatMap((floor) =>
    Array.from({ length: bays }, (_, i) => {
      const top = y - height + 18 + floor * (height / 2);
      return (
        rect(x + i * bay + bay * 0.18, top + 12, bay * 0.64, height * 0.26, '#7fb7c9', 4) +
        rect(x + i * bay + bay * 0.48, top + 12, bay * 0.05, height * 0.26, '#ffffff')
      );
    }),
  );
  return [
    rect(x, y - height, width, height, palette.wall),
    rect(x, y - height / 2 - 8, width, 12, '#00000022'),
    ...rooms,
    rect(x, y - 10, width, 10, '#00000022'),
    polygon(
      [
        [x - 30, y - height],
        [x + 40, y - height - 70],
        [x + width - 40, y - height - 70],
        [x + width + 30, y - height],
      ],
      palette.roof,
    ),
    rect(x + width / 2 - bay * 0.4, y - height * 0.34, bay * 0.8, height * 0.34, '#8a5a3b', 6),
  ].join('');
}

const spines = [
  '#d1495b',
  '#2e86ab',
  '#f2a541',
  '#3b8e6e',
  '#6a4c93',
  '#e07a5f',
  '#457b9d',
  '#8ab17d',
] as const;

/** A shelf of books between x and x + width, standing on y. */
export function shelf(rng: Random, x: number, y: number, width: number, height: number): string {
  const books: string[] = [rect(x, y, width, 10, '#8a5a3b')];
  for (let left = x + 6; left < x + width - 34;) {
    const thick = rng.between(16, 32);
    const tall = height * rng.between(0.62, 0.92);
    if (rng.chance(0.92)) {
      books.push(
        rect(left, y - tall, thick, tall, rng.pick(spines), 2),
        rect(left + 3, y - tall + 12, thick - 6, 5, '#ffffff88'),
      );
    }
    left += thick + 2;
  }
  return books.join('');
}

/** A board on the wall, with chalk strokes instead of letters. */
export function board(
  rng: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  fill = '#2f5d50',
  chalk = '#e9f2ec',
): string {
  const lines = Array.from({ length: 3 }, (_, i) => {
    const top = y + height * (0.28 + i * 0.2);
    return stroke(
      `M${x + width * 0.08} ${top} q 20 -14 40 0 t 40 0 t 40 0 t ${rng.between(20, 60)} 0`,
      chalk,
      5,
      0.8,
    );
  });
  return (
    rect(x - 12, y - 12, width + 24, height + 24, '#a87b4f', 6) +
    rect(x, y, width, height, fill) +
    lines.join('')
  );
}

/** A window with the outside in it. */
export const window = (x: number, y: number, width: number, height: number, palette: Palette): string =>
  rect(x - 10, y - 10, width + 20, height + 20, '#ffffff', 4) +
  rect(x, y, width, height, palette.skyTop) +
  path(
    `M${x} ${y + height} L${x} ${y + height * 0.6} Q${x + width * 0.3} ${y + height * 0.4} ${x + width * 0.55} ${y + height * 0.65} T${x + width} ${y + height * 0.55} L${x + width} ${y + height} Z`,
    palette.near,
  ) +
  rect(x + width / 2 - 4, y, 8, height, '#ffffff') +
  rect(x, y + height / 2 - 4, width, 8, '#ffffff');

/** A room: wall, skirting and floor. */
export const room = (wall: string, floor: string, line = 640): string =>
  rect(0, 0, 1600, 1000, wall) +
  rect(0, line, 1600, 1000 - line, floor) +
  rect(0, line - 14, 1600, 14, '#00000018');

export const openBook = (x: number, y: number, scale: number, cover = '#d1495b'): string =>
  at(
    x,
    y,
    scale,
    path('M-42 4 L0 12 L42 4 L42 -20 L-42 -20 Z', cover),
    path('M0 8 Q-20 -6 -40 0 L-40 -22 Q-20 -28 0 -16 Z', '#fffdf5'),
    path('M0 8 Q20 -6 40 0 L40 -22 Q20 -28 0 -16 Z', '#f7f2e4'),
    stroke(
      'M-32 -14 Q-20 -18 -8 -11 M-32 -8 Q-20 -12 -8 -5 M32 -14 Q20 -18 8 -11 M32 -8 Q20 -12 8 -5',
      '#b9b1a0',
      1.6,
    ),
  );

/** Bunting across the top of the picture. */
export function bunting(y: number, colours: readonly [string, ...string[]]): string {
  const flags = Array.from({ length: 20 }, (_, i) => {
    const x = 20 + i * 80;
    const sag = y + 60 * Math.sin((Math.PI * ((x + 20) % 800)) / 800);
    return polygon(
      [
        [x, sag],
        [x + 44, sag + 4],
        [x + 22, sag + 50],
      ],
      colours[i % colours.length] ?? colours[0],
    );
  });
  return stroke(`M0 ${y} Q400 ${y + 120} 800 ${y} Q1200 ${y + 120} 1600 ${y}`, '#8c8577', 4) + flags.join('');
}
