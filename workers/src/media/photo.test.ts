import { expect, it } from 'vitest';
import { fourCorners } from '../testing/photos.ts';
import { readUprightSize } from './photo.ts';

const small = () => fourCorners(40, 30);
const foreign: Record<string, () => Promise<Buffer>> = {
  SVG: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'),
  GIF: () => small().gif().toBuffer(),
  TIFF: () => small().tiff().toBuffer(),
  PPM: async () => Buffer.from('P3 1 1 255 255 0 0\n'),
};

it.each(Object.entries(foreign))('cannot read %s even when it is handed some', async (_name, make) => {
  await expect(readUprightSize(await make())).rejects.toThrow('unsupported image format');
});

it.each(['jpeg', 'png', 'webp', 'avif'] as const)('reads the size of %s', async (format) => {
  expect(await readUprightSize(await small()[format]().toBuffer())).toEqual({ width: 40, height: 30 });
});
