import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictures } from './catalogue.ts';
import { drawPicture, pictureSvg } from './draw.ts';

it('holds some forty pictures, all different, none with letters that would need a font', () => {
  const drawn = pictures.map(pictureSvg);
  expect(pictures.length).toBeGreaterThanOrEqual(40);
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
  expect(new Set(drawn).size).toBe(pictures.length);
  expect(drawn.filter((svg) => svg.includes('<text') || svg.includes('NaN'))).toEqual([]);
  expect(pictures.map(pictureSvg)).toEqual(drawn);
});

it('draws a JPEG of the size asked for, with something in it', async () => {
  const [picture] = pictures;
  if (!picture) throw new Error('no picture');
  const image = sharp(await drawPicture(picture));
  expect(await image.metadata()).toMatchObject({
    format: 'jpeg',
    width: picture.width,
    height: picture.width * 0.625,
  });
  expect((await image.stats()).entropy).toBeGreaterThan(2);
});
