import { adult, seated } from '../people.ts';
import { circle, path, rect, stroke } from '../shapes.ts';
import { room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** A training session: a speaker, a projected chart, colleagues at the table. */
export const meeting: Scene = (rng, palette) =>
  [
    room('#efe7da', '#c4a27a', 690),
    window(70, 140, 220, 300, palette),
    rect(420, 90, 780, 420, '#4b5663', 10) + rect(436, 106, 748, 388, '#f8fbfc'),
    rect(480, 146, 300, 22, palette.roof, 11) +
      row(
        4,
        (i) =>
          circle(500, 222 + i * 62, 11, palette.accent) +
          rect(528, 214 + i * 62, rng.between(140, 240), 14, '#c3ccd4', 7),
      ),
    row(5, (i) =>
      rect(
        860 + i * 58,
        440 - 50 - i * 42 + rng.between(-14, 14),
        40,
        50 + i * 42,
        ['#2e86ab', '#f2a541', '#3b8e6e', '#d1495b', '#6a4c93'][i] ?? '#2e86ab',
        4,
      ),
    ),
    stroke('M850 446 H1150', '#8b93a1', 4),
    adult(rng, 1340, 730, 450, palette.accent, 'point'),
    rect(1420, 560, 130, 200, '#8a5a3b', 8) + rect(1406, 548, 158, 22, '#a5713f', 6),
    row(5, (i) =>
      seated(
        rng,
        210 + i * 240,
        760,
        150,
        rng.pick(['#8ecae6', '#f2c57c', '#b8c9a6', '#d9a5b3', '#ffffff']),
        false,
      ),
    ),
    path('M60 760 H1240 L1360 1000 H0 Z', '#b07d4a'),
    row(
      5,
      (i) =>
        rect(170 + i * 240, 800, 90, 56, '#ffffff', 4) +
        rect(184 + i * 240, 814, 60, 6, '#c3ccd4') +
        circle(285 + i * 240, 830, 16, '#ffffff'),
    ),
    row(4, (i) =>
      seated(rng, 260 + i * 320, 1010, 190, rng.pick(['#5d7052', '#35506b', '#7a4e48', '#6b5b7b']), false),
    ),
  ].join('');
