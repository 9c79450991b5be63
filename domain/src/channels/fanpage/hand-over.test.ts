import { describe, expect, it } from 'vitest';
import { edition, figure, film, LINK, photo } from '../testing/edition.ts';
import { handOverGuide, handOverOf, handOverSteps, keyIn } from './hand-over.ts';

const photos = edition({
  kind: 'photo_story',
  body: {
    type: 'doc',
    content: [
      figure('a', { alt: 'Sân trường', caption: 'Lễ khai giảng', credit: 'Nhà trường' }),
      figure('b'),
    ],
  },
  media: [photo('a'), photo('b')],
});

describe('a new post by hand', () => {
  it('has the text as it would be sent, and every picture under a name to read', () => {
    const given = handOverOf({ operation: 'publish', edition: photos, link: LINK, address: null });
    expect(given).toMatchObject({ task: 'post', hashtags: '#VănHóaĐọc #TrườngTHPTA' });
    expect(given.text).toContain(LINK);
    expect(given.files.map(({ name }) => name)).toEqual(['anh-01.jpg', 'anh-02.jpg']);
    for (const { sha256 } of given.files) expect(keyIn(photos, sha256)).not.toBeNull();
    const guide = handOverGuide(given, photos.headline);
    expect(guide).toContain('anh-01.jpg\r\n   Chú thích: Lễ khai giảng Ảnh: Nhà trường');
    expect(guide).toContain('Mô tả cho người khiếm thị: Sân trường');
  });

  it('names the film and its cover', () => {
    const story = edition({
      kind: 'short_video',
      body: {
        type: 'doc',
        content: [{ type: 'video', attrs: { assetId: 'v', caption: 'Phim', credit: '' } }],
      },
      media: [film('v', ['download'])],
    });
    const { files } = handOverOf({ operation: 'publish', edition: story, link: LINK, address: null });
    expect(files.map(({ name }) => name)).toEqual(['video.mp4', 'anh-bia-video.jpg']);
  });

  it('needs no file where a link is enough', () => {
    const given = handOverOf({ operation: 'publish', edition: edition(), link: LINK, address: null });
    expect(given.files).toEqual([]);
    expect(handOverSteps(given).join('\n')).toContain(LINK);
  });
});

it('a correction changes the post that stands', () => {
  const address = 'https://www.facebook.com/so/posts/1';
  const given = handOverOf({ operation: 'publish', edition: photos, link: LINK, address });
  expect(given.task).toBe('change');
  expect(handOverGuide(given, 'Bài')).toContain(address);
});

it('a withdrawal gives no words and no files away', () => {
  const given = handOverOf({ operation: 'withdraw', edition: photos, link: LINK, address: null });
  expect(given).toMatchObject({ task: 'delete', text: '', files: [] });
  expect(handOverSteps(given)[0]).toContain(LINK);
});
