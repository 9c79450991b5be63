import { pupil, teacher } from '../people.ts';
import { circle, path, polygon, rect, stroke } from '../shapes.ts';
import { bunting, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

const blocks = ['#e4572e', '#2e86ab', '#f2a541', '#3b8e6e', '#9a7fc1'] as const;

/** A preschool playground: slide, swing, building blocks. */
export const preschool: Scene = (rng, palette) =>
  [
    sky(rng, palette),
    rect(0, 560, 1600, 440, '#a9d18e'),
    row(4, (i) =>
      tree(rng, 100 + i * 470, 600, rng.between(240, 320), i % 2 ? palette.near : palette.middle),
    ),
    rect(980, 300, 460, 290, palette.wall) +
      polygon(
        [
          [940, 300],
          [1210, 190],
          [1480, 300],
        ],
        palette.roof,
      ) +
      rect(1160, 420, 100, 170, '#8a5a3b', 50) +
      circle(1060, 400, 44, '#7fb7c9') +
      circle(1360, 400, 44, '#7fb7c9'),
    path('M250 640 L330 350 L360 350 L290 640 Z', '#e4572e') +
      path('M350 350 Q420 600 640 640 L640 660 Q390 640 330 370 Z', '#f2a541') +
      stroke('M300 470 h34 M286 520 h34 M272 570 h34 M260 620 h34', '#ffd6a5', 8) +
      rect(318, 330, 60, 20, '#2e86ab', 8),
    stroke('M740 640 L800 340 L860 640 M800 340 H960 M900 640 L960 340 L1020 640', '#6b7f8f', 12) +
      stroke('M850 344 L840 540 M910 344 L900 540', '#8b6b4a', 5) +
      rect(826, 536, 90, 14, '#d1495b', 6),
    rect(0, 760, 1600, 240, '#f3d9a4'),
    row(7, (i) =>
      pupil(rng, 140 + i * 205, 860 + (i % 2) * 50, 175, {
        pose: rng.pick(['cheer', 'wave', 'hold']),
        shirt: blocks[i % 5] ?? blocks[0],
        scarf: false,
      }),
    ),
    teacher(rng, 1480, 900, 320, palette.accent, 'hold'),
    row(6, (i) => rect(360 + i * 64, 930 - (i % 3) * 56, 54, 54, blocks[(i + 2) % 5] ?? blocks[0], 8)),
    polygon(
      [
        [420, 818],
        [490, 818],
        [455, 762],
      ],
      '#d1495b',
    ),
    bunting(40, ['#f7a1a1', '#ffd166', '#8ecae6', '#b8e0b5']),
  ].join('');
