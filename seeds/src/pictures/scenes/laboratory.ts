import { seated } from '../people.ts';
import { at, circle, path, rect, stroke } from '../shapes.ts';
import { board, room, shelf } from '../things.ts';
import { row, type Scene } from './scene.ts';

const flask = (x: number, y: number, scale: number, liquid: string): string =>
  at(
    x,
    y,
    scale,
    path('M-12 -120 L-12 -70 L-52 -6 Q-56 0 -48 0 L48 0 Q56 0 52 -6 L12 -70 L12 -120 Z', '#dff1f7', 0.85),
    path('M-33 -36 L-52 -6 Q-56 0 -48 0 L48 0 Q56 0 52 -6 L33 -36 Z', liquid),
    rect(-17, -126, 34, 10, '#b7cdd6', 5),
    circle(-10, -50, 7, liquid, 0.7),
    circle(12, -66, 5, liquid, 0.7),
    circle(2, -140, 8, liquid, 0.4),
  );

const microscope = (x: number, y: number): string =>
  at(
    x,
    y,
    1.2,
    rect(-60, -14, 120, 14, '#3e4c5b', 6),
    stroke('M-30 -14 Q60 -60 20 -140', '#3e4c5b', 16),
    `<g transform="rotate(-25 -10 -120)">${rect(-26, -190, 36, 100, '#5c7186', 8)}${rect(-20, -212, 24, 26, '#2c3742', 5)}</g>`,
    rect(-44, -52, 70, 10, '#2c3742', 4),
  );

/** An experiment in the science room. */
export const laboratory: Scene = (rng, palette) =>
  [
    room('#eef4ee', '#c9d3c5', 700),
    board(rng, 560, 90, 560, 290, '#35605a'),
    row(2, (i) => shelf(rng, 60, 240 + i * 180, 400, 130)),
    row(
      2,
      (i) =>
        rect(1200, 250 + i * 180, 340, 10, '#8a5a3b') +
        row(3, (k) =>
          flask(1260 + k * 110, 250 + i * 180, 0.85, rng.pick(['#58b4ae', '#f2a541', '#d1495b', '#9a7fc1'])),
        ),
    ),
    row(4, (i) => seated(rng, 290 + i * 340, 790, 210, '#ffffff', false)),
    rect(40, 790, 1520, 44, '#e7ded0', 10) + rect(60, 834, 1480, 166, palette.middle),
    row(4, (i) => rect(100 + i * 370, 860, 300, 140, '#ffffff22', 10)),
    flask(460, 790, 1.4, '#58b4ae'),
    flask(600, 792, 1.0, '#f2a541'),
    microscope(800, 792),
    flask(1130, 790, 1.25, '#d1495b'),
    flask(1470, 790, 1.1, '#9a7fc1'),
    microscope(150, 792),
  ].join('');
