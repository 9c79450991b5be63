import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { mediaOf, storyContentSchema, type StoryContent } from './content.ts';
import { contentHash, hashJson, sha256Hex } from './content-hash.ts';
import { contents } from './testing/content.ts';

const none = new Map<string, string | null>();
const stored = contents.map((content) => storyContentSchema.parse(content));

/** The same value with the keys of every object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

describe('contentHash', () => {
  it('changes with any field', () => {
    check(
      fc.property(
        stored,
        stored,
        fc.constantFrom('kind', 'headline', 'standfirst', 'byline', 'body', 'topicIds', 'coverAssetId'),
        (content, other, field) => {
          const changed: StoryContent = { ...content, [field]: other[field] };
          const same = JSON.stringify(changed) === JSON.stringify(content);
          expect(contentHash(changed, none) === contentHash(content, none)).toBe(same);
        },
      ),
    );
  });

  it('changes with the order of topics, and with a word in a caption', () => {
    const [content] = fc.sample(stored, { seed: 1, numRuns: 1 }) as [StoryContent];
    const [a, b] = ['a'.repeat(24), 'b'.repeat(24)] as const;
    const figure = (caption: string): StoryContent => ({
      ...content,
      topicIds: [a, b],
      body: {
        type: 'doc',
        content: [{ type: 'figure', attrs: { assetId: a, alt: '', caption, credit: '' } }],
      },
    });
    expect(contentHash(figure('x'), none)).not.toBe(contentHash(figure('y'), none));
    expect(contentHash(figure('x'), none)).not.toBe(contentHash({ ...figure('x'), topicIds: [b, a] }, none));
  });

  it('does not change with the order of keys or of the pictures’ map', () => {
    check(
      fc.property(stored, (content) => {
        const originals = mediaOf(content).map((id) => [id, sha256Hex(id)] as const);
        const hash = contentHash(content, new Map(originals));
        expect(contentHash(reordered(content) as StoryContent, new Map(originals.toReversed()))).toBe(hash);
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
      }),
      300,
    );
  });

  it('changes with the bytes of any picture, and when they become known', () => {
    check(
      fc.property(stored, fc.nat(), (content, at) => {
        const media = mediaOf(content);
        if (media.length === 0) return;
        const originals = new Map<string, string | null>(media.map((id) => [id, sha256Hex(id)]));
        const changed = media[at % media.length] as string;
        const hashes = [
          originals,
          new Map(originals).set(changed, sha256Hex('other')),
          new Map(originals).set(changed, null),
        ].map((map) => contentHash(content, map));
        expect(new Set(hashes).size).toBe(3);
        expect(contentHash(content, new Map(originals).set('unused', 'x'))).toBe(hashes[0]);
      }),
      300,
    );
  });

  it('text typed in either normal form is stored, and so hashed, the same', () => {
    check(
      fc.property(contents, (content) => {
        const as = (form: 'NFC' | 'NFD') =>
          storyContentSchema.parse({
            ...content,
            headline: content.headline.normalize(form),
            standfirst: content.standfirst.normalize(form),
            byline: content.byline.normalize(form),
          });
        expect(contentHash(as('NFD'), none)).toBe(contentHash(as('NFC'), none));
      }),
      300,
    );
  });
});

describe('hashes', () => {
  it('are those other programs compute', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('Tiếng Việt 😀\n')).toBe(
      '2270a6cde83e237b28242aee7e216a5f788f043834ef289e41e5807ec3645e22',
    );
    expect(hashJson({ b: 1, a: ['ơ', null] })).toBe(sha256Hex('{"a":["ơ",null],"b":1}'));
    expect(() => hashJson(undefined)).toThrow(TypeError);
  });

  it('a lone surrogate is not mistaken for the sign that replaces it', () => {
    check(
      fc.property(anyText(), anyText(), (a, b) => {
        expect(hashJson(a) === hashJson(b)).toBe(a === b);
      }),
    );
  });
});
