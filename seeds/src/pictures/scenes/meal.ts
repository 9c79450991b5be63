import { seated, teacher } from '../people.ts';
import { at, circle, ellipse, path, rect, stroke } from '../shapes.ts';
import { room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

const tray = (x: number, y: number): string =>
  at(
    x,
    y,
    1,
    rect(-95, -18, 190, 36, '#b9c4cc', 14),
    ellipse(-50, -12, 36, 14, '#ffffff'),
    ellipse(-50, -18, 28, 14, '#fffdf2'),
    ellipse(30, -10, 36, 14, '#ffffff'),
    ellipse(22, -14, 16, 9, '#c8693f'),
    ellipse(44, -14, 14, 8, '#6fb35c'),
    circle(80, -12, 12, '#f2a541'),
  );

const pot = (x: number, y: number, fill: string): string =>
  at(
    x,
    y,
    1,
    rect(-70, -96, 140, 96, fill, 14),
    ellipse(0, -96, 70, 16, '#e8edf0'),
    stroke('M-30 -130 q-14 -20 0 -40 M6 -130 q-14 -20 0 -40 M40 -130 q-14 -20 0 -40', '#ffffff', 7, 0.8),
  );

/** Lunch for boarders. */
export const meal: Scene = (rng, palette) =>
  [
    room(palette.wall, '#d8c3a0', 640),
    row(3, (i) => window(110 + i * 520, 110, 300, 260, palette)),
    row(2, (i) => teacher(rng, 480 + i * 560, 660, 360, i ? '#8ecae6' : '#f7a1a1', 'hold')),
    rect(120, 590, 1360, 30, '#cfd6da', 8) + rect(140, 620, 1320, 70, '#aeb9c0'),
    row(5, (i) =>
      pot(250 + i * 275, 592, ['#8d99a6', '#9fb1bd', '#7f8c98', '#9fb1bd', '#8d99a6'][i] ?? '#8d99a6'),
    ),
    row(6, (i) => seated(rng, 180 + i * 250, 840, 160)),
    rect(20, 840, 1560, 34, '#d9a05b', 10),
    path('M60 874 L1540 874 L1600 1000 L0 1000 Z', '#c08848'),
    row(6, (i) => tray(180 + i * 250, 910)),
  ].join('');
