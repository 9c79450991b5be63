import { circle, path, rect, star, stroke } from '../shapes.ts';
import { openBook } from '../things.ts';
import { row, type Scene } from './scene.ts';

const colours = ['#2e86ab', '#f2a541', '#3b8e6e', '#d1495b', '#6a4c93'] as const;

function slice(cx: number, cy: number, radius: number, from: number, to: number, fill: string): string {
  const point = (turn: number): string =>
    `${(cx + radius * Math.sin(turn * 2 * Math.PI)).toFixed(1)} ${(cy - radius * Math.cos(turn * 2 * Math.PI)).toFixed(1)}`;
  return path(
    `M${cx} ${cy} L${point(from)} A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)} Z`,
    fill,
  );
}

/** An infographic without words: bars, shares and a rising line. */
export const chart: Scene = (rng, palette) => {
  const shares = [0, rng.between(0.3, 0.42), rng.between(0.6, 0.7), rng.between(0.82, 0.9), 1];
  let line = 'M900 820';
  for (let i = 1; i < 7; i++) line += ` L${900 + i * 95} ${Math.round(820 - i * 38 + rng.between(-22, 22))}`;
  return [
    rect(0, 0, 1600, 1000, palette.light),
    rect(0, 0, 1600, 150, palette.roof),
    openBook(130, 90, 1.8, '#ffffff55'),
    rect(260, 46, 620, 26, '#ffffff', 13) + rect(260, 92, 400, 16, '#ffffff99', 8),
    star(1480, 76, 40, '#ffd166'),
    rect(60, 200, 700, 740, '#ffffff', 24),
    row(6, (i) => {
      const height = 150 + i * 60 + rng.between(-40, 40);
      return (
        rect(120 + i * 102, 860 - height, 70, height, colours[i % 5] ?? colours[0], 10) +
        rect(120 + i * 102, 878, 70, 12, '#c9cdd4', 6)
      );
    }),
    stroke('M100 868 L730 868', '#8b93a1', 5),
    rect(110, 240, 260, 20, '#c9cdd4', 10),
    rect(820, 200, 720, 350, '#ffffff', 24),
    shares
      .slice(1)
      .map((to, i) => slice(1010, 376, 140, shares[i] ?? 0, to, colours[i] ?? colours[0]))
      .join(''),
    circle(1010, 376, 70, '#ffffff'),
    row(
      4,
      (i) =>
        circle(1240, 278 + i * 62, 16, colours[i] ?? colours[0]) +
        rect(1276, 268 + i * 62, rng.between(120, 210), 20, '#d6dae0', 10),
    ),
    rect(820, 590, 720, 350, '#ffffff', 24),
    row(4, (i) => stroke(`M880 ${860 - i * 68} L1490 ${860 - i * 68}`, '#e5e8ec', 3)),
    stroke(line, palette.accent, 12),
    circle(900, 820, 14, palette.roof),
  ].join('');
};
