import { describe, expect, it } from 'vitest';
import { clipboardSource } from './clipboard-source.ts';
import { leftOutWords } from './left-out-words.ts';

const files = (...names: string[]): FileList =>
  names.map((name) => new File(['x'], name)) as unknown as FileList;
const clipboard = (html: string, text: string, held: FileList = files()) => ({
  getData: (type: string) => (type === 'text/html' ? html : text),
  files: held,
});

describe('a clipboard', () => {
  it('of Word has its words read, with the picture of them beside', () =>
    expect(clipboardSource(clipboard('<p>a</p>', 'a', files('image.png')), false)).toMatchObject({
      source: { kind: 'page', html: '<p>a</p>' },
      files: [{ name: 'image.png' }],
    }));
  it('with text alone is read as it is written', () =>
    expect(clipboardSource(clipboard('', 'a\nb'), false)).toMatchObject({
      source: { kind: 'plain', text: 'a\nb' },
    }));
  it('with a few letters is typing of an input method, which waits for nobody', () => {
    expect(clipboardSource(clipboard('', 'tiếng '), false)).toBeNull();
    expect(clipboardSource(clipboard('', 'Sở'.repeat(60)), false)).not.toBeNull();
    expect(clipboardSource(clipboard('', 'Lớp\tSĩ số'), false)).not.toBeNull();
  });
  it('of this editor is the editor’s, but in a section', () => {
    const own = clipboard('<p data-pm-slice="1 1 []">a</p>', 'a');
    expect(clipboardSource(own, false)).toBeNull();
    expect(clipboardSource(own, true)).not.toBeNull();
  });
  it('with nothing but files is left to others', () => {
    expect(clipboardSource(clipboard('', '', files('a.jpg')), false)).toBeNull();
    expect(clipboardSource(null, false)).toBeNull();
  });
});

describe('what is told afterwards', () => {
  const none = { remotePictures: 0, unreadablePictures: 0 };
  it('is nothing where all came along', () =>
    expect(leftOutWords({ leftOut: none, decoded: null, pictures: [] })).toEqual([]));
  it('names what stayed away', () =>
    expect(leftOutWords({ leftOut: { ...none, remotePictures: 3 }, decoded: 'vni', pictures: [] })).toEqual([
      '3 ảnh ở trang khác không chép được; hãy tải ảnh về máy rồi chèn vào.',
      'Chữ viết bằng bảng mã cũ VNI Windows đã được chuyển sang Unicode.',
    ]));
});
