import { MAX_CAPTION_BYTES } from '@toasoan/domain';
import * as words from '#words/asset/captions';

export type CaptionText =
  | {
      readonly ok: true;
      readonly text: string;
      /** True when the file was not UTF-8 and was read as the old Windows code page: letters may be wrong. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly problem: string };

/** UTF-16 is what Notepad calls "Unicode"; it says so by its first two bytes. */
function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text of a caption file, whichever way it was saved. What is in it the server checks. */
export function readCaptionFile(bytes: Uint8Array): CaptionText {
  if (bytes.length === 0) return { ok: false, problem: words.fileEmpty };
  if (bytes.length > MAX_CAPTION_BYTES) return { ok: false, problem: words.fileTooLarge };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { ok: false, problem: words.fileNotText };
    return { ok: true, text: text.normalize('NFC'), guessed: false };
  } catch {
    if (bytes.includes(0)) return { ok: false, problem: words.fileNotText };
    return { ok: true, text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), guessed: true };
  }
}
