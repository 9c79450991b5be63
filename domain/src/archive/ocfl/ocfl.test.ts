import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../story/content-hash.ts';
import { check } from '../../testing/check.ts';
import { checkInventory } from './check-inventory.ts';
import { contentOf, filesOf, inventoryText, versionsOf, type Inventory } from './inventory.ts';
import { digestInSidecar, objectIdOf, objectRootOf, sidecarText, storyOfObject } from './layout.ts';
import { nextVersion, type NewVersion, type PlannedVersion } from './next-version.ts';

const digestOf = (content: string): string => `${sha256Hex(content)}${sha256Hex(`${content}!`)}`;
const ID = objectIdOf('story0000000000000000000');

/** Versions as maps of path to content; few contents, so that they are shared. */
const versions = fc.array(
  fc
    .uniqueArray(
      fc.constantFrom('edition.json', 'record.html', 'originals/a/anh.jpg', 'originals/b/anh.jpg'),
      {
        minLength: 1,
      },
    )
    .chain((paths) =>
      fc
        .array(fc.constantFrom('một', 'hai', 'ba', 'bốn'), {
          minLength: paths.length,
          maxLength: paths.length,
        })
        .map((contents) => new Map(paths.map((path, index) => [path, contents[index] ?? '']))),
    ),
  { minLength: 1, maxLength: 5 },
);

const wanted = (files: ReadonlyMap<string, string>): NewVersion => ({
  created: '2026-09-05T01:00:00.000Z',
  message: 'Bản phát hành',
  user: { name: 'Chuyên viên', address: 'urn:toasoan:person:o' },
  files: [...files].map(([path, content]) => ({
    path,
    sha512: digestOf(content),
    ...(path.startsWith('originals/') ? { sha256: sha256Hex(content) } : {}),
  })),
});

function build(made: readonly ReadonlyMap<string, string>[]): readonly PlannedVersion[] {
  const planned: PlannedVersion[] = [];
  for (const files of made) planned.push(nextVersion(planned.at(-1)?.inventory ?? null, ID, wanted(files)));
  return planned;
}
const last = (planned: readonly PlannedVersion[]): Inventory => {
  const inventory = planned.at(-1)?.inventory;
  if (!inventory) throw new Error('Expected a version');
  return inventory;
};

describe('nextVersion', () => {
  it('keeps every version as it was, and every content once', () => {
    check(
      fc.property(versions, (made) => {
        const planned = build(made);
        const inventory = last(planned);
        expect(checkInventory(JSON.parse(inventoryText(inventory)), ID)).toMatchObject({ ok: true });
        expect(versionsOf(inventory).map(([, version]) => new Map([...filesOf(version)].sort()))).toEqual(
          made.map(
            (files) =>
              new Map([...files].map(([path, content]) => [path, digestOf(content)] as const).sort()),
          ),
        );
        const written = planned.flatMap(({ contents }) => contents.map(({ sha512 }) => sha512));
        expect(new Set(written).size).toBe(written.length);
        expect([...contentOf(inventory).keys()].sort()).toEqual(
          planned.flatMap(({ contents }) => contents.map(({ contentPath }) => contentPath)).sort(),
        );
      }),
      300,
    );
  });

  it('gives the same bytes for the same version, in whatever order its files are named', () => {
    check(
      fc.property(versions, (made) => {
        const reversed = made.map((files) => new Map([...files].reverse()));
        expect(inventoryText(last(build(reversed)))).toBe(inventoryText(last(build(made))));
      }),
      100,
    );
  });
});

describe('checkInventory', () => {
  const good = last(build([new Map([['edition.json', 'một']]), new Map([['edition.json', 'hai']])]));
  const [digest = ''] = Object.keys(good.manifest);
  const v1 = good.versions['v1'];
  const broken: [string, unknown][] = [
    ['E037', { ...good, id: objectIdOf('other') }],
    ['E033', { ...good, digestAlgorithm: 'md5' }],
    ['E033', { ...good, type: 'https://ocfl.io/1.0/spec/#inventory' }],
    ['E040', { ...good, head: 'v1' }],
    ['E010', { ...good, head: 'v3', versions: { v1, v3: v1 } }],
    ['E050', { ...good, manifest: {} }],
    ['E107', { ...good, manifest: { ...good.manifest, ['a'.repeat(128)]: ['v1/content/extra'] } }],
    ['E042', { ...good, manifest: { ...good.manifest, [digest]: ['v1/content/../../edition.json'] } }],
    ['E042', { ...good, manifest: { ...good.manifest, [digest]: ['v9/content/edition.json'] } }],
    ['E101', { ...good, manifest: { ...good.manifest, [digest]: ['v1/content/a', 'v1/content/a/b'] } }],
    ['E057', { ...good, fixity: { sha256: { ['b'.repeat(64)]: ['v1/content/nothing'] } } }],
    ['E052', { ...good, versions: { ...good.versions, v1: { ...v1, state: { [digest]: ['a//b'] } } } }],
    ['E095', { ...good, versions: { ...good.versions, v1: { ...v1, state: { [digest]: ['a', 'a'] } } } }],
    ['E033', null],
  ];
  it.each(broken)('finds %s', (code, value) => {
    const checked = checkInventory(value, ID);
    expect(checked.ok ? [] : checked.faults).toEqual(
      expect.arrayContaining([expect.stringContaining(code) as string]),
    );
  });
  it('takes what is good', () => expect(checkInventory(good, ID)).toMatchObject({ ok: true }));
});

describe('the layout', () => {
  it('puts objects where the examples of extension 0004 have them', () => {
    expect(objectRootOf('object-01')).toBe(
      '3c0/ff4/240/3c0ff4240c1e116dba14c7627f2319b58aa3d77606d0d90dfc6161608ac987d4',
    );
    expect(objectRootOf('..hor/rib:le-$id')).toBe(
      '487/326/d8c/487326d8c2a3c0b885e23da1469b4d6671fd4e76978924b4443e9e3c316cda6d',
    );
  });

  it('names stories, and reads back what it wrote', () => {
    expect(storyOfObject(ID)).toBe('story0000000000000000000');
    expect(storyOfObject('urn:isbn:1')).toBeNull();
    const digest = 'a'.repeat(128);
    expect(digestInSidecar(sidecarText(digest))).toBe(digest);
    for (const text of ['', digest, `${digest} other.json\n`, `${'A'.repeat(128)} inventory.json\n`])
      expect(digestInSidecar(text)).toBeNull();
  });
});
