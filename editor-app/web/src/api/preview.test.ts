import { describe, expect, it } from 'vitest';
import {
  fileUrl,
  isShowable,
  pagesOf,
  previewSources,
  savedUrl,
  sourcesOf,
  thumbnailUrl,
  wholePictures,
  type PreviewPicture,
} from './preview.ts';

const id = 'a'.repeat(24);
const picture = (name: string, width: number, format: PreviewPicture['format']): PreviewPicture => ({
  name,
  format,
  width,
  height: width / 2,
  sha256: `${name}-${format}`,
});
const photo = {
  id,
  renditions: [
    picture('w1280', 1280, 'avif'),
    picture('w480', 480, 'jpeg'),
    picture('w480', 480, 'avif'),
    picture('w1280', 1280, 'jpeg'),
    picture('w1280', 1280, 'webp'),
    picture('share', 1200, 'jpeg'),
    picture('16x9', 1280, 'webp'),
  ],
};
const at = (name: string, format: string): string => `/api/assets/${id}/preview/${name}?v=${name}-${format}`;

describe('wholePictures', () => {
  it('come once per width, rising, without crops', () => {
    expect(wholePictures(photo).map(({ name, format }) => [name, format])).toEqual([
      ['w480', 'jpeg'],
      ['w1280', 'webp'],
    ]);
  });

  it.each([
    ['named like a picture’s', ''],
    ['numbered', 'p1-'],
  ])('are those of one page of a document, the first %s', (_how, prefix) => {
    const document = {
      renditions: [
        picture('p2-w480', 480, 'jpeg'),
        picture(`${prefix}w480`, 480, 'jpeg'),
        picture(`${prefix}share`, 1200, 'jpeg'),
      ],
    };
    expect(pagesOf(document)).toEqual([1, 2]);
    expect(wholePictures(document, 2).map(({ name }) => name)).toEqual(['p2-w480']);
    expect(wholePictures(document, 1).map(({ name }) => name)).toEqual([`${prefix}w480`]);
  });
});

describe('sourcesOf', () => {
  it('offers the width wanted or the next larger, else the largest', () => {
    expect(sourcesOf(photo, 480)).toMatchObject({ width: 480, height: 240 });
    expect(sourcesOf(photo, 500)?.src).toBe(at('w1280', 'webp'));
    expect(sourcesOf(photo, 5_000)?.width).toBe(1280);
  });

  it('names every width, with its content in the address', () => {
    expect(previewSources(photo)).toMatchObject({
      src: at('w1280', 'webp'),
      srcSet: `${at('w480', 'jpeg')} 480w, ${at('w1280', 'webp')} 1280w`,
    });
  });

  it('has nothing before there are pictures, or when there are only crops', () => {
    expect(sourcesOf({ id, renditions: [] }, 480)).toBeNull();
    expect(sourcesOf({ id, renditions: [picture('1x1', 1080, 'webp')] }, 480)).toBeNull();
  });
});

it('other files have their content in the address too', () => {
  expect(fileUrl(id, { name: 'hls-720', sha256: 'f00' })).toBe(`/api/assets/${id}/file/hls-720?v=f00`);
  expect(savedUrl(id, { name: 'podcast', sha256: 'f00' })).toBe(
    `/api/assets/${id}/file/podcast?v=f00&save=1`,
  );
});

it('an iPhone original is not shown by browsers', () => {
  expect(isShowable({ format: 'heic' })).toBe(false);
  expect(isShowable({ format: null })).toBe(false);
  expect(isShowable({ format: 'png' })).toBe(true);
});

describe('thumbnailUrl', () => {
  it('asks for the small preview, or the own width of a narrower photo', () => {
    const cover = { assetId: id, height: 100 };
    expect(thumbnailUrl({ ...cover, width: 4000 })).toBe(`/api/assets/${id}/preview/w480`);
    expect(thumbnailUrl({ ...cover, width: 400 })).toBe(`/api/assets/${id}/preview/w400`);
  });
});
