import { pupil, teacher } from '../people.ts';
import { at, ellipse, path, rect, stroke } from '../shapes.ts';
import { mountains, school, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

const sapling = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    size / 100,
    ellipse(0, 0, 46, 12, '#8a5a3b'),
    stroke('M0 0 L0 -70', '#6b8e4e', 6),
    path('M0 -40 q-44 -6 -46 -40 q44 2 46 40 z', '#6fb35c'),
    path('M0 -56 q44 -6 46 -40 q-44 2 -46 40 z', '#86c46b'),
  );

const can = (x: number, y: number): string =>
  at(
    x,
    y,
    1,
    rect(-26, -46, 52, 46, '#2e86ab', 8),
    path('M26 -30 l40 -26 l8 10 l-42 30 z', '#2e86ab'),
    stroke('M-16 -46 q16 -34 34 0', '#226a88', 6),
    stroke('M74 -50 l14 26 M80 -54 l20 22', '#9fd3ea', 4),
  );

/** Planting trees in the school garden. */
export const garden: Scene = (rng, palette) =>
  [
    sky(rng, palette),
    mountains(rng, palette, 600),
    school(rng.between(820, 900), 640, 560, palette),
    row(4, (i) => tree(rng, 80 + i * 190, 650, rng.between(200, 290), i % 2 ? palette.near : palette.middle)),
    rect(0, 630, 1600, 370, '#9ccb7b'),
    row(3, (i) => ellipse(800, 730 + i * 105, 900, 34, '#a9764c', 0.75)),
    row(9, (i) => sapling(120 + i * 180, 735, 90)),
    row(7, (i) => sapling(60 + i * 250, 845, 120)),
    row(5, (i) =>
      pupil(rng, 190 + i * 270, 880, 230, {
        pose: i % 2 ? 'hold' : 'point',
        shirt: rng.pick(['#fbfdff', '#cde7c4', '#ffe3a3']),
      }),
    ),
    row(2, (i) => can(330 + i * 560, 940)),
    teacher(rng, 1500, 930, 320, palette.accent, 'wave'),
    row(6, (i) => sapling(30 + i * 310, 975, 140)),
  ].join('');
