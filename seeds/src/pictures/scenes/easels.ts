import { pupil, teacher } from '../people.ts';
import { at, circle, hills, path, polygon, rect, stroke } from '../shapes.ts';
import { mountains, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

const paintings: readonly string[] = [
  rect(-70, -150, 140, 100, '#cfe8f3') +
    path('M-70 -50 L-30 -110 L0 -70 L34 -124 L70 -50 Z', '#6fa88b') +
    circle(40, -130, 12, '#f2a541'),
  rect(-70, -150, 140, 100, '#fff2cf') +
    circle(0, -104, 26, '#e4572e') +
    stroke('M0 -78 V-54', '#3b8e6e', 6) +
    circle(0, -104, 10, '#ffd166'),
  rect(-70, -150, 140, 100, '#f6dfe4') +
    rect(-30, -100, 60, 46, '#c8553d') +
    polygon(
      [
        [-42, -100],
        [0, -134],
        [42, -100],
      ],
      '#7a3b4e',
    ),
  rect(-70, -150, 140, 100, '#d8ecd6') +
    path('M-60 -60 Q-20 -130 20 -60 T70 -70 V-50 H-70 Z', '#2e86ab') +
    circle(-30, -126, 10, '#ffffff'),
];

const easel = (x: number, y: number, scale: number, painting: string): string =>
  at(
    x,
    y,
    scale,
    stroke('M-60 0 L-8 -176 M60 0 L8 -176 M0 -40 V-176', '#8a5a3b', 9),
    rect(-80, -160, 160, 120, '#ffffff', 4),
    painting,
    rect(-86, -46, 172, 10, '#a5713f'),
  );

/** Painting outdoors. */
export const easels: Scene = (rng, palette) =>
  [
    sky(rng, palette),
    mountains(rng, palette, 620),
    hills([620, 590, 640, 600, 630], 1000, '#a5cf86'),
    row(3, (i) =>
      tree(rng, 160 + i * 640, 660, rng.between(260, 340), i % 2 ? palette.middle : palette.near),
    ),
    row(60, () =>
      circle(
        rng.between(0, 1600),
        rng.between(690, 990),
        rng.between(4, 8),
        rng.pick(['#f7a1a1', '#ffd166', '#ffffff', '#f28f3b']),
      ),
    ),
    row(4, (i) => easel(300 + i * 350, 840 + (i % 2) * 70, 1.5, paintings[i] ?? '')),
    row(4, (i) =>
      pupil(rng, 170 + i * 350, 890 + (i % 2) * 70, 260, {
        pose: 'wave',
        shirt: rng.pick(['#fbfdff', '#8ecae6', '#ffe3a3']),
        scarf: i % 2 === 0,
      }),
    ),
    teacher(rng, 1520, 900, 330, palette.accent, 'hold'),
  ].join('');
