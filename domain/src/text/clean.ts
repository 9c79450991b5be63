import { normalise } from './vietnamese.ts';

/** Every way to end a line: pages and word processors also use VT, FF, NEL, LS and PS. */
// eslint-disable-next-line no-control-regex -- the control characters are exactly what is meant
const LINE_END = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;

/** Control characters other than tab and newline: nobody types them, and PostgreSQL refuses NUL. */
// eslint-disable-next-line no-control-regex -- the control characters are exactly what is meant
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as it is stored: NFC, no control characters, no lone surrogates, line ends as \n. */
export function cleanText(text: string): string {
  return normalise(
    text
      .replace(LINE_END, '\n')
      .replace(CONTROL, '')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  );
}

/** Clean text on one line, trimmed, runs of white space folded to one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
