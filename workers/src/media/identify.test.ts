import { describe, expect, it } from 'vitest';
import { noise } from '../testing/photos.ts';
import { identify } from './identify.ts';

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
const refused: Record<string, Buffer> = {
  nothing: Buffer.alloc(0),
  'a few bytes': Buffer.from([0xff, 0xd8]),
  SVG: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'SVG after an XML declaration': Buffer.from('<?xml version="1.0"?><svg/>'),
  GIF: Buffer.from('GIF89a'),
  TIFF: Buffer.from('II*\0'),
  PDF: Buffer.from('%PDF-1.7'),
  'a WAV file': Buffer.from('RIFF\0\0\0\0WAVEfmt '),
  'an iPhone HEIC': heic,
  'an MP4': Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\0\0isommp41')]),
  'a ftyp box that claims more than there is': Buffer.from('\x7f\xff\xff\xffftypheic'),
};

describe('identify', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('knows %s by its signature', async (format) => {
    expect(identify(await noise(32, 32)[format]().toBuffer())).toBe(format);
  });

  it('finds AVIF among the compatible brands', () => {
    const bytes = Buffer.concat([Buffer.from([0, 0, 0, 28]), Buffer.from('ftypmif1\0\0\0\0mif1avifmiaf')]);
    expect(identify(bytes)).toBe('avif');
  });

  it.each(Object.entries(refused))('takes no %s', (_name, bytes) => {
    expect(identify(bytes)).toBeNull();
  });
});
