import { emptyWords, mediaKinds, MEDIA_NODES, type MediaNodeType } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import {
  asAttachment,
  asInfographic,
  fits,
  mediaBlock,
  mediaToInsert,
  refitted,
  type MediaBlock,
} from './media-node.ts';

const id = 'a'.repeat(24);
const words = {
  ...emptyWords('ke-hoach.pdf'),
  alt: 'Biểu đồ sĩ số',
  caption: 'Sĩ số các cấp',
  credit: 'Phòng Kế hoạch',
};

describe('mediaBlock', () => {
  it('takes over what the library says, as far as the block has a place for it', () => {
    expect(mediaBlock({ assetId: id, kind: 'picture', words }).attrs).toEqual({
      assetId: id,
      alt: 'Biểu đồ sĩ số',
      caption: 'Sĩ số các cấp',
      credit: 'Phòng Kế hoạch',
    });
    expect(mediaBlock({ assetId: id, kind: 'document', words }).attrs).toEqual({
      assetId: id,
      title: 'ke-hoach',
    });
    expect(mediaBlock({ assetId: id, kind: 'audio' }).attrs).toEqual({
      assetId: id,
      title: '',
      caption: '',
      credit: '',
    });
  });

  it.each([
    ['Kế hoạch năm học.docx', 'Kế hoạch năm học'],
    ['Đợt 1. Khai giảng', 'Đợt 1. Khai giảng'],
    ['.mp3', '.mp3'],
  ])('a title %s becomes %s', (title, shown) =>
    expect(mediaBlock({ assetId: id, kind: 'audio', words: { title } }).attrs['title']).toBe(shown),
  );

  it('believes the asset more than the sender', () => {
    expect(mediaToInsert({ id, kind: 'audio', words }, 'video').kind).toBe('audio');
    expect(mediaToInsert({ id, kind: null, words }, 'video').kind).toBe('video');
  });
});

describe('fits', () => {
  it.each(MEDIA_NODES)('%s', (type) => {
    const kinds: Record<MediaNodeType, string[]> = {
      figure: ['picture', 'document'],
      video: ['video'],
      audio: ['audio'],
      attachment: ['document'],
    };
    expect(mediaKinds.filter((kind) => fits(type, kind))).toEqual(kinds[type]);
  });

  it('after it was refitted, with what was written meanwhile', () => {
    const video: MediaBlock = { type: 'video', attrs: { assetId: id, caption: 'Lời chào', credit: '' } };
    expect(refitted(video, { id, kind: 'audio', words })).toEqual({
      type: 'audio',
      attrs: { assetId: id, title: 'ke-hoach', caption: 'Lời chào', credit: 'Phòng Kế hoạch' },
    });
    expect(refitted(video, { id, kind: 'document', words }).attrs).not.toHaveProperty('caption');
  });
});

describe('a document', () => {
  const asset = { id, words };
  const attachment = (title: string): MediaBlock => ({ type: 'attachment', attrs: { assetId: id, title } });

  it('becomes an infographic with the words of the library', () => {
    expect(asInfographic(attachment('ke-hoach'), asset)).toEqual({
      type: 'figure',
      attrs: { assetId: id, alt: 'Biểu đồ sĩ số', caption: 'Sĩ số các cấp', credit: 'Phòng Kế hoạch' },
    });
    expect(asAttachment(asInfographic(attachment('ke-hoach'), asset), asset)).toEqual(attachment('ke-hoach'));
  });

  it('keeps a name somebody gave it, there and back', () => {
    const named = attachment('Kế hoạch 2026');
    expect(asInfographic(named, asset).attrs['caption']).toBe('Kế hoạch 2026');
    expect(asAttachment(asInfographic(named, asset), asset)).toEqual(named);
  });

  it('does not make a title of a long caption', () => {
    const long: MediaBlock = { type: 'figure', attrs: { assetId: id, caption: 'x'.repeat(301) } };
    expect(asAttachment(long, asset).attrs['title']).toBe('ke-hoach');
  });
});
