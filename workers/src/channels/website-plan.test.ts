import { FILE_ROLES, publicKey, type FileRole, type MediaFile } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { makeDelivery, makeMedia, sha256 } from '../testing/editions.ts';
import {
  absentKeys,
  addressPaths,
  affectedPaths,
  endsOf,
  mediaPath,
  publicFiles,
  showsEdition,
} from './website-plan.ts';

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

describe('of the files besides pictures', () => {
  const file = (role: FileRole, bytes = 9): MediaFile => ({
    ...{ name: role.replace('_', '-'), role, format: 'mp4', bytes, sha256: sha256(role), key: 'a/b' },
    ...{
      width: null,
      height: null,
      durationMs: null,
      bitRate: null,
      codecs: null,
      language: null,
      label: null,
    },
  });
  const all = (Object.keys(FILE_ROLES) as FileRole[]).map((role) => file(role));

  it('what a page uses goes on the website, what other channels use does not', () => {
    const shown = publicFiles(makeDelivery({ renditions: [], files: all })).map(
      ({ file }) => 'role' in file && file.role,
    );
    expect(shown).toEqual([
      'hls_master',
      'hls_playlist',
      'hls_media',
      'download',
      'sprite',
      'sprite_index',
      'captions',
      'podcast',
      'attachment',
    ]);
  });

  it('only large ones are read back in parts, never a picture', () => {
    const files = [file('download', 5_000_000), file('hls_master', 500)];
    const large = { ...rendition, bytes: 5_000_000 };
    expect(publicFiles(makeDelivery({ renditions: [large], files })).map(({ inParts }) => inParts)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('both ends of a large one are looked at, of a small one all of it', () => {
    expect(endsOf(1_000_000)).toEqual([
      { start: 0, end: 65_535 },
      { start: 934_464, end: 999_999 },
    ]);
    expect(endsOf(10)).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 9 },
    ]);
  });
});

describe('a withheld asset', () => {
  const own = { ...rendition, sha256: sha256('own') };
  const withheld = makeMedia('withheld', [rendition, own]);
  const parts = { renditions: [rendition], others: [withheld], withheldAssetIds: ['withheld'] };

  it('is not laid out; its files are to be absent but for those another asset shows', () => {
    const task = makeDelivery({ ...parts, retiredPublicKeys: ['public/aa/old.jpg'] });
    expect(publicFiles(task).map(({ key }) => key)).toEqual([publicKey(rendition)]);
    expect(absentKeys(task)).toEqual(['public/aa/old.jpg', publicKey(own)]);
  });

  it('leaves nothing when it is the only one', () => {
    const task = makeDelivery({ renditions: [rendition], withheldAssetIds: ['asset'] });
    expect(publicFiles(task)).toEqual([]);
    expect(absentKeys(task)).toEqual([publicKey(rendition)]);
  });

  it('changes nothing about a withdrawal', () => {
    const task = makeDelivery({ ...parts, operation: 'withdraw' });
    expect(absentKeys(task)).toEqual(task.retiredPublicKeys);
  });
});

it('names every page that shows the story', () => {
  expect(affectedPaths(task)).toEqual([
    '/tin/khai-giang-nam-hoc-moi',
    '/',
    '/chuyen-muc/tin',
    '/chu-de/chuyen-doi-so',
    '/cum-chu-de/cum-1',
    '/don-vi',
    '/don-vi/truong-tieu-hoc-so-1',
    '/ke-hoach/ke-hoach-2026',
    '/luu-tru',
    '/luu-tru/2026/01',
  ]);
});

it('knows every address a story has had, the latest first', () => {
  const { affected } = task;
  const moved = { ...task, affected: { ...affected, addresses: ['tin-cu', task.edition.slug] } };
  expect(addressPaths(moved)).toEqual(['/tin/khai-giang-nam-hoc-moi', '/tin/tin-cu']);
  expect(affectedPaths(moved)).toContain('/tin/tin-cu');
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
