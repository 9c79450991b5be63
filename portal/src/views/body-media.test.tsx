import type { EditionMedia, Rendition, RichNode } from '@toasoan/domain';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AUDIO, card, DOCUMENT, edition, node, story, TALL, VIDEO, WIDE } from '../testing/fixtures.ts';
import { attachment, audio, video } from '../testing/media.ts';
import { picture } from '../testing/pictures.ts';
import { Body } from './body.tsx';
import { Card } from './cards.tsx';
import { storyPage } from './story.tsx';

const html = (part: RichNode, ...media: EditionMedia[]): string =>
  render(
    <Body
      body={node('doc', [part])}
      media={new Map(media.map((item) => [item.assetId, item]))}
      startsWithFirstPicture
      onUnknown={() => undefined}
    />,
  );
const address = (media: EditionMedia, name: string): string => {
  const file = media.files?.find((one) => one.name === name);
  return `${file?.sha256}.${file?.format}`;
};

describe('a picture', () => {
  const figure = node('figure', [], { assetId: WIDE, alt: 'Sân trường' });

  it('is never fetched as one of its crops', () => {
    const media = picture(WIDE);
    const page = html(figure, media);
    const crops = media.renditions.filter(({ name }) => !name.startsWith('w'));
    expect(crops.length).toBeGreaterThan(4);
    for (const crop of crops) expect(page).not.toContain(crop.sha256);
    expect(page).not.toContain('cỡ lớn');
  });

  it('that is a long infographic stands in the column and can be opened larger', () => {
    const media = picture(WIDE, 2600, 9000);
    const widest = media.renditions.find(({ format, width }) => format === 'jpeg' && width === 2560);
    const page = html(figure, media);
    expect(page).toContain('<figure class="tall">');
    expect(page).toContain(`<a href="/media/${widest?.sha256}.jpg">Xem ảnh cỡ lớn</a>`);
    expect(page).toContain('width="2600" height="9000"');
  });

  it('that is a document shows its pages one below the other', () => {
    const second = picture('trang2').renditions.map((file): Rendition => ({
      ...file,
      name: `p2-${file.name}`,
    }));
    const front = picture(WIDE, 1240, 1754);
    const page = html(figure, { ...front, kind: 'document', renditions: [...second, ...front.renditions] });
    const pictures = page.match(/<picture>.*?<\/picture>/g) ?? [];
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toContain('alt="Sân trường"');
    expect(pictures[0]).toContain('width="1240" height="1754"');
    expect(pictures[1]).toContain('alt="Trang 2: Sân trường"');
    expect(pictures[1]).toContain('width="1920" height="1280"');
    expect(pictures[1]).toContain('loading="lazy"');
    for (const { name, sha256 } of second.filter((file) => file.name.startsWith('p2-w')))
      expect([name, pictures[0]?.includes(sha256), pictures[1]?.includes(sha256)]).toEqual([
        name,
        false,
        true,
      ]);
  });

  it('of a long infographic is a crop on a card, another is whole', () => {
    const onCard = (media: EditionMedia): string =>
      render(<Card story={card('a', { cover: { ...media, alt: '' } })} shape="card" level={2} />);
    const shaHas = (media: EditionMedia, name: string): boolean =>
      media.renditions
        .filter((file) => file.name === name)
        .every((file) => onCard(media).includes(file.sha256));
    expect(shaHas(picture(WIDE, 1200, 9000), '16x9')).toBe(true);
    expect(shaHas(picture(WIDE, 1200, 9000), 'w480')).toBe(false);
    expect(shaHas(picture(WIDE), '16x9')).toBe(false);
    expect(shaHas(picture(WIDE), 'w480')).toBe(true);
    expect(onCard({ ...picture(WIDE), renditions: [] })).not.toContain('card-picture');
  });
});

describe('a video', () => {
  const part = node('video', [], { assetId: VIDEO, caption: 'Múa lân "mở đầu"', credit: 'Đoàn trường' });

  it('plays as a stream or as an MP4, with captions, and is fetched only when played', () => {
    const media = video(VIDEO);
    const page = html(part, media);
    const stream = address(media, 'hls');
    expect(page).toMatch(
      /^<div class="body"><figure class="video"><video controls playsinline preload="none" poster="\/media\/[0-9a-f]{64}\.jpg" width="1280" height="720" aria-label="Múa lân &quot;mở đầu&quot;">/i,
    );
    expect(page).toContain(
      `<source src="/media/${stream.slice(0, 2)}/${stream}" type="application/vnd.apple.mpegurl"/>` +
        `<source src="/media/${address(media, 'mp4')}" type="video/mp4"/>`,
    );
    expect(page).toContain(
      `<track kind="captions" src="/media/${address(media, 'captions-vi')}" srclang="vi" label="Tiếng Việt" default/>`,
    );
    expect(page).toContain('srclang="en" label="English"/>');
    expect(page).toContain('Video: Đoàn trường');
    expect(page).toContain('<span>Thời lượng 2 phút 5 giây</span>');
    expect(page).toContain(`<a href="/media/${address(media, 'mp4')}" download>Tải video (MP4, 12,3 MB)</a>`);
    expect(page).not.toContain(address(media, 'playable'));
  });

  it('of a phone held upright keeps to the column', () => {
    expect(html(part, video(VIDEO, 720, 1280))).toContain('<figure class="video tall">');
  });
});

describe('a sound', () => {
  it('shows its wave and its chapters, which work without script', () => {
    const media = audio(AUDIO);
    const page = html(node('audio', [], { assetId: AUDIO, title: 'Phát biểu', credit: 'Đoàn' }), media);
    const m4a = `/media/${address(media, 'podcast')}`;
    expect(page).toContain('<p class="media-title">Phát biểu</p><picture>');
    expect(page).toContain('<audio id="am-thanh-1" controls preload="none" aria-label="Phát biểu">');
    expect(page).toContain(
      `<source src="${m4a}" type="audio/mp4"/><source src="/media/${address(media, 'podcast-mp3')}" type="audio/mpeg"/>`,
    );
    expect(page).toContain(`<a href="${m4a}#t=65.5" data-player="am-thanh-1" data-seconds="65.5">`);
    expect(page).toContain('<span class="clock">1:05</span> Thư gửi học sinh');
    expect(page).toContain('Thời lượng 1 giờ 2 phút');
    expect(page).toContain('Tải âm thanh (MP3, 12,3 MB)');
  });
});

describe('a document', () => {
  it.each([
    ['pdf', 'PDF'],
    ['docx', 'Word'],
  ] as const)('%s is offered under its name, with kind and size', (format, kind) => {
    const media = attachment(DOCUMENT, format);
    const page = html(node('attachment', [], { assetId: DOCUMENT, title: 'Số 12/KH: "mới"' }), media);
    expect(page).toContain(
      `<a href="/media/${address(media, 'attachment')}" download="Số 12 KH mới.${format}">`,
    );
    expect(page).toContain(`Tải về: ${kind}, 4 trang, 350 KB`);
  });

  it('without a title is called as its file', () => {
    const page = html(node('attachment', [], { assetId: DOCUMENT, title: '' }), attachment(DOCUMENT));
    expect(page).toContain('<span class="attachment-name">ke-hoach</span>');
  });
});

describe('what was taken away', () => {
  it.each([
    ['figure', 'Hình ảnh này đã được gỡ.'],
    ['video', 'Video này đã được gỡ.'],
    ['audio', 'Tệp âm thanh này đã được gỡ.'],
    ['attachment', 'Văn bản này đã được gỡ.'],
  ])('leaves a notice where a %s stood, without its words', (type, notice) => {
    const part = node(type, [], { assetId: WIDE, alt: 'x', caption: 'x', credit: 'x', title: 'x' });
    const expected = `<div class="body"><p class="removed">${notice}</p></div>`;
    expect(html(part)).toBe(expected);
    expect(html(part, { ...picture(WIDE), renditions: [] })).toBe(expected);
  });

  it('is neither above the story nor on its share, and the next picture is the first', () => {
    const page = storyPage(
      story({ coverAssetId: WIDE, media: [picture(TALL, 1200, 1800)] }),
      () => undefined,
    );
    expect(page.share?.picture).toBeNull();
    expect(page.player).toBe(false);
    const text = render(<>{page.children}</>);
    expect(text.match(/class="removed"/g)).toHaveLength(6);
    const [first] = text.match(/<img [^>]*>/) ?? [];
    expect(first).toContain('alt="Nữ sinh đọc sách bên cửa sổ thư viện"');
    expect(first).toContain('loading="eager"');
  });

  it('as the cover above the story leaves nothing', () => {
    const over = {
      coverAssetId: 'bia00000000000000000001',
      body: node('doc', [node('paragraph')]),
      media: [],
    };
    const text = render(<>{storyPage(story(over), () => undefined).children}</>);
    expect(text.split('<aside')[0]).not.toMatch(/<figure|<img|removed/);
  });
});

it('the story with a video has its poster on a share and says that it plays', () => {
  const body = node('doc', [node('video', [], { assetId: VIDEO, caption: 'Múa lân', credit: '' })]);
  const page = storyPage(story({ body }), () => undefined);
  const poster = edition().media.find(({ assetId }) => assetId === VIDEO);
  const share = poster?.renditions.find(({ name }) => name === 'share');
  expect(page.share?.picture).toMatchObject({ sha256: share?.sha256, alt: 'Múa lân' });
  expect(page.player).toBe(true);
});
