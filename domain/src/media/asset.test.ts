import { describe, expect, it } from 'vitest';
import {
  blobKeySchema,
  photoResultSchema,
  publicKey,
  renditionSchema,
  uploadPrefix,
  type PhotoResult,
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
const result: PhotoResult = {
  sha256,
  originalKey: `originals/ab/${sha256}`,
  format: 'jpeg',
  bytes: 1,
  width: 480,
  height: 320,
  placeholder: 'data:image/webp;base64,AA',
  renditions: [rendition],
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
    expect(uploadPrefix('p1')).toBe('uploads/p1/');
  });
});

describe('what the worker reports of a photo', () => {
  it('is taken whole', () => {
    expect(photoResultSchema.parse(result)).toEqual(result);
  });

  it.each([
    ['no renditions', { ...result, renditions: [] }],
    ['a placeholder from elsewhere', { ...result, placeholder: 'https://example.org/x.png' }],
    ['an unknown field', { ...result, gps: '21,105' }],
    ['a hash that is none', { ...result, sha256: sha256.toUpperCase() }],
    ['half a pixel', { ...result, width: 0.5 }],
  ])('with %s is refused', (_what, faulty) =>
    expect(photoResultSchema.safeParse(faulty).success).toBe(false),
  );

  it('a rendition has a format the portal serves', () => {
    expect(renditionSchema.safeParse({ ...rendition, format: 'svg' }).success).toBe(false);
  });
});
