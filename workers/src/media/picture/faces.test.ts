import type { Box } from '@toasoan/domain';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { portraitSvg, type DrawnFace } from '../../testing/faces.ts';
import { distinct, findFaces } from './faces.ts';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';

async function search(master: Master): Promise<readonly Box[]> {
  const { width, height } = master;
  const found = await findFaces({
    size: { width, height },
    takenAt: null,
    credit: null,
    decode: (size) => toRaw(fromRaw(master).resize({ ...size, fit: 'fill' })),
  });
  if (!found.ok) throw new Error(found.error);
  return found.faces;
}

function drawn(width: number, height: number, faces: readonly DrawnFace[]): Promise<Master> {
  // A lens is softer than a drawing.
  return toRaw(sharp(portraitSvg(width, height, faces)).blur(1.2));
}

const covers = (box: Box, { x, y }: DrawnFace, width: number, height: number): boolean =>
  box.x < x / width && x / width < box.x + box.width && box.y < y / height && y / height < box.y + box.height;

describe('finding faces', { timeout: 180_000 }, () => {
  it.each([
    ['one near by', 1000, 750, [{ x: 480, y: 330, radius: 150 }]],
    [
      'people in a row, upright',
      1200,
      1600,
      [
        { x: 300, y: 500, radius: 90 },
        { x: 850, y: 900, radius: 90 },
      ],
    ],
    [
      'small ones far apart',
      1600,
      1200,
      [
        { x: 300, y: 500, radius: 40 },
        { x: 600, y: 450, radius: 40 },
        { x: 900, y: 520, radius: 45 },
        { x: 1250, y: 900, radius: 40 },
      ],
    ],
  ] as const)('%s', async (_what, width, height, faces) => {
    const boxes = await search(await drawn(width, height, faces));
    for (const face of faces) expect(boxes.filter((box) => covers(box, face, width, height))).toHaveLength(1);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1.0001);
      expect(box.y + box.height).toBeLessThanOrEqual(1.0001);
      expect(faces.some((face) => covers(box, face, width, height))).toBe(true);
    }
  });

  it('none where there is none', async () => {
    expect(await search(await drawn(1200, 800, []))).toEqual([]);
  });
});

it('tells each face once, by its surest box', () => {
  const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
  const same = { ...box, x: 0.12 };
  const half = { ...box, height: 0.08 };
  const other = { ...box, x: 0.5 };
  expect(
    distinct([
      { box: same, score: 0.5 },
      { box, score: 0.9 },
      { box: half, score: 0.4 },
      { box: other, score: 0.4 },
    ]),
  ).toEqual([box, other]);
});
