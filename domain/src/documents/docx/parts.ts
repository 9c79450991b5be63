import { strFromU8 } from 'fflate';
import type { Element } from '../tree/element.ts';
import { element, find } from '../tree/element.ts';
import { readMarkup } from '../tree/read-markup.ts';

/** The parts of a Word file, read when they are asked for. */
export interface Parts {
  /** A part of text under `word/`; an empty element where there is none. */
  xml(name: string): Element;
  /** What a reference in a part points to. */
  target(part: string, id: string): { readonly target: string; readonly external: boolean } | null;
  /** The bytes of a picture, by its path in `word/`. */
  media(path: string): Uint8Array | null;
}

export function partsOf(files: ReadonlyMap<string, Uint8Array>): Parts {
  const relations = new Map<string, ReadonlyMap<string, Element>>();
  const xml = (name: string): Element => {
    const bytes = files.get(`word/${name}`);
    return bytes ? readMarkup(textOfPart(bytes), 'xml') : element('');
  };
  const relationsOf = (part: string): ReadonlyMap<string, Element> => {
    const known = relations.get(part);
    if (known) return known;
    const read = new Map(
      [...find(xml(`_rels/${part}.rels`), 'Relationship')].map((each) => [each.attributes['Id'] ?? '', each]),
    );
    relations.set(part, read);
    return read;
  };
  return {
    xml,
    target(part, id) {
      const { Target, TargetMode } = relationsOf(part).get(id)?.attributes ?? {};
      return Target ? { target: Target, external: TargetMode === 'External' } : null;
    },
    media: (path) => files.get(`word/${path.replace(/^\/word\/|^\.\//, '')}`) ?? null,
  };
}

/** XML in UTF-8, or in UTF-16 where it says so by its first bytes. */
function textOfPart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at + 1 - high] ?? 0) << 8) | (bytes[at + high] ?? 0));
  return text;
}
