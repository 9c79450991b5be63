import { figuresOf, type EditionMedia, type RichNode } from '@toasoan/domain';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { node } from '../testing/fixtures.ts';
import { picture } from '../testing/pictures.ts';
import { mediaPath } from '../media-path.ts';
import { Body } from './body.tsx';

const id = (n: number): string => String(n).padStart(24, 'g');
const figure = (n: number, crop = ''): RichNode =>
  node('figure', [], { assetId: id(n), alt: `Ảnh ${n}`, caption: `Lời <${n}>`, credit: '', crop });
const wide = (n: number): EditionMedia => picture(id(n), 2400, 1600);
const tall = (n: number): EditionMedia => picture(id(n), 1600, 2400);

function html(figures: RichNode[], media: readonly EditionMedia[]): string {
  return render(
    <Body
      body={node('doc', [node('gallery', figures)])}
      media={new Map(media.map((item) => [item.assetId, item]))}
      startsWithFirstPicture
      onUnknown={(name) => expect.unreachable(name)}
    />,
  );
}
const named = (media: EditionMedia, name: string): string => {
  const file = media.renditions.find((each) => each.name === name && each.format === 'jpeg');
  if (!file) throw new RangeError(name);
  return mediaPath(file);
};
const items = (page: string): string[] => page.match(/<li.*?<\/li>/g) ?? [];

describe('a gallery', () => {
  it('shows every picture with its words and a link to the whole of it', () => {
    const media = [wide(1), wide(2)];
    const figures = [figure(1), figure(2)];
    const shown = items(html(figures, media));
    expect(shown).toHaveLength(figuresOf(node('gallery', figures)).length);
    for (const [index, item] of shown.entries()) {
      expect(item).toContain(`<a href="${named(wide(index + 1), 'w1920')}"`);
      expect(item).toContain(`alt="Ảnh ${index + 1}"`);
      expect(item).toContain(`Lời &lt;${index + 1}>`);
      expect(item).toContain(named(wide(index + 1), '4x3'));
    }
  });

  it('opens with the first of an odd number, whole', () => {
    const [first = '', second = ''] = items(
      html(
        [1, 2, 3].map((n) => figure(n)),
        [1, 2, 3].map(wide),
      ),
    );
    expect(first).toMatch(/^<li class="opens">/);
    expect(first).not.toContain(named(wide(1), '4x3'));
    expect(first).toContain('loading="eager"');
    expect(second).toMatch(/^<li><figure>/);
    expect(second).toContain('loading="lazy"');
  });

  it('keeps upright pictures upright, and the shape somebody chose', () => {
    const [first = '', second = ''] = items(html([figure(1), figure(2, '1x1')], [tall(1), tall(2)]));
    expect(first).toContain(named(tall(1), '4x5'));
    expect(second).toContain(named(tall(2), '1x1'));
  });

  it('leaves a notice in the place of a picture that is gone', () => {
    const [first = '', second = ''] = items(html([figure(1), figure(2)], [wide(2)]));
    expect(first).toContain('Hình ảnh này đã được gỡ.');
    expect(second).toContain('alt="Ảnh 2"');
  });
});

describe('a figure', () => {
  const page = (crop: string, media: EditionMedia): string =>
    render(
      <Body
        body={node('doc', [figure(1, crop)])}
        media={new Map([[media.assetId, media]])}
        startsWithFirstPicture
        onUnknown={(name) => expect.unreachable(name)}
      />,
    );

  it.each(['16x9', '4x3', '1x1', '4x5'])('is shown in the shape %s, from the files there are', (crop) => {
    expect(page(crop, wide(1))).toContain(`src="${named(wide(1), crop)}"`);
    expect(page(crop, wide(1))).not.toContain(named(wide(1), 'w800'));
  });
  it.each(['', 'share', '9x16'])('is whole with the shape %j', (crop) =>
    expect(page(crop, wide(1))).toContain(named(wide(1), 'w800')),
  );
  it('is whole where it was not cut', () => {
    const { renditions, ...media } = wide(1);
    const uncut = { ...media, renditions: renditions.filter(({ name }) => name.startsWith('w')) };
    expect(page('1x1', uncut)).toContain(named(wide(1), 'w800'));
  });
});
