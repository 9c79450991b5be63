import { pupil, teacher } from '../people.ts';
import { circle, ellipse, path, rect, stroke } from '../shapes.ts';
import { room, window } from '../things.ts';
import { row, type Scene } from './scene.ts';

/** A health check at school: height scale, eye chart, nurse. */
export const health: Scene = (rng, palette) =>
  [
    room('#e3f2ef', '#c7d8d4', 700),
    window(90, 130, 300, 320, palette),
    rect(560, 120, 220, 330, '#ffffff', 10),
    row(4, (row_) =>
      row(4 - Math.max(0, 2 - row_), (i) =>
        circle(620 + i * 44 + Math.max(0, 2 - row_) * 20, 176 + row_ * 74, 22 - row_ * 4, '#33414e'),
      ),
    ),
    rect(920, 110, 150, 150, '#ffffff', 75) +
      rect(978, 138, 34, 94, '#d1495b', 6) +
      rect(948, 168, 94, 34, '#d1495b', 6),
    rect(1240, 190, 60, 560, '#f6e3b4', 8) +
      row(12, (i) => rect(1240, 220 + i * 42, i % 2 ? 22 : 38, 6, '#a57f43')) +
      rect(1170, 372, 130, 16, '#8a5a3b', 6) +
      rect(1150, 744, 190, 26, '#8d99a6', 10),
    pupil(rng, 1190, 744, 350, {}),
    teacher(rng, 1450, 830, 480, '#ffffff', 'point'),
    rect(1404, 336, 92, 26, '#ffffff', 10) + rect(1442, 340, 16, 18, '#d1495b'),
    ellipse(480, 930, 460, 40, '#000000', 0.07),
    row(5, (i) => pupil(rng, 150 + i * 185, 920 + (i % 2) * 26, 290, { pose: i === 2 ? 'wave' : 'down' })),
    path('M880 860 h210 v22 h-210 z', '#b9c4cc') +
      stroke('M900 882 v90 M1070 882 v90', '#8d99a6', 10) +
      rect(910, 812, 70, 48, palette.accent, 8) +
      circle(1030, 838, 22, '#f2a541'),
  ].join('');
