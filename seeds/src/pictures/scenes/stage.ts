import { pupil, seated, teacher } from '../people.ts';
import { circle, ellipse, path, polygon, rect, star, stroke } from '../shapes.ts';
import { row, type Scene } from './scene.ts';

const note = (x: number, y: number, fill: string): string =>
  ellipse(x, y, 15, 11, fill) + stroke(`M${x + 13} ${y} L${x + 13} ${y - 56} q22 6 24 26`, fill, 5);

/** A performance: curtains, lights, singers and the audience. */
export const stage: Scene = (rng, palette) =>
  [
    rect(0, 0, 1600, 1000, '#2c2148'),
    rect(140, 90, 1320, 600, palette.skyBottom),
    row(3, (i) =>
      polygon(
        [
          [400 + i * 400, 90],
          [220 + i * 400, 690],
          [580 + i * 400, 690],
        ],
        '#ffffff33',
      ),
    ),
    row(16, () => star(rng.between(220, 1380), rng.between(130, 340), rng.between(8, 20), '#ffffffaa')),
    row(5, (i) => note(330 + i * 235, 210 + rng.between(-40, 60), palette.roof)),
    rect(0, 680, 1600, 120, '#8a5a3b') + rect(0, 680, 1600, 16, '#a97149'),
    row(7, (i) =>
      pupil(rng, 370 + i * 145, 700 + (i % 2) * 24, 250, {
        pose: rng.pick(['cheer', 'wave', 'hold']),
        shirt: rng.pick(['#f7a1a1', '#8ecae6', '#ffd166', '#b8e0b5', '#fbfdff']),
        scarf: false,
      }),
    ),
    teacher(rng, 250, 740, 330, palette.accent, 'hold'),
    path('M0 0 H300 Q250 360 130 690 L0 720 Z', '#b3202c') +
      path('M1600 0 H1300 Q1350 360 1470 690 L1600 720 Z', '#b3202c'),
    row(
      3,
      (i) =>
        stroke(`M${60 + i * 80} 0 Q${50 + i * 66} 340 ${30 + i * 40} 690`, '#8c1722', 10, 0.6) +
        stroke(`M${1540 - i * 80} 0 Q${1550 - i * 66} 340 ${1570 - i * 40} 690`, '#8c1722', 10, 0.6),
    ),
    path('M0 0 H1600 V80 ' + row(8, (i) => `Q${1500 - i * 200} 170 ${1400 - i * 200} 80 `) + 'Z', '#c92a37'),
    row(9, (i) => seated(rng, 90 + i * 180, 1010, 150, rng.pick(['#39406f', '#4a5183', '#2f3763']), false)),
    circle(1500, 60, 26, '#ffe9a8'),
    circle(100, 60, 26, '#ffe9a8'),
  ].join('');
