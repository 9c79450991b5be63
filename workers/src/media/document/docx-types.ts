import { posix } from 'node:path';
import { readXml } from './docx-xml.ts';
import { escape } from './xml-out.ts';
import { HOSTILE_TYPES } from './docx-rules.ts';
import { hostile } from './refused.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Tells the content type of a part by its name; empty when the document does not say. */
export type TypeOf = (part: string) => string;

/** Reads the content types of the parts. @throws {Refused} when one is that of a document with programs */
export function readTypes(bytes: Uint8Array): TypeOf {
  const byEnding = new Map<string, string>();
  const byName = new Map<string, string>();
  readXml(CONTENT_TYPES, bytes, {
    open({ local, attributes }) {
      const value = (key: string): string => attributes[key]?.value ?? '';
      const type = value('ContentType');
      if (HOSTILE_TYPES.test(type)) throw hostile(`a part of type ${type.slice(0, 100)}`);
      if (local === 'Default') byEnding.set(value('Extension').toLowerCase(), type);
      if (local === 'Override') byName.set(value('PartName').replace(/^\//, '').toLowerCase(), type);
    },
    text() {},
    close() {},
  });
  return (part) =>
    byName.get(part.toLowerCase()) ?? byEnding.get(posix.extname(part).slice(1).toLowerCase()) ?? '';
}

/** The content types of exactly these parts. */
export function writeTypes(types: ReadonlyMap<string, string>): Uint8Array {
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${escape(part)}" ContentType="${escape(type)}"/>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
}
