import { at, circle, ellipse, path, rect, stroke, turned } from '../shapes.ts';
import { openBook, room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

const globe = (x: number, y: number): string =>
  at(
    x,
    y,
    1,
    ellipse(0, 6, 90, 16, '#6b4a31'),
    rect(-8, -60, 16, 60, '#6b4a31'),
    stroke('M-120 -190 A130 130 0 0 0 60 -70', '#8a5f37', 12),
    circle(0, -190, 112, '#57a7d6'),
    path('M-70 -250 q50 -40 80 0 q10 40 -30 50 q-50 20 -60 -20 z', '#7cb66b'),
    path('M10 -180 q60 -30 80 20 q-20 70 -60 50 q-40 -20 -20 -70 z', '#7cb66b'),
    ellipse(-34, -226, 30, 46, '#ffffff', 0.18),
  );

/** A desk by the window: books, globe, pencils. */
export const books: Scene = (rng, palette) =>
  [
    room(palette.wall, '#b98552', 720),
    window(rng.between(560, 640), 90, 480, 420, palette),
    rect(0, 720, 1600, 60, '#c99460') + rect(0, 780, 1600, 220, '#a06f41'),
    row(6, (i) => {
      const width = rng.between(300, 390);
      const fill = rng.pick(['#d1495b', '#2e86ab', '#f2a541', '#3b8e6e', '#6a4c93', '#e07a5f']);
      const y = 680 - i * 48;
      return (
        rect(180 + rng.between(-20, 20), y, width, 46, fill, 6) +
        rect(220, y + 10, 60, 8, '#ffffff', 3) +
        rect(170 + width, y + 6, 14, 34, '#fff7e0')
      );
    }),
    at(
      360,
      438,
      1.1,
      circle(0, -34, 38, '#d94f3d'),
      circle(24, -34, 38, '#d94f3d'),
      stroke('M12 -66 q4 -26 22 -32', '#6b4a31', 6),
      path('M24 -88 q26 -18 44 4 q-24 18 -44 -4 z', '#6fa85b'),
    ),
    openBook(830, 740, 4.2, palette.accent),
    globe(1290, 724),
    at(
      1090,
      724,
      1,
      row(5, (i) =>
        turned(
          -14 + i * 7,
          rect(
            -40 + i * 17,
            -210 + rng.between(-20, 20),
            15,
            150,
            ['#f2a541', '#d1495b', '#2e86ab', '#3b8e6e', '#6a4c93'][i] ?? '#d1495b',
            4,
          ),
        ),
      ),
      rect(-56, -120, 112, 122, '#5f6c7b', 10),
    ),
    row(3, (i) =>
      rect(640 + i * 150, 870 + i * 18, 120, 14, ['#f2a541', '#2e86ab', '#d1495b'][i] ?? '#2e86ab', 7),
    ),
  ].join('');
