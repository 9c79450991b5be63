import { pupil, teacher } from '../people.ts';
import { ellipse, rect } from '../shapes.ts';
import { flag, mountains, school, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** Pupils in rows before the flag. */
export const schoolyard: Scene = (rng, palette) =>
  [
    sky(rng, palette),
    mountains(rng, palette, 620),
    school(rng.between(240, 420), 700, rng.between(760, 900), palette),
    tree(rng, 150, 730, rng.between(260, 330), palette.near),
    tree(rng, 1460, 730, rng.between(280, 360), palette.middle),
    rect(0, 690, 1600, 310, palette.ground),
    ellipse(800, 880, 760, 90, '#ffffff', 0.14),
    flag(rng.between(1240, 1330), 790, 560),
    row(9, (i) => pupil(rng, 130 + i * 118 + rng.between(-8, 8), 830, 165, {})),
    row(8, (i) =>
      pupil(rng, 190 + i * 124 + rng.between(-8, 8), 950, 205, { pose: rng.chance(0.2) ? 'wave' : 'down' }),
    ),
    teacher(rng, 1400, 900, 260, palette.accent),
  ].join('');
