import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../story/content.ts';
import { contentHash } from '../story/content-hash.ts';
import { plainText, walk, type RichNode } from '../story/rich-node.ts';
import { check, report } from '../testing/check.ts';
import { checkBody, richTextSchema } from './check-body.ts';
import { anyJson, bodies, damagedBodies } from './testing/bodies.ts';
import { storedBody } from './testing/conforms.ts';

const text = (value: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text: value,
  marks: marks.map((type) => ({ type })),
});
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const stored = (body: unknown): RichNode => {
  const checked = checkBody(body);
  if (!checked.ok) throw new Error(checked.detail);
  return checked.body;
};
/** As it is stored and sent: JSON, without prototypes. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('a body from an editor', () => {
  it('is taken, conforms, and taken again is the same', () => {
    const used = new Set<string>();
    check(
      fc.property(bodies, (body) => {
        const once = json(stored(body));
        expect(storedBody.safeParse(once).error?.issues).toBeUndefined();
        expect(json(stored(once))).toEqual(once);
        for (const node of walk(once as RichNode))
          [node, ...(node.marks ?? [])].forEach(({ type }) => used.add(type));
      }),
    );
    expect([...used].sort()).toEqual(
      [...Object.keys(richTextSchema.nodes), ...Object.keys(richTextSchema.marks)].sort(),
    );
  });

  it('keeps every word', () => {
    check(
      fc.property(bodies, (body) => {
        const words = (node: RichNode): string =>
          plainText(node)
            .normalize('NFC')
            // Halves of a letter may meet once the control between them is gone.
            .replace(/(?![\s\u0085])\p{Cc}/gu, '')
            .replace(/[\s\u0085\p{Surrogate}\ufffd]/gu, '');
        expect(words(stored(body)).normalize('NFC')).toBe(words(body));
      }),
      300,
    );
  });

  it('is stored, and so hashed, the same in either normal form', () => {
    const inForm = (value: unknown, form: 'NFC' | 'NFD'): unknown =>
      JSON.parse(JSON.stringify(value).normalize(form)) as unknown;
    check(
      fc.property(bodies, (body) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => stored(inForm(body, form)));
        expect(json(decomposed)).toEqual(json(composed));
        const hash = (content: RichNode | undefined) =>
          contentHash({ ...emptyContent(), body: content as RichNode }, new Map());
        expect(hash(decomposed)).toBe(hash(composed));
      }),
      300,
    );
    expect(plainText(stored(doc(paragraph(text('Vie'), text('\u0323'), text('\u0302t')))))).toBe('Việt');
  });

  it('loses what is not of the schema’s attributes, and controls', () => {
    expect(
      json(
        stored({
          type: 'doc',
          onclick: 'x',
          content: [{ ...paragraph(text('a\u0000b\r\nc')), attrs: { class: 'x', style: 'y' } }],
        }),
      ),
    ).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ab\nc' }] }] });
    expect(json(stored(doc(paragraph(text('a'), text('\u0007', 'bold'), text('b')))))).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ab' }] }],
    });
    expect(json(stored(doc(paragraph(text('a', 'italic', 'bold')))))).toEqual(
      json(stored(doc(paragraph(text('a', 'bold', 'italic'))))),
    );
  });
});

describe('any JSON', () => {
  it('never throws, and is never taken with something outside the schema', () => {
    const seen = { taken: 0, refused: 0 };
    const judge = (value: unknown): void => {
      const checked = checkBody(value);
      if (!checked.ok) {
        seen.refused += 1;
        expect(['story.content_invalid', 'story.content_too_large']).toContain(checked.reason);
        expect(checked.detail.length).toBeLessThanOrEqual(200);
        return;
      }
      seen.taken += 1;
      const once = json(checked.body);
      expect(storedBody.safeParse(once).error?.issues).toBeUndefined();
      expect(json(stored(once))).toEqual(once);
    };
    check(fc.property(anyJson, judge), 3_000);
    check(
      fc.property(
        fc.array(anyJson, { maxLength: 3 }).map((content) => doc(...content)),
        judge,
      ),
      3_000,
    );
    check(fc.property(damagedBodies, judge), 3_000);
    report(`bodies: ${seen.taken} taken, ${seen.refused} refused of 9000 made of any JSON`);
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(1_000);
  });
});
