import { key, times, type Step } from '../step.ts';

/** How an engine without composition puts right what stands there: it erases the end of the word and sends another. */
export type Correction = (erased: string, added: string) => Step[];

const packets = (text: string): Step[] => [...text].map((character) => ({ do: 'packet', text: character }));

/** Backspaces, then each character as a key. UniKey and EVKey. */
export const byKeys: Correction = (erased, added) => [
  ...times(erased.length, key('Backspace')),
  ...packets(added),
];

/** Backspaces, then all of it from the clipboard. UniKey's clipboard option. */
export const byClipboard: Correction = (erased, added) => [
  ...times(erased.length, key('Backspace')),
  { do: 'paste', text: added },
];

/** A narrow no-break space first, which ends what a browser would complete by itself, and one Backspace more. */
const EMPTY = '\u202f';

/** OpenKey on Windows. */
export const byKeysAfterEmpty: Correction = (erased, added) => [
  ...packets(EMPTY),
  ...times(erased.length + 1, key('Backspace')),
  ...packets(added),
];

/** OpenKey on Windows, not key by key. */
export const byClipboardAfterEmpty: Correction = (erased, added) => [
  ...packets(EMPTY),
  ...times(erased.length + 1, key('Backspace')),
  { do: 'paste', text: added },
];

/** OpenKey on macOS: all of it as the text of one key. */
export const byTextAfterEmpty: Correction = (erased, added) => [
  ...packets(EMPTY),
  ...times(erased.length + 1, key('Backspace')),
  { do: 'taken' },
  { do: 'insert', text: added },
];

/** OpenKey on macOS for Chromium: one character selected instead of the empty one; a single one is typed over. */
export const byTextOverSelection: Correction = (erased, added) => [
  ...(erased === '' ? [] : [key('ArrowLeft', 'Shift')]),
  ...times(erased.length === 1 ? 0 : erased.length, key('Backspace')),
  { do: 'taken' },
  { do: 'insert', text: added },
];

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** "Unicode tổ hợp": the tone is a character of its own, so that the text is in neither normal form. */
export const compound = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const parts = letter.normalize('NFD');
      const tone = TONE.exec(parts)?.[0] ?? '';
      return parts.replace(TONE, '').normalize('NFC') + tone;
    })
    .join('');

/** OpenKey on macOS with "Unicode tổ hợp": a Backspace for each half of a letter. */
export const byCompound: Correction = (erased, added) => byTextAfterEmpty(compound(erased), compound(added));
