import { MAX_PIXELS } from '@toasoan/domain';
import sharp from 'sharp';
import { letIn } from '../picture/sharp-door.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

export interface StrippedPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly ending: string;
}

const begins = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  String.fromCharCode(...bytes.subarray(at, at + signature.length)) === signature;

/**
 * A picture inside a document without its metadata, told by its content. Pixels stay as they are, but for TIFF, which
 * becomes PNG. Null for what is no picture that a document shows. Throws when it is broken.
 */
export async function stripPicture(bytes: Uint8Array): Promise<StrippedPicture | null> {
  if (begins(bytes, '\xff\xd8\xff')) return { bytes: stripJpeg(bytes), type: 'image/jpeg', ending: '.jpeg' };
  if (begins(bytes, '\x89PNG')) return { bytes: stripPng(bytes), type: 'image/png', ending: '.png' };
  if (begins(bytes, 'GIF8')) return { bytes: stripGif(bytes), type: 'image/gif', ending: '.gif' };
  if (begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8))
    return { bytes: stripWebp(bytes), type: 'image/webp', ending: '.webp' };
  if (begins(bytes, 'II*\0') || begins(bytes, 'MM\0*')) {
    letIn('tiff');
    const drawn = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).png().toBuffer();
    return { bytes: drawn, type: 'image/png', ending: '.png' };
  }
  // Drawings of Windows and plain bitmaps have no place for metadata.
  if (begins(bytes, ' EMF', 40)) return { bytes, type: 'image/x-emf', ending: '.emf' };
  if (begins(bytes, '\xd7\xcd\xc6\x9a') || begins(bytes, '\x01\0\x09\0'))
    return { bytes, type: 'image/x-wmf', ending: '.wmf' };
  if (begins(bytes, 'BM')) return { bytes, type: 'image/bmp', ending: '.bmp' };
  return null;
}
