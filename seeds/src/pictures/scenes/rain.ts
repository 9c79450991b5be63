import { pupil } from '../people.ts';
import { at, ellipse, path, rect, stroke, wash } from '../shapes.ts';
import { cloud, mountains, school, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

const umbrella = (x: number, y: number, size: number, fill: string): string =>
  at(
    x,
    y,
    size / 100,
    stroke('M0 -70 L0 10', '#6b5b4b', 3),
    path('M-60 -64 Q0 -150 60 -64 Q45 -76 30 -64 Q15 -76 0 -64 Q-15 -76 -30 -64 Q-45 -76 -60 -64 Z', fill),
    path('M-15 -70 Q0 -140 15 -70 Q0 -76 -15 -70 Z', '#ffffff', 0.25),
  );

/** Home time in the rain. */
export const rain: Scene = (rng, palette) =>
  [
    wash('sky', palette.skyTop, palette.skyBottom, 1000),
    row(4, (i) => cloud(200 + i * 400, rng.between(90, 190), 1.7, '#dfe7ec')),
    mountains(rng, palette, 640),
    school(460, 700, 720, palette),
    tree(rng, 210, 720, 320, palette.near),
    tree(rng, 1420, 720, 300, palette.middle),
    rect(0, 690, 1600, 310, palette.ground),
    row(6, (i) => ellipse(140 + i * 270, 880 + (i % 2) * 70, rng.between(80, 150), 14, '#ffffff', 0.35)),
    row(5, (i) => {
      const x = 230 + i * 290 + rng.between(-25, 25);
      const y = 880 + (i % 2) * 60;
      const cover = umbrella(
        x + 26,
        y - 125,
        200,
        rng.pick(['#e4572e', '#f2a541', '#2e86ab', '#8ab17d', '#d1495b']),
      );
      return cover + pupil(rng, x, y, 230, { pose: 'wave' });
    }),
    row(130, () => {
      const x = rng.between(0, 1600);
      const y = rng.between(0, 960);
      return stroke(`M${x.toFixed(0)} ${y.toFixed(0)} l-8 30`, '#ffffff', 2.4, 0.55);
    }),
  ].join('');
