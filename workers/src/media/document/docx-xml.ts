import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { broken, hostile } from './refused.ts';
import {
  DROPPED_ATTRIBUTES,
  DROPPED_ELEMENTS,
  DROPPED_FOREIGN,
  FETCHING_FIELD,
  HOSTILE_FIELD,
  PARTS_LIMITS,
  UNWRAPPED_ELEMENTS,
  WORD,
} from './docx-rules.ts';
import { escapeText, startTag } from './xml-out.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Reads a part of a document. Throws {@link Refused} when it is no clean XML in UTF-8. */
export function readXml(
  name: string,
  bytes: Uint8Array,
  on: { open(tag: SaxesTagNS): void; text(text: string): void; close(tag: SaxesTagNS): void },
): void {
  if (bytes.length > PARTS_LIMITS.xmlBytes) throw hostile(`${name} has ${bytes.length} bytes`);
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw broken(`${name}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw hostile(`${name} declares a document type`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > PARTS_LIMITS.depth) throw hostile(`${name} is nested too deep`);
    on.open(tag);
  });
  parser.on('text', (text) => on.text(text));
  parser.on('cdata', (text) => on.text(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    on.close(tag);
  });
  parser.write(textOf(name, bytes)).close();
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken(`${name} is not in UTF-8`);
  }
}

/**
 * A part without what the rules drop. `dropped` are the ids of relationships that are no more: nothing refers to them
 * afterwards.
 */
export function cleanXml(name: string, bytes: Uint8Array, dropped: ReadonlySet<string>): Uint8Array {
  const out: string[] = [DECLARATION];
  const fields = new Fields(out);
  let depth = 0;
  let skipped = 0;
  let inInstruction = false;
  readXml(name, bytes, {
    open(tag) {
      if (skipped > 0 || isLeftOut(tag)) {
        skipped += 1;
        return;
      }
      depth += 1;
      inInstruction = tag.local === 'instrText';
      fields.open(tag);
      if (!isUnwrapped(tag)) out.push(cleanTag(tag, dropped));
    },
    text(text) {
      if (skipped > 0) return;
      if (inInstruction) fields.letters(text);
      if (depth > 0) out.push(escapeText(text));
    },
    close(tag) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      depth -= 1;
      inInstruction = false;
      if (isUnwrapped(tag)) return;
      const last = out.length - 1;
      // Nothing between the tags: the short form, as Word writes it.
      if (out[last]?.startsWith(`<${tag.name}`) && !out[last].endsWith('/>'))
        out[last] = `${out[last].slice(0, -1)}/>`;
      else out.push(`</${tag.name}>`);
    },
  });
  return Buffer.from(out.join(''));
}

const isLeftOut = ({ local, uri }: SaxesTagNS): boolean =>
  WORD.test(uri) ? DROPPED_ELEMENTS.has(local) : DROPPED_FOREIGN.has(local);
const isUnwrapped = ({ local, uri }: SaxesTagNS): boolean => UNWRAPPED_ELEMENTS.has(local) && WORD.test(uri);

/** Watches the instructions of fields, which come in pieces, one field inside another. */
class Fields {
  readonly #out: string[];
  readonly #open: { code: string; readonly pieces: number[] }[] = [];

  constructor(out: string[]) {
    this.#out = out;
  }

  open(tag: SaxesTagNS): void {
    const attributes = Object.values(tag.attributes);
    const kind = attributes.find(({ local }) => local === 'fldCharType')?.value;
    if (tag.local === 'fldChar' && kind === 'begin') this.#open.push({ code: '', pieces: [] });
    if (tag.local === 'fldChar' && kind === 'separate') this.#judge(this.#open.at(-1));
    if (tag.local === 'fldChar' && kind === 'end') this.#judge(this.#open.pop());
    const instruction =
      tag.local === 'fldSimple' ? attributes.find(({ local }) => local === 'instr') : undefined;
    if (!instruction) return;
    if (HOSTILE_FIELD.test(instruction.value)) throw hostile('a field that runs a program');
    if (FETCHING_FIELD.test(instruction.value)) instruction.value = '';
  }

  /** Called before the letters are written. */
  letters(text: string): void {
    const field = this.#open.at(-1);
    if (!field) return;
    field.code += text;
    field.pieces.push(this.#out.length);
  }

  #judge(field: { code: string; readonly pieces: readonly number[] } | undefined): void {
    if (!field) return;
    if (HOSTILE_FIELD.test(field.code)) throw hostile('a field that runs a program');
    if (FETCHING_FIELD.test(field.code)) for (const piece of field.pieces) this.#out[piece] = '';
  }
}

function cleanTag({ name, attributes }: SaxesTagNS, dropped: ReadonlySet<string>): string {
  const kept = Object.values(attributes).filter((attribute) => !isDropped(attribute, dropped));
  return startTag(
    name,
    kept.map((attribute) => [attribute.name, attribute.value]),
  );
}

const isDropped = ({ local, uri, value }: SaxesAttributeNS, dropped: ReadonlySet<string>): boolean =>
  DROPPED_ATTRIBUTES.test(local) || (uri.endsWith('/relationships') && dropped.has(value));
