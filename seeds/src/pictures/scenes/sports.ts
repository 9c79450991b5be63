import { pupil } from '../people.ts';
import { circle, path, rect, stroke } from '../shapes.ts';
import { bunting, mountains, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** Sports day: a race on the track before the stand. */
export const sports: Scene = (rng, palette) =>
  [
    sky(rng, palette),
    mountains(rng, palette, 520),
    row(5, (i) => tree(rng, 120 + i * 340, 560, rng.between(180, 240), palette.near)),
    rect(0, 550, 1600, 130, '#7fb069'),
    row(14, (i) =>
      pupil(rng, 70 + i * 112, 640 + (i % 2) * 18, 120, {
        pose: rng.pick(['cheer', 'wave', 'down']),
        shirt: rng.pick(['#fbfdff', '#f2a541', '#2e86ab', '#e4572e']),
      }),
    ),
    rect(0, 670, 1600, 330, '#c8694a'),
    row(4, (i) => stroke(`M0 ${720 + i * 85} L1600 ${720 + i * 85}`, '#ffffff', 5, 0.8)),
    row(4, (i) =>
      pupil(rng, 300 + i * 310 + rng.between(-60, 60), 800 + i * 52, 250, {
        pose: 'cheer',
        shirt: ['#f2a541', '#2e86ab', '#3b8e6e', '#d1495b'][i] ?? '#2e86ab',
        scarf: false,
      }),
    ),
    rect(1410, 560, 10, 420, '#ffffff') +
      path('M1420 570 h90 v50 h-90 z', '#ffffff') +
      row(6, (i) => rect(1420 + i * 15, 570 + (i % 2) * 25, 15, 25, '#333333')),
    circle(150, 930, 44, '#f6f1e7') + path('M150 908 l20 15 l-8 24 h-24 l-8 -24 z', '#3b3b46'),
    bunting(60, [palette.accent, '#2e86ab', '#d1495b', '#8ab17d']),
  ].join('');
