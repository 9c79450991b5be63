import { seated, teacher } from '../people.ts';
import { circle, path, rect } from '../shapes.ts';
import { board, openBook, room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** An evening class for grown-ups: lamp light, dark windows. */
export const evening: Scene = (rng, palette) =>
  [
    room('#caa679', '#8f6f4c', 680),
    window(80, 130, 240, 300, palette),
    window(1290, 130, 240, 300, palette),
    board(rng, 440, 110, 720, 320),
    row(
      2,
      (i) =>
        path(`M${500 + i * 600} 0 L${300 + i * 600} 620 L${700 + i * 600} 620 Z`, '#fff3c4', 0.16) +
        rect(496 + i * 600, 0, 8, 60, '#4b3b2b') +
        path(`M${460 + i * 600} 90 Q${500 + i * 600} 20 ${540 + i * 600} 90 Z`, '#5b4636') +
        circle(500 + i * 600, 94, 18, '#fff3c4'),
    ),
    teacher(rng, rng.between(1210, 1250), 720, 430, palette.roof, 'hold'),
    row(5, (i) =>
      seated(
        rng,
        200 + i * 250,
        760,
        150,
        rng.pick(['#4d6a6d', '#7a4e48', '#35506b', '#6b5b7b', '#5d7052']),
        false,
      ),
    ),
    rect(60, 760, 1180, 26, '#a5713f', 6),
    row(5, (i) => openBook(200 + i * 250, 756, 1, '#2e86ab')),
    row(6, (i) =>
      seated(
        rng,
        150 + i * 265,
        930,
        180,
        rng.pick(['#35506b', '#8a5a5a', '#4d6a6d', '#6a4c63', '#5d7052']),
        false,
      ),
    ),
    rect(0, 930, 1600, 70, '#96632f'),
    row(6, (i) => openBook(150 + i * 265, 930, 1.3, '#d1495b')),
  ].join('');
