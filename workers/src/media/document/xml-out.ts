const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const written = (letter: string): string => ESCAPES[letter] ?? '';

/** Text between tags, its line breaks and tabs as they are. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, written);

/** Letters inside the quotes of an attribute; they read the same between tags. */
export const escape = (text: string): string => text.replace(/[&<>"\n\r\t]/g, written);

/** The opening tag of an element whose names are known to be clean. */
export const startTag = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`;
