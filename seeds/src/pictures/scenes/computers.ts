import { seated, teacher } from '../people.ts';
import { at, circle, rect, stroke } from '../shapes.ts';
import { board, room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

const screen = (x: number, y: number, fill: string): string =>
  at(
    x,
    y,
    1,
    rect(-80, -128, 160, 104, '#39424e', 10),
    rect(-70, -118, 140, 84, fill, 4),
    rect(-56, -104, 60, 10, '#ffffffbb', 5),
    rect(-56, -84, 96, 8, '#ffffff77', 4),
    rect(-56, -66, 76, 8, '#ffffff77', 4),
    rect(-10, -24, 20, 18, '#39424e'),
    rect(-40, -8, 80, 8, '#39424e', 4),
  );

const robot = (x: number, y: number, fill: string): string =>
  at(
    x,
    y,
    1,
    rect(-60, -150, 120, 90, fill, 20),
    circle(-24, -108, 15, '#ffffff'),
    circle(24, -108, 15, '#ffffff'),
    circle(-24, -108, 7, '#22313f'),
    circle(24, -108, 7, '#22313f'),
    stroke('M-20 -80 q20 14 40 0', '#22313f', 5),
    stroke('M0 -150 L0 -180', '#5b6776', 6),
    circle(0, -186, 11, '#f2a541'),
    rect(-46, -54, 92, 54, fill, 12),
    circle(-30, 6, 18, '#39424e'),
    circle(30, 6, 18, '#39424e'),
    stroke('M-58 -36 l-26 22 M58 -36 l26 22', fill, 12),
  );

/** The computer room, with a small robot on the table. */
export const computers: Scene = (rng, palette) =>
  [
    room('#e6f0f5', '#b6c6d0', 660),
    window(60, 120, 240, 300, palette),
    board(rng, 430, 100, 700, 320, '#fdfdfd', '#2e86ab'),
    window(1280, 120, 240, 300, palette),
    teacher(rng, 1200, 690, 410, palette.accent, 'wave'),
    row(4, (i) => seated(rng, 240 + i * 240, 700, 120)),
    rect(60, 700, 1080, 26, '#d8b48a', 8) + rect(60, 726, 1080, 60, '#c29a6c'),
    row(4, (i) => screen(160 + i * 240, 702, ['#57a7d6', '#7cb66b', '#f2a541', '#9a7fc1'][i] ?? '#57a7d6')),
    row(4, (i) => seated(rng, 300 + i * 330, 900, 165)),
    rect(0, 900, 1600, 40, '#d8b48a') + rect(0, 940, 1600, 60, '#c29a6c'),
    row(3, (i) => screen(140 + i * 335, 902, ['#7cb66b', '#9a7fc1', '#57a7d6'][i] ?? '#57a7d6')),
    robot(1470, 890, palette.accent),
  ].join('');
