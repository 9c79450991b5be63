import { describe, expect, it } from 'vitest';
import {
  blobKeySchema,
  foundSchema,
  mediaFactsSchema,
  mediaFileSchema,
  originalKeyOf,
  publicKey,
  renditionKey,
  renditionPrefix,
  renditionSchema,
  uploadPrefix,
  type MediaFacts,
} from './asset.ts';

const sha256 = 'ab'.repeat(32);
const rendition = {
  name: 'w480',
  format: 'jpeg',
  width: 480,
  height: 320,
  bytes: 9,
  sha256,
  key: `renditions/x/${sha256}.jpg`,
} as const;
const file = {
  name: 'hls-720',
  role: 'hls_playlist',
  format: 'm3u8',
  bytes: 9,
  sha256,
  key: `renditions/x/${sha256}.m3u8`,
  width: 1280,
  height: 720,
  durationMs: 4_000,
  bitRate: 900_000,
  codecs: 'avc1.64001f,mp4a.40.2',
  language: null,
  label: null,
} as const;
const facts: MediaFacts = {
  kind: 'picture',
  format: 'jpeg',
  sha256,
  originalKey: originalKeyOf(sha256),
  bytes: 1,
  width: 480,
  height: 320,
  durationMs: null,
  pages: null,
  hasAudio: null,
  takenAt: '2026-09-05T07:30:00',
};

describe('keys of the blob store', () => {
  it.each(['uploads/p1/abc', `originals/ab/${sha256}`, 'a/b.c_d-e'])('%s is one', (key) => {
    expect(blobKeySchema.safeParse(key).success).toBe(true);
  });

  it.each([
    '',
    'a',
    '/a/b',
    'a//b',
    'a/../b',
    'a/./b',
    'a/.b',
    'a/b/',
    'A/b',
    'a\\b/c',
    'a/b\n',
    'a/ b',
    'ả/b',
    `a/${'b'.repeat(300)}`,
  ])('%j is none', (key) => {
    expect(blobKeySchema.safeParse(key).success).toBe(false);
  });

  it('public places are told by content alone and lie under their prefix', () => {
    expect(publicKey(rendition)).toBe(`public/ab/${sha256}.jpg`);
    expect(publicKey({ sha256, format: 'avif' })).toBe(`public/ab/${sha256}.avif`);
    for (const format of ['avif', 'webp', 'jpeg'] as const)
      expect(blobKeySchema.safeParse(publicKey({ sha256, format })).success).toBe(true);
    expect(publicKey(file)).toBe(`public/ab/${sha256}.m3u8`);
    expect(uploadPrefix('p1')).toBe('uploads/p1/');
    expect(renditionKey('x', file)).toBe(file.key);
    expect(renditionKey('x', rendition).startsWith(renditionPrefix('x'))).toBe(true);
    for (const key of [originalKeyOf(sha256), renditionKey('x', file), publicKey(file)])
      expect(blobKeySchema.safeParse(key).success).toBe(true);
  });
});

describe('what the worker reports', () => {
  it('is taken whole', () => {
    expect(mediaFactsSchema.parse(facts)).toEqual(facts);
    expect(renditionSchema.parse(rendition)).toEqual(rendition);
    expect(mediaFileSchema.parse(file)).toEqual(file);
  });

  it.each([
    ['an unknown field', { ...facts, gps: '21,105' }],
    ['a hash that is none', { ...facts, sha256: sha256.toUpperCase() }],
    ['half a pixel', { ...facts, width: 0.5 }],
    ['a kind that is none', { ...facts, kind: 'film' }],
    ['a day without a time', { ...facts, takenAt: '2026-09-05' }],
  ])('with %s is refused', (_what, faulty) => expect(mediaFactsSchema.safeParse(faulty).success).toBe(false));

  it('holds no picture from elsewhere', () => {
    expect(foundSchema.safeParse({ placeholder: 'https://example.org/x.png' }).success).toBe(false);
  });

  it('a file has a format and a name the portal serves', () => {
    expect(renditionSchema.safeParse({ ...rendition, format: 'svg' }).success).toBe(false);
    expect(mediaFileSchema.safeParse({ ...file, format: 'html' }).success).toBe(false);
    expect(mediaFileSchema.safeParse({ ...file, name: '../x' }).success).toBe(false);
  });
});
