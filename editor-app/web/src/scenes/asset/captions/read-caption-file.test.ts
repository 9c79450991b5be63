import { MAX_CAPTION_BYTES } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { readCaptionFile } from './read-caption-file.ts';

const words = 'WEBVTT\n\n00:00.000 --> 00:02.000\nLễ khai giảng năm học mới\n';
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + words.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  [...words].forEach((letter, i) => view.setUint16(2 + i * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

it('reads UTF-8 with and without its mark, letters in one form', () => {
  const bytes = new TextEncoder().encode(words.normalize('NFD'));
  expect(readCaptionFile(bytes)).toEqual({ ok: true, text: words, guessed: false });
  expect(readCaptionFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toMatchObject({ text: words });
});

it.each([true, false])('reads UTF-16 by its mark (little endian: %s)', (littleEndian) =>
  expect(readCaptionFile(utf16(littleEndian))).toEqual({ ok: true, text: words, guessed: false }),
);

it('says when the letters are only guessed', () => {
  // "Lễ" in windows-1258: ê and a combining tilde.
  const read = readCaptionFile(new Uint8Array([0x4c, 0xea, 0xde]));
  expect(read).toEqual({ ok: true, text: 'Lễ', guessed: true });
});

it('refuses what is no text, empty or too large', () => {
  expect(readCaptionFile(new Uint8Array())).toMatchObject({ ok: false });
  expect(readCaptionFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toMatchObject({ ok: false });
  expect(readCaptionFile(new Uint8Array([0x41, 0, 0x42]))).toMatchObject({ ok: false });
  expect(readCaptionFile(new Uint8Array(MAX_CAPTION_BYTES + 1).fill(65))).toMatchObject({ ok: false });
});
