/** Markup or text that runs the call it is given, if somebody lets it. `call` is like `hit(12)`: no quotes, no blanks. */
export type Vector = (call: string) => string;

/** The same words as numeric references of HTML, decimal. */
export const references = (text: string): string =>
  [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');

/** As hexadecimal references without the semicolon that parsers forgive, padded. */
export const bareReferences = (text: string): string =>
  [...text].map((letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`).join('');

/** As escapes of JavaScript: only letters, since a bracket must stay one. */
export const escapedName = (text: string): string =>
  text.replace(/^[a-z]+/, (name) =>
    [...name].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );

/** Percent-encoded to the last letter. */
export const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
