import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_LIMITS } from '../../story/content-limits.ts';
import { anyText, check } from '../../testing/check.ts';
import { edition, figure, film, LINK, paragraph, photo, rendition } from '../testing/edition.ts';
import { FANPAGE_LIMITS } from './limits.ts';
import { fanpagePost, postText } from './post.ts';

describe('the text of a post', () => {
  it('is headline, sa-pô, the way to the story and hashtags', () => {
    expect(postText(edition(), LINK)).toBe(
      [
        'Ngày hội đọc sách của học sinh',
        'Hơn 300 học sinh tham gia.',
        `Xem đầy đủ: ${LINK}`,
        '#VănHóaĐọc #TrườngTHPTA',
      ].join('\n\n'),
    );
  });

  it('begins with the text of a story without sa-pô, and leaves out what there is not', () => {
    expect(postText(edition({ standfirst: ' ' }), LINK)).toContain('Sáng nay, nhà trường tổ chức');
    const bare = edition({
      headline: '',
      standfirst: '',
      body: { type: 'doc', content: [paragraph('')] },
      topics: [],
    });
    expect(postText({ ...bare, unit: { ...bare.unit, name: '' } }, LINK)).toBe(`Xem đầy đủ: ${LINK}`);
  });

  it('holds every word of the story’s head within what Facebook takes', () => {
    const words = (max: number) => anyText(400).map((text) => text.repeat(8).slice(0, max));
    check(
      fc.property(
        words(CONTENT_LIMITS.headline),
        words(CONTENT_LIMITS.standfirst),
        (headline, standfirst) => {
          const text = postText(edition({ headline, standfirst }), LINK);
          expect(text.length).toBeLessThanOrEqual(FANPAGE_LIMITS.text);
          for (const part of [headline, standfirst.trim(), LINK]) expect(text).toContain(part);
        },
      ),
      200,
    );
  });
});

describe('what a post carries', () => {
  const album = edition({
    kind: 'photo_story',
    media: [photo('a'), photo('b')],
    body: {
      type: 'doc',
      content: [figure('b', { alt: 'Cờ', caption: 'Lễ chào cờ.', credit: 'Minh' }), figure('a'), figure('b')],
    },
  });

  it('is the website’s link for a news story, with pictures in it too', () => {
    expect(fanpagePost({ ...album, kind: 'news' }, LINK)).toMatchObject({
      link: LINK,
      attachment: { kind: 'link', card: { picture: { assetId: 'b', name: 'share' } } },
    });
  });

  it('is an album for a photo story: every picture once, as it stands, in its widest JPEG', () => {
    const { attachment } = fanpagePost(album, LINK);
    expect(attachment).toMatchObject({
      kind: 'photos',
      left: 0,
      photos: [
        {
          assetId: 'b',
          alt: 'Cờ',
          caption: 'Lễ chào cờ. Ảnh: Minh',
          file: { name: 'w1600', format: 'jpeg' },
        },
        { assetId: 'a', alt: '', caption: '' },
      ],
    });
  });

  it('holds no more pictures than one post takes, none too heavy, and says how many are left', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `a${index}`);
    const heavy = [
      rendition({ name: 'w1280', width: 1280 }),
      rendition({ name: 'w1920', width: 1920, bytes: FANPAGE_LIMITS.photoBytes + 1 }),
    ];
    const { attachment } = fanpagePost(
      {
        ...album,
        media: ids.map((id) => photo(id, heavy)),
        body: { type: 'doc', content: ids.map((id) => figure(id)) },
      },
      LINK,
    );
    if (attachment.kind !== 'photos') throw new Error('no album');
    expect([attachment.photos.length, attachment.left]).toEqual([FANPAGE_LIMITS.photos, 4]);
    expect(new Set(attachment.photos.map(({ file }) => file.name))).toEqual(new Set(['w1280']));
  });

  it('shows every page of an infographic that is a document', () => {
    const pages = photo('a', [rendition({ name: 'w800' }), rendition({ name: 'p2-w800' })]);
    const { attachment } = fanpagePost(
      {
        ...album,
        kind: 'infographic',
        media: [pages],
        body: { type: 'doc', content: [figure('a', { alt: 'Tuyển sinh' })] },
      },
      LINK,
    );
    expect(attachment).toMatchObject({ photos: [{ alt: 'Tuyển sinh' }, { alt: 'Trang 2: Tuyển sinh' }] });
  });

  it('is the video of a short video, with captions in the picture where there are', () => {
    const body = { type: 'doc', content: [{ type: 'video', attrs: { assetId: 'v', caption: 'Mở đầu' } }] };
    const of = (media: ReturnType<typeof film>) =>
      fanpagePost(edition({ kind: 'short_video', media: [media], body }), LINK).attachment;
    expect(of(film('v', ['download', 'burned']))).toMatchObject({
      kind: 'video',
      assetId: 'v',
      caption: 'Mở đầu',
      file: { name: 'burned' },
      poster: { name: 'w1600' },
    });
    expect(of(film('v', ['download']))).toMatchObject({ file: { name: 'download' } });
    expect(of(film('v', []))).toMatchObject({ kind: 'link' });
  });

  it('is a link where the pictures were taken out', () => {
    expect(fanpagePost({ ...album, media: [] }, LINK).attachment).toMatchObject({
      kind: 'link',
      card: { picture: null },
    });
  });
});
