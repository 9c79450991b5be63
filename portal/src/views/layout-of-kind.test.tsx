import type { EditionMedia, RichNode, StoryKind } from '@toasoan/domain';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { node, story, text, VIDEO, WIDE } from '../testing/fixtures.ts';
import { video } from '../testing/media.ts';
import { picture } from '../testing/pictures.ts';
import { storyPage } from './story.tsx';

const id = (n: number): string => String(n).padStart(24, 'g');
const paragraph = (words: string): RichNode => node('paragraph', [text(words)]);
const figure = (n: number): RichNode =>
  node('figure', [], { assetId: id(n), alt: `Ảnh ${n}`, caption: `Lời ${n}`, credit: '' });
const pictures = [1, 2, 3].map((n) => picture(id(n), 2400, 1600));

function page(
  kind: StoryKind,
  content: RichNode[],
  media: readonly EditionMedia[],
  coverAssetId: string | null = null,
): string {
  const shown = { ...story({ kind, body: node('doc', content), media, coverAssetId }), related: [] };
  return render(<>{storyPage(shown, (name) => expect.unreachable(name)).children}</>);
}

describe('a photo story', () => {
  const body = [figure(1), paragraph('Giữa chừng.'), node('gallery', [figure(2), figure(3)])];

  it('counts its pictures in their order, those of a gallery too', () => {
    const counts = page('photo_story', body, pictures).match(/class="count">[^<]*/g);
    expect(counts).toEqual([1, 2, 3].map((n) => `class="count">Ảnh ${n}/3`));
  });

  it('counts no single picture, and other kinds count none', () => {
    expect(page('photo_story', [figure(1)], pictures)).not.toContain('class="count"');
    expect(page('news', body, pictures)).not.toContain('class="count"');
  });
});

describe('an infographic', () => {
  it('can be opened as large as it is, and taken along', () => {
    const [media] = pictures;
    const widest = media?.renditions.filter(({ format, name }) => format === 'jpeg' && name.startsWith('w'));
    const address = `/media/${widest?.at(-1)?.sha256}.jpg`;
    const shown = page('infographic', [figure(1)], pictures);
    expect(shown).toContain(`<a href="${address}">Xem ảnh cỡ lớn</a>`);
    expect(shown).toMatch(new RegExp(`<a href="${address}" download[^>]*>Tải ảnh \\(JPEG, [^<]+\\)</a>`));
    expect(page('news', [figure(1)], pictures)).not.toContain('Tải ảnh');
  });
});

describe('a short video', () => {
  const film = node('video', [], { assetId: VIDEO, caption: 'Lời phim', credit: '' });
  const body = [paragraph('Lời mở.'), film, paragraph('Lời kết.')];
  const media = [video(VIDEO), picture(WIDE)];

  it('opens with its player, before the words and in place of a cover', () => {
    const shown = page('short_video', body, media, WIDE);
    expect(shown.match(/<video/g)).toHaveLength(1);
    expect(shown.indexOf('<video')).toBeLessThan(shown.indexOf('Lời mở.'));
    expect(shown.indexOf('Lời mở.')).toBeLessThan(shown.indexOf('Lời kết.'));
    expect(shown).not.toContain('<picture>');
  });

  it('keeps its cover where there is no player; an article keeps its order', () => {
    expect(page('short_video', [paragraph('Lời mở.')], media, WIDE)).toContain('<picture>');
    const shown = page('article', body, media);
    expect(shown.indexOf('Lời mở.')).toBeLessThan(shown.indexOf('<video'));
  });
});
