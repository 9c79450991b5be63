import type { MediaKind } from './kinds.ts';

const MIB = 1024 * 1024;

/** Largest file taken of each kind, in bytes. Told to the sender before the upload starts. */
export const MAX_BYTES: Readonly<Record<MediaKind, number>> = {
  picture: 60 * MIB,
  video: 1024 * MIB,
  audio: 300 * MIB,
  document: 60 * MIB,
};
/** Largest file of any kind, in bytes. */
export const MAX_UPLOAD_BYTES = Math.max(...Object.values(MAX_BYTES));

/** Originals over this are refused before decoding: 100 megapixels is beyond any phone of the units. */
export const MAX_PIXELS = 100_000_000;
/** A picture with a shorter long side shows nothing on a page. */
export const MIN_LONG_SIDE = 320;

/** Longest video taken, in milliseconds: the units send short ones, a recorded ceremony at most. */
export const MAX_VIDEO_MS = 30 * 60_000;
/** Longest audio taken, in milliseconds. */
export const MAX_AUDIO_MS = 3 * 60 * 60_000;
/** Largest video frame taken, in pixels: 4K, either way up. */
export const MAX_VIDEO_PIXELS = 4096 * 2304;
/** Pages of a PDF made into pictures; a longer document is still taken and offered as a file. */
export const MAX_PDF_PAGES = 12;
/** Captions, chapters and drawn regions are small texts and short lists. */
export const MAX_CAPTION_BYTES = 512 * 1024;
export const MAX_CHAPTERS = 100;
export const MAX_BLUR_BOXES = 60;
