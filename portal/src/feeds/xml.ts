/** Elements of XML 1.0 as text: no more than feeds and sitemaps need. */

/** Whether XML 1.0 has a way to write this character: not most control characters, nor half of a pair. */
const isPossible = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, in an element or in an attribute; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter(isPossible)
    .join('')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

type Attributes = Readonly<Record<string, string | number>>;

/** `<name attributes>inside</name>`, where `inside` is XML already. */
export const element = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
};

/** `<name>text</name>` */
export const textElement = (name: string, text: string): string => element(name, {}, escapeXml(text));

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
