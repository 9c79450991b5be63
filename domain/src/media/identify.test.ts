import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { HEAD_BYTES, identify } from './identify.ts';
import { SOURCE_FORMATS, type SourceFormat } from './kinds.ts';

/** Characters as the bytes of the same numbers. */
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );
const uint32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const ftyp = (major: string, ...compatible: string[]): Uint8Array =>
  bytes(uint32(16 + 4 * compatible.length), 'ftyp', major, [0, 0, 2, 0], ...compatible, uint32(8), 'free');
const ebml = (type: string): Uint8Array =>
  bytes(
    [0x1a, 0x45, 0xdf, 0xa3, 0x87 + type.length],
    [0x42, 0x86, 0x81, 1],
    [0x42, 0x82, 0x80 + type.length],
    type,
  );
/** 128 kbit/s at 44.1 kHz: frames of 417 bytes. */
const mp3Frame = bytes([0xff, 0xfb, 0x90, 0x00], new Array<number>(413).fill(0));
const entry = (name: string, content = '', flags = 0): number[] => [
  ...bytes('PK\x03\x04', [20, 0, flags, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ...(flags === 8 ? [0, 0, 0, 0] : [content.length & 255, content.length >> 8, 0, 0]),
  ...[0, 0, 0, 0, name.length, 0, 0, 0],
  ...bytes(name, content),
];
const zip = (...entries: number[][]): Uint8Array => Uint8Array.from(entries.flat());
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const known: readonly (readonly [SourceFormat, string, Uint8Array])[] = [
  ['jpeg', 'JPEG', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['png', 'PNG', bytes([0x89], 'PNG\r\n\x1a\n')],
  ['gif', 'GIF of 1987', bytes('GIF87a')],
  ['gif', 'GIF of 1989', bytes('GIF89a')],
  ['webp', 'WebP', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
  ['avi', 'AVI', bytes('RIFF', [9, 0, 0, 0], 'AVI LIST')],
  ['wav', 'WAV', bytes('RIFF', [9, 0, 0, 0], 'WAVEfmt ')],
  ['wav', 'WAV beyond 4 GB', bytes('RF64', [255, 255, 255, 255], 'WAVEds64')],
  ['tiff', 'TIFF, low byte first', bytes('II*\0\x08\0\0\0\0\0')],
  ['tiff', 'TIFF, high byte first', bytes('MM\0*\0\0\0\x08\0\0')],
  ['avif', 'AVIF', ftyp('avif', 'mif1', 'miaf')],
  ['avif', 'AVIF among the compatible brands', ftyp('mif1', 'mif1', 'avif', 'heic')],
  ['avif', 'AVIF sequence', ftyp('avis', 'msf1')],
  ...(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'] as const).map(
    (brand) => ['heic', `HEIC by ${brand}`, ftyp(brand, 'mif1')] as const,
  ),
  ['heic', 'HEIC among the compatible brands', ftyp('mif1', 'mif1', 'heic')],
  ...(['isom', 'iso2', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash', 'MSNV'] as const).map(
    (brand) => ['mp4', `MP4 by ${brand}`, ftyp(brand, 'isom')] as const,
  ),
  ['mp4', 'MP4 of an unknown camera', ftyp('CAEP', 'mp42')],
  ['mov', 'QuickTime', ftyp('qt  ', 'qt  ')],
  ['mov', 'QuickTime among the compatible brands', ftyp('pana', 'qt  ')],
  ['mov', 'QuickTime before ftyp, index first', bytes(uint32(900), 'moov', uint32(108), 'mvhd')],
  ['mov', 'QuickTime before ftyp, padded', bytes(uint32(8), 'wide', uint32(900), 'mdat')],
  ['mov', 'QuickTime before ftyp, to the end', bytes(uint32(0), 'mdat', [1, 2, 3])],
  ['3gp', '3GP', ftyp('3gp4', 'isom', '3gp4')],
  ['3gp', '3G2', ftyp('3g2a', '3g2a')],
  ['m4a', 'M4A', ftyp('M4A ', 'isom', 'iso2')],
  ['m4a', 'audio book', ftyp('M4B ', 'isom')],
  ['mkv', 'Matroska', ebml('matroska')],
  ['webm', 'WebM', ebml('webm')],
  ['webm', 'WebM, padded', ebml('webm\0\0')],
  ['ogg', 'Ogg', bytes('OggS\0\x02')],
  ['mp3', 'MP3 with a tag', bytes('ID3', [4, 0, 0, 0, 0, 2, 1])],
  ['mp3', 'MP3 without a tag', bytes([...mp3Frame, ...mp3Frame])],
  ['pdf', 'PDF', bytes('%PDF-1.7')],
  ['pdf', 'PDF behind blank lines', bytes('\r\n\0 %PDF-1.4')],
  ['pdf', 'PDF behind a byte order mark', bytes([0xef, 0xbb, 0xbf], '%PDF-1.4')],
  ['pdf', 'PDF behind a job for a printer', bytes('\x1b%-12345X@PJL SET JOB\r\n%PDF-1.4')],
  [
    'docx',
    'Word',
    zip(entry('[Content_Types].xml', '<x/>'), entry('_rels/.rels', 'y'), entry('word/document.xml')),
  ],
  ['docx', 'Google Docs', zip(entry('word/numbering.xml', 'x', 8), entry('[Content_Types].xml'))],
  [
    'docx',
    'sizes left open',
    zip(entry('[Content_Types].xml', '<x/>', 8), entry('word/document.xml', '', 8)),
  ],
  ['svg', 'SVG', bytes(svg)],
  [
    'svg',
    'SVG behind a prolog',
    bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <svg> -->\n<!DOCTYPE svg>', svg),
  ],
  ['svg', 'SVG behind declarations', bytes('<!DOCTYPE svg [ <!ENTITY a "]>"> ]>', svg)],
  ['svg', 'SVG with a prefix', bytes('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')],
];

const refused: Readonly<Record<string, Uint8Array>> = {
  nothing: bytes(),
  'a few bytes': bytes([0xff, 0xd8]),
  BigTIFF: bytes('II+\0\x08\0\0\0'),
  'a raw picture of Canon': bytes('II*\0\x10\0\0\0CR\x02\0'),
  'a new raw picture of Canon': ftyp('crx ', 'crx ', 'isom'),
  'HEIF with other content': ftyp('mif1', 'jpeg', 'miaf'),
  'a ftyp box of nothing': bytes(uint32(8), 'ftyp', 'isom', uint32(0)),
  'only padding': bytes(...Array.from({ length: 20 }, () => [...uint32(8), ...bytes('free')])),
  'a WebP container of something': bytes('RIFF', [9, 0, 0, 0], 'CDDA'),
  'EBML of something': ebml('mcf'),
  'EBML without a type': bytes([0x1a, 0x45, 0xdf, 0xa3, 0x84, 0x42, 0x86, 0x81, 1]),
  'one frame of MP3 and noise': bytes([...mp3Frame], 'noise'),
  'an AAC stream': bytes([0xff, 0xf1, 0x50, 0x80, 0x2e, 0x7f, 0xfc]),
  'a text in UTF-16': bytes([0xff, 0xfe, 60, 0, 115, 0, 118, 0, 103, 0]),
  'SVG in UTF-16': bytes([0xff, 0xfe], [...svg].map((letter) => `${letter}\0`).join('')),
  'a web page': bytes('<!DOCTYPE html><html><svg/></html>'),
  'a web page behind blanks': bytes('  <html>'),
  'XML of something': bytes('<?xml version="1.0"?><MPD/>'),
  'SVG that never begins': bytes('<!-- ', '-'.repeat(100)),
  'an element that only begins like SVG': bytes('<svgfoo/>'),
  'a PDF behind a web page': bytes('<html>%PDF-1.7'),
  'a PDF behind an archive': zip(entry('a.txt', '%PDF-1.7')),
  'an archive': zip(entry('a.txt')),
  'an empty archive': bytes('PK\x05\x06', new Array<number>(18).fill(0)),
  'a spreadsheet': zip(entry('[Content_Types].xml'), entry('_rels/.rels'), entry('xl/workbook.xml')),
  'a presentation': zip(entry('[Content_Types].xml'), entry('ppt/presentation.xml')),
  'an OpenDocument text': zip(entry('mimetype', 'application/vnd.oasis.opendocument.text')),
  'a Java archive': zip(entry('META-INF/MANIFEST.MF'), entry('word/a')),
  'an Android application': zip(entry('AndroidManifest.xml')),
  'an old Word document': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  'a playlist': bytes('#EXTM3U\n#EXT-X-VERSION:3\n'),
  'a list for ffmpeg': bytes("ffconcat version 1.0\nfile 'a'"),
  'a program for Windows': bytes('MZ\x90\0'),
  'a program for Linux': bytes('\x7fELF'),
  'a script': bytes('#!/bin/sh\n'),
  RAR: bytes('Rar!\x1a\x07\x01\0'),
  '7z': bytes("7z\xbc\xaf'\x1c"),
  'JPEG 2000': bytes(uint32(12), 'jP  \r\n\x87\n'),
  'JPEG XL': bytes([0xff, 0x0a, 0, 0]),
  FLAC: bytes('fLaC'),
  Flash: bytes('FWS\x09'),
};

describe('identify', () => {
  it.each(known)('knows %s (%s)', (format, _name, head) => {
    expect(identify(head)).toBe(format);
  });

  it('knows every format the newsroom takes', () => {
    expect(new Set(known.map(([format]) => format))).toEqual(new Set(Object.keys(SOURCE_FORMATS)));
  });

  it.each(Object.entries(refused))('takes no %s', (_name, head) => {
    expect(identify(head)).toBeNull();
  });

  it.each(known)('of %s (%s) followed by anything else the beginning decides', (format, _name, head) => {
    for (const [, , other] of known) expect(identify(bytes([...head], [...other]))).toBe(format);
  });

  it('looks at no more than the head', () => {
    const late = bytes(`<!--${'-'.repeat(HEAD_BYTES)}-->`, svg);
    expect(identify(late)).toBeNull();
    expect(identify(bytes([...late.subarray(0, 8)], '-->', svg))).toBe('svg');
  });

  it('never throws, whatever the bytes', () => {
    check(fc.property(fc.uint8Array({ maxLength: 300 }), (head) => identify(head) === null || true));
  });

  it('never throws, wherever a file ends or is damaged', () => {
    for (const [, , head] of known)
      for (let length = 0; length <= head.length; length += 1) {
        expect(() => identify(head.subarray(0, length))).not.toThrow();
        const damaged = Uint8Array.from(head);
        if (length < head.length) damaged[length] = 0xff;
        expect(() => identify(damaged)).not.toThrow();
      }
  });

  it('takes random bytes for a file hardly ever', () => {
    const taken: (string | null)[] = [];
    check(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64, size: 'max' }), (head) => {
        taken.push(identify(head));
      }),
      5_000,
    );
    expect(taken.filter((format) => format !== null)).toEqual([]);
  });
});
