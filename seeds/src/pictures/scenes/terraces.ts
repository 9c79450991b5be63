import { pupil } from '../people.ts';
import { at, hills, stroke } from '../shapes.ts';
import { flag, mountains, school, sky, tree } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** A small school among mountains and rice terraces. */
export const terraces: Scene = (rng, palette) => {
  const greens = [palette.far, palette.middle, palette.near] as const;
  const steps = row(7, (i) => {
    const y = 560 + i * 62;
    const crests = Array.from(
      { length: 6 },
      (_, k) => y + Math.sin(k * 1.3 + i * 0.6) * 26 + rng.between(-6, 6),
    );
    return (
      hills(crests, 1000, greens[i % 3] ?? palette.near) +
      `<g transform="translate(0 10)" opacity="0.45">${hills(
        crests.map((c) => c + 4),
        1000,
        palette.light,
      )}</g><g transform="translate(0 18)">${hills(
        crests.map((c) => c + 4),
        1000,
        greens[i % 3] ?? palette.near,
      )}</g>`
    );
  });
  const left = rng.chance(0.5);
  const x = left ? 250 : 1040;
  return [
    sky(rng, palette),
    mountains(rng, palette, 640),
    at(x, 610, 0.42, school(0, 0, 760, palette), flag(840, 10, 260)),
    tree(rng, x - 30, 610, 150, palette.near),
    steps,
    stroke(
      `M${left ? 1600 : 0} 980 Q ${left ? 1150 : 450} 930 ${left ? 1080 : 520} 800 T ${x + 160} 615`,
      palette.ground,
      26,
      0.9,
    ),
    row(4, (i) =>
      pupil(rng, (left ? 1120 : 360) + i * 70, 900 + (i % 2) * 30, 130, {
        pose: i === 1 ? 'wave' : 'down',
        shirt: rng.pick(['#fbfdff', '#e4572e', '#2e86ab', '#6a4c93']),
        scarf: i % 2 === 0,
      }),
    ),
  ].join('');
};
