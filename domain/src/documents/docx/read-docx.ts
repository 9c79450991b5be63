import type { LegacyEncoding } from '../../text/legacy.ts';
import { finish, type ReadOptions } from '../clean/finish.ts';
import { pictureCollector } from '../clean/picture-collector.ts';
import type { Incoming } from '../incoming.ts';
import {
  childOf,
  elementsIn,
  isElement,
  textOf,
  withChildren,
  type Element,
  type Item,
} from '../tree/element.ts';
import { numberingOf } from './numbering.ts';
import { openArchive, type OpenRefusal } from './open-archive.ts';
import { partsOf } from './parts.ts';
import type { Reader } from './reader.ts';
import { readStory } from './story.ts';
import { stylesOf } from './styles.ts';

export type ReadDocument =
  { readonly ok: true; readonly incoming: Incoming } | { readonly ok: false; readonly reason: OpenRefusal };

interface Note {
  readonly kind: 'footnotes' | 'endnotes';
  readonly id: string;
}

/**
 * Reads a Word file (.docx): the text as it reads with all changes accepted, without remarks of reviewers, headers and
 * footers. Footnotes and endnotes keep their numbers in the text and stand as paragraphs at the end, texts of text
 * boxes after the paragraph they hang on.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadDocument {
  const opened = openArchive(bytes);
  if (!opened.ok) return opened;
  const parts = partsOf(opened.parts);
  const body = childOf(childOf(parts.xml('document.xml'), 'w:document'), 'w:body');
  if (!body) return { ok: false, reason: 'document.broken' };

  const collector = pictureCollector();
  const notes: Note[] = [];
  let title: string | null = null;
  let decoded: LegacyEncoding | null = null;
  const reader: Reader = {
    parts,
    part: 'document.xml',
    styleOf: stylesOf(parts),
    number: numberingOf(parts),
    collector,
    note: (kind, id) => notes.push({ kind, id }),
    meetTitle: (content) => void (title ??= content.map(textOf).join('')),
    meetEncoding: (encoding) => void (decoded = encoding),
  };
  const items = [...readStory(body, reader), ...readNotes(notes, reader)];
  const found = { items, pictures: collector.pictures, leftOut: collector.leftOut(), title, decoded };
  return { ok: true, incoming: finish(found, options) };
}

/** The notes in the order of their signs, each with its number before it. */
function readNotes(notes: readonly Note[], reader: Reader): readonly Item[] {
  return notes.flatMap(({ kind, id }, at) => {
    const part = `${kind}.xml`;
    const root = elementsIn(reader.parts.xml(part))[0];
    const note = elementsIn(root).find(({ attributes }) => attributes['w:id'] === id);
    const content = note ? readStory(note, { ...reader, part }) : [];
    return withSign(content, `[${at + 1}] `);
  });
}

function withSign([first, ...rest]: readonly Item[], sign: string): readonly Item[] {
  if (first === undefined || !isElement(first)) return [];
  return [withChildren(first, [sign, ...startOf(first)]), ...rest];
}

/** The text of a note begins with a space behind its own sign. */
function startOf({ children }: Element): readonly Item[] {
  const [first, ...rest] = children;
  return typeof first === 'string' ? [first.trimStart(), ...rest] : children;
}
