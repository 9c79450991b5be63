import { describe, expect, it } from 'vitest';
import { mediaOf, missingParts, emptyContent } from '../story/content.ts';
import { figuresOf, hasSubstance, plainText, type RichNode } from '../story/rich-node.ts';
import { richTextSchema } from './check-body.ts';
import { read, throughHtml, written } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const id = (n: number): string => String(n).padStart(24, 'a');
const picture = (n: number, attrs: object = {}): RichNode => ({
  type: 'figure',
  attrs: { assetId: id(n), alt: `Ảnh ${n}`, caption: `Lời ${n}`, credit: 'Hoa Ban', crop: '', ...attrs },
});
const pictures = (count: number): RichNode[] => Array.from({ length: count }, (_, n) => picture(n));
const gallery = (...figures: RichNode[]): RichNode => doc(node('gallery', ...figures));

describe('a gallery', () => {
  const three = gallery(...pictures(3));

  it('goes to HTML and back', () => {
    expect(throughHtml(three).map(({ type, content }) => [type, content?.map((each) => each.type)])).toEqual([
      ['gallery', ['figure', 'figure', 'figure']],
    ]);
    for (const figure of richTextSchema.nodeFromJSON(three).child(0).children)
      expect(read(figure.type.spec.parseDOM, written(figure.type.spec.toDOM?.(figure)))).toEqual(
        figure.attrs,
      );
  });
  it('is stored as it is', () => expect(stored(three)).toEqual(three));
  it('is read by its captions', () => expect(plainText(three)).toBe('Lời 0\nLời 1\nLời 2'));
  it('is something to see', () => expect(hasSubstance(three)).toBe(true));
  it('drops attributes nobody knows', () =>
    expect(stored(doc({ type: 'gallery', attrs: { layout: 'x' }, content: pictures(2) }))).toEqual(
      gallery(...pictures(2)),
    ));

  it('has every picture counted among the media of the story', () => {
    const content = { ...emptyContent(), body: three, coverAssetId: id(2) };
    expect(figuresOf(three).map(({ assetId }) => assetId)).toEqual([id(0), id(1), id(2)]);
    expect(mediaOf(content)).toEqual([id(2), id(0), id(1)]);
  });

  it.each([0, 1, 2])('is not sent while picture %i has no alt text', (n) => {
    const body = gallery(...pictures(3).map((each, at) => (at === n ? picture(at, { alt: ' ' }) : each)));
    expect(missingParts({ ...emptyContent(), body })).toContain('alt');
    expect(missingParts({ ...emptyContent(), body: three })).not.toContain('alt');
  });

  it.each([2, 30])('holds %i pictures', (count) => expect(reason(gallery(...pictures(count)))).toBe('ok'));

  it.each<readonly [string, RichNode]>([
    ['empty', doc(node('gallery'))],
    ['with one picture', gallery(picture(1))],
    ['with 31 pictures', gallery(...pictures(31))],
    [
      'with a video',
      gallery(picture(1), { type: 'video', attrs: { assetId: id(2), caption: '', credit: '' } }),
    ],
    ['with a paragraph', gallery(picture(1), words('paragraph', 'x'), picture(2))],
    ['with a picture of nothing', gallery(picture(1), picture(2, { assetId: '' }))],
    ...misplaced(node('gallery', ...pictures(2))).map(
      (body, n) => [`in a wrong place (${n})`, body] as const,
    ),
  ])('is refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
