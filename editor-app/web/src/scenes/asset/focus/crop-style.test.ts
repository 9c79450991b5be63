import { expect, it } from 'vitest';
import { cropStyle } from './crop-style.ts';

const square = { width: 1080, height: 1080 };

it('a wide picture is moved sideways behind a square window', () => {
  expect(cropStyle({ width: 2000, height: 1000 }, square, { x: 0.5, y: 0.1 })).toEqual({
    width: '200%',
    height: '100%',
    left: '-50%',
    top: '0%',
  });
});

it('a tall one up and down, and not beyond its edge', () => {
  const tall = { width: 1000, height: 4000 };
  expect(cropStyle(tall, square, { x: 0.5, y: 0.5 })).toMatchObject({ height: '400%', top: '-150%' });
  expect(cropStyle(tall, square, { x: 0.5, y: 1 })).toMatchObject({ left: '0%', top: '-300%' });
});
