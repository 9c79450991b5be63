import { seated } from '../people.ts';
import { ellipse, rect } from '../shapes.ts';
import { openBook, room, shelf, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** Shelves to the ceiling and readers at a long table. */
export const library: Scene = (rng, palette) =>
  [
    room(palette.wall, '#cfa77a', 720),
    row(4, (i) => shelf(rng, 40, 190 + i * 150, 620, 130)),
    rect(20, 30, 20, 650, '#7b4f33') + rect(660, 30, 20, 650, '#7b4f33'),
    window(760, 120, 250, 360, palette),
    row(4, (i) => shelf(rng, 1100, 190 + i * 150, 460, 130)),
    rect(1080, 30, 20, 650, '#7b4f33') + rect(1560, 30, 20, 650, '#7b4f33'),
    ellipse(800, 940, 700, 60, '#000000', 0.1),
    row(5, (i) =>
      seated(
        rng,
        230 + i * 285,
        800,
        165,
        rng.pick(['#fbfdff', palette.accent, '#a8d5ba', '#f6d186']),
        rng.chance(0.6),
      ),
    ),
    rect(60, 800, 1480, 46, '#b07d4a', 12),
    rect(130, 846, 34, 150, '#8a5f37') + rect(1436, 846, 34, 150, '#8a5f37'),
    row(5, (i) => openBook(230 + i * 285, 796, 1.35, rng.pick(['#d1495b', '#2e86ab', '#3b8e6e', '#6a4c93']))),
  ].join('');
