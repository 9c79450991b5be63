import { pupil } from '../people.ts';
import { at, circle, ellipse, rect, star, stroke, wash } from '../shapes.ts';
import { school, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

const lantern = (x: number, y: number, size: number, fill: string): string =>
  circle(x, y, size * 1.5, fill, 0.18) +
  at(
    x,
    y,
    size / 50,
    stroke('M0 -80 L0 -48', '#caa86a', 3),
    rect(-16, -50, 32, 8, '#caa86a', 3),
    ellipse(0, 0, 46, 42, fill),
    ellipse(0, 0, 22, 42, '#ffffff', 0.22),
    rect(-16, 40, 32, 8, '#caa86a', 3),
    stroke('M-8 48 L-8 74 M0 48 L0 80 M8 48 L8 74', '#e0b24f', 3),
  );

/** Mid-autumn night: the full moon, paper lanterns, star lamps. */
export const festival: Scene = (rng, palette) =>
  [
    wash('sky', palette.skyTop, palette.skyBottom, 1000),
    row(60, () => circle(rng.between(0, 1600), rng.between(0, 480), rng.between(1.2, 3), '#ffffff', 0.8)),
    circle(1240, 130, 150, palette.light, 0.18),
    circle(1240, 130, 100, palette.light),
    school(420, 720, 760, palette),
    tree(rng, 190, 740, 360, palette.near),
    tree(rng, 1430, 740, 340, palette.near),
    rect(0, 710, 1600, 290, palette.ground),
    stroke('M0 120 Q400 330 800 150 Q1200 330 1600 120', '#b9955a', 4),
    row(9, (i) =>
      lantern(
        100 + i * 175,
        [205, 260, 285, 245, 215, 250, 285, 255, 205][i] ?? 240,
        rng.between(34, 44),
        rng.pick(['#e63946', '#f4a261', '#ffd166', '#ef6f6c', '#f28482']),
      ),
    ),
    row(7, (i) => {
      const x = 170 + i * 210 + rng.between(-15, 15);
      const y = 920 + (i % 2) * 40;
      return (
        pupil(rng, x, y, 215, {
          pose: 'wave',
          shirt: rng.pick(['#fbfdff', '#ffd166', '#8ecae6', '#f7a1a1']),
          scarf: i % 3 === 0,
        }) +
        stroke(`M${x + 52} ${y - 178} L${x + 60} ${y - 260}`, '#caa86a', 5) +
        circle(x + 62, y - 292, 58, '#ffd166', 0.2) +
        star(x + 62, y - 290, 46, '#e63946') +
        star(x + 62, y - 290, 24, '#ffd166')
      );
    }),
  ].join('');
