import { seated, teacher } from '../people.ts';
import { rect } from '../shapes.ts';
import { board, openBook, room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

const desk = (x: number, y: number, width: number): string =>
  rect(x, y, width, 24, '#c98f56', 6) +
  rect(x + 16, y + 24, 16, 120, '#9a6b3f') +
  rect(x + width - 32, y + 24, 16, 120, '#9a6b3f');

/** A lesson: the board, the teacher, pupils at their desks. */
export const classroom: Scene = (rng, palette) =>
  [
    room(palette.wall, '#d9b38c', 660),
    window(70, 150, 230, 300, palette),
    window(1300, 150, 230, 300, palette),
    board(rng, 420, 120, 760, 340),
    teacher(rng, rng.between(330, 380), 690, 420, palette.accent, 'point'),
    row(4, (i) => seated(rng, 570 + i * 270, 720, 110)),
    row(2, (i) => desk(480 + i * 545, 720, 500)),
    row(5, (i) => seated(rng, 190 + i * 305, 890, 140)),
    row(3, (i) => desk(40 + i * 540, 890, 450)),
    row(5, (i) => openBook(190 + i * 305, 880, 1, rng.pick(['#d1495b', '#2e86ab', '#3b8e6e']))),
  ].join('');
