import { expect, it } from 'vitest';
import type { Rendition } from './asset.ts';
import { filesMade, laneOf, mediaStages, type Made } from './stages.ts';

const sha256 = 'ab'.repeat(32);
const picture = (name: string, bytes: number): Rendition => ({
  name,
  format: 'avif',
  width: 480,
  height: 320,
  bytes,
  sha256,
  key: `renditions/x/${sha256}.avif`,
});
const made = (...pictures: Rendition[]): Made => ({ fingerprint: sha256, pictures, files: [] });

it('a later stage takes the place of what an earlier one made, whichever was written first', () => {
  const pictures = made(picture('w480', 9), picture('w800', 20));
  const refined = made(picture('w480', 8));
  for (const record of [
    { pictures, refined },
    { refined, pictures },
  ])
    expect(filesMade(record).pictures.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['w480', 8],
      ['w800', 20],
    ]);
});

it('quick stages stand before slow ones', () => {
  const lanes = mediaStages.map(laneOf);
  expect(lanes).toEqual([...lanes].sort());
});
