import { expect, it } from 'vitest';
import type { Rendition } from './asset.ts';
import { filesMade, laneOf, mediaStages, onlyStages, type Made } from './stages.ts';

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

it('of the stages that are left only the first look is not', () => {
  const look = made(picture('w480', 9));
  const pictures = made(picture('w480', 8));
  expect(filesMade({ identify: look }).pictures).toEqual(look.pictures);
  expect(onlyStages({ identify: look, pictures, refined: pictures }, ['pictures'])).toEqual({
    identify: { ...look, pictures: [] },
    pictures,
  });
  expect(onlyStages({ refined: pictures }, [])).toEqual({});
});

it('quick stages stand before slow ones', () => {
  const lanes = mediaStages.map(laneOf);
  expect(lanes).toEqual([...lanes].sort());
});
