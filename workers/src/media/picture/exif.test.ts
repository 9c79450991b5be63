import { describe, expect, it } from 'vitest';
import { exifBlock, iptcBody } from '../../testing/exif.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';

const NOTHING = { takenAt: null, artist: null, copyright: null };

describe('EXIF', () => {
  it('tells time and credit, with or without its heading', () => {
    const block = exifBlock({
      artist: 'Tổ Truyền thông',
      copyright: '© Trường Mẫu',
      takenAt: '2026:05:01 07:30:00',
      offset: '+07:00',
      place: [21, 105],
    });
    const words = {
      takenAt: '2026-05-01T07:30:00+07:00',
      artist: 'Tổ Truyền thông',
      copyright: '© Trường Mẫu',
    };
    expect(readExif(block)).toEqual(words);
    expect(readExif(Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block]))).toEqual(words);
  });

  it.each([
    ['2026:05:01 07:30:00', undefined, '2026-05-01T07:30:00'],
    ['2026:05:01 07:30:00', '7h', '2026-05-01T07:30:00'],
    ['0000:00:00 00:00:00', undefined, null],
    ['2026:02:30 07:30:00', undefined, null],
    ['2026:05:01 25:30:00', undefined, null],
    ['yesterday', undefined, null],
  ])('takes %j with offset %j as %j', (takenAt, offset, expected) => {
    expect(readExif(exifBlock({ takenAt, ...(offset ? { offset } : {}) })).takenAt).toBe(expected);
  });

  it('says nothing rather than fail on damaged blocks', () => {
    const block = exifBlock({
      artist: 'A much longer name than four letters',
      takenAt: '2026:05:01 07:30:00',
    });
    for (let end = 0; end < block.length; end += 1)
      expect(() => readExif(block.subarray(0, end))).not.toThrow();
    for (let at = 0; at < block.length; at += 1) {
      const damaged = Buffer.from(block);
      damaged[at] = 0xff;
      expect(() => readExif(damaged)).not.toThrow();
    }
    expect(readExif(Buffer.from('nothing of the sort'))).toEqual(NOTHING);
  });

  it('takes a line of text, without control characters and not too long', () => {
    const { artist } = readExif(exifBlock({ artist: `A\u0007\nB${'x'.repeat(2_000)}` }));
    expect(artist).toMatch(/^A B(x+)$/);
    expect(artist?.length).toBe(300);
  });
});

describe('IPTC', () => {
  it('tells credit and copyright', () => {
    expect(readIptc(iptcBody({ 80: 'Một người', 110: 'Tổ Truyền thông', 116: '© Trường' }))).toEqual({
      credit: 'Tổ Truyền thông',
      copyright: '© Trường',
    });
    expect(readIptc(iptcBody({ 80: 'Một người' }))).toEqual({ credit: 'Một người', copyright: null });
  });

  it('says nothing of other bytes', () => {
    expect(readIptc(Buffer.from([0x1c, 2, 110, 0xff, 0xff]))).toEqual({ credit: null, copyright: null });
    expect(readIptc(Buffer.alloc(100_000, 0x1c))).toEqual({ credit: null, copyright: null });
  });
});
