import { describe, expect, it } from 'vitest';
import { makeDelivery, sha256 } from '../testing/editions.ts';
import { affectedPaths, mediaPath, publicFiles, showsEdition } from './website-plan.ts';

const hash = sha256('x');
const rendition = {
  name: 'w480',
  format: 'jpeg',
  width: 480,
  height: 320,
  bytes: 9,
  sha256: hash,
  key: 'a/b',
} as const;
const task = makeDelivery({ renditions: [rendition, { ...rendition, name: 'w800' }] });

it('gives every public file once, with its address on the portal', () => {
  const [file, ...others] = publicFiles(task);
  expect(file).toMatchObject({ key: `public/${hash.slice(0, 2)}/${hash}.jpg`, path: `/media/${hash}.jpg` });
  expect(others).toEqual([]);
});

it('gives the address of a retired file from its key alone', () => {
  expect(publicFiles(task).map(({ key }) => mediaPath(key))).toEqual(
    publicFiles(task).map(({ path }) => path),
  );
});

it('names every page that shows the story', () => {
  expect(affectedPaths(task)).toEqual([
    '/tin/khai-giang-nam-hoc-moi',
    '/',
    '/chu-de/chuyen-doi-so',
    '/don-vi',
    '/don-vi/truong-tieu-hoc-so-1',
    '/ke-hoach/ke-hoach-2026',
  ]);
});

describe('a page shows the edition', () => {
  const page = { status: 200, editionHash: hash, html: `<meta name="edition" content="${hash}"/>` };
  it.each([
    ['when header and document agree', page, true],
    ['not with another status', { ...page, status: 410 }, false],
    ['not with another header', { ...page, editionHash: sha256('y') }, false],
    ['not with another document', { ...page, html: page.html.replace(hash, sha256('y')) }, false],
    ['not without header', { ...page, editionHash: null }, false],
  ])('%s', (_name, read, expected) => expect(showsEdition(read, hash)).toBe(expected));
});
