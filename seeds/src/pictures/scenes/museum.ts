import { adult, pupil } from '../people.ts';
import { at, circle, ellipse, path, rect, star, stroke } from '../shapes.ts';
import { room } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** A bronze drum seen from above: rings and a star. */
const drum = (x: number, y: number, radius: number): string =>
  [1, 0.86, 0.7, 0.54, 0.36]
    .map((part, i) => circle(x, y, radius * part, i % 2 ? '#c99a55' : '#8f6a37'))
    .join('') +
  row(24, (i) =>
    circle(
      x + Math.cos((i * Math.PI) / 12) * radius * 0.78,
      y + Math.sin((i * Math.PI) / 12) * radius * 0.78,
      radius * 0.04,
      '#e7c98a',
    ),
  ) +
  star(x, y, radius * 0.3, '#e7c98a');

const jar = (x: number, y: number, scale: number, fill: string): string =>
  at(
    x,
    y,
    scale,
    path('M-18 -120 H18 L16 -100 Q60 -70 40 -10 Q36 0 24 0 H-24 Q-36 0 -40 -10 Q-60 -70 -16 -100 Z', fill),
    stroke('M-44 -54 Q0 -40 44 -54 M-40 -34 Q0 -20 40 -34', '#ffffff', 4, 0.6),
  );

/** A lesson of history among exhibits. */
export const museum: Scene = (rng, palette) =>
  [
    room('#e9dcc6', '#a98762', 700),
    row(3, (i) => path(`M${170 + i * 530} 0 L${60 + i * 530} 700 L${330 + i * 530} 700 Z`, '#fff7d8', 0.35)),
    rect(90, 130, 380, 300, '#8a5a3b', 6) +
      rect(110, 150, 340, 260, palette.skyBottom) +
      path('M110 410 V330 Q190 250 280 330 T450 300 V410 Z', palette.near) +
      circle(380, 210, 26, palette.accent),
    drum(800, 290, 190),
    rect(1130, 130, 380, 300, '#8a5a3b', 6) +
      rect(1150, 150, 340, 260, '#f4e6c2') +
      stroke('M1180 380 Q1260 200 1330 300 T1470 190', '#b5473c', 8) +
      circle(1470, 190, 12, '#b5473c') +
      circle(1180, 380, 12, '#b5473c'),
    row(
      3,
      (i) =>
        rect(140 + i * 540, 640, 240, 110, '#7b5a3c', 6) + rect(130 + i * 540, 624, 260, 20, '#94704d', 4),
    ),
    jar(260, 624, 1.2, '#4f83a5'),
    ellipse(800, 618, 90, 16, '#6d7f5c') + stroke('M740 612 Q800 560 860 612', '#8fa377', 14),
    jar(1310, 624, 1.1, '#a5663f') + jar(1390, 624, 0.8, '#7b8f6a'),
    row(7, (i) =>
      pupil(rng, 150 + i * 170, 900 + (i % 2) * 50, 260, { pose: rng.pick(['down', 'hold', 'wave']) }),
    ),
    adult(rng, 1420, 920, 400, palette.roof, 'point'),
  ].join('');
