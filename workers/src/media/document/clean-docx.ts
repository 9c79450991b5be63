import { zipSync, type Zippable } from 'fflate';
import { readRelations, relationsOf, writeRelations, type KeptRelation } from './docx-relations.ts';
import { CONTENT_TYPES, readTypes, writeTypes, type TypeOf } from './docx-types.ts';
import { MAIN_TYPE, TEXT_PARTS } from './docx-rules.ts';
import { cleanXml } from './docx-xml.ts';
import { broken, hostile, Refused } from './refused.ts';
import { stripPicture } from './strip-picture.ts';
import { openZip, type Archive } from './zip.ts';

/**
 * The document written anew from the parts that are read or seen: no names of authors and machines, no comments, no
 * earlier versions of its text, no attachments and no metadata in its pictures. A document with programs, or one that
 * fetches from elsewhere when it is opened, is refused. @throws {Refused}
 */
export async function cleanDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = openZip(bytes);
  const types = archive.read(CONTENT_TYPES);
  if (!types) throw broken('no content types');
  const parts = new Parts(archive, readTypes(types));
  const main = parts.mainPart();
  await parts.add(main.part, main.type);
  return parts.zip(main);
}

/** Keeps times out of the archive; the first day its format knows. */
const MIDNIGHT = new Date(1980, 0, 1);

interface MainPart {
  readonly part: string;
  readonly type: string;
  readonly relation: KeptRelation;
}

class Parts {
  readonly #archive: Archive;
  readonly #typeOf: TypeOf;
  readonly #files = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  /** Parts that are taken or being taken, by their names in the original, and their names now. */
  readonly #taken = new Map<string, string>();

  constructor(archive: Archive, typeOf: TypeOf) {
    this.#archive = archive;
    this.#typeOf = typeOf;
    for (const name of archive.names)
      if (/(?:^|\/)vba\w*\.(?:bin|xml)$/i.test(name)) throw hostile(`a program: ${name}`);
  }

  mainPart(): MainPart {
    const root = this.#archive.read('_rels/.rels');
    const { kept } = readRelations('', root, (kind) => kind === 'officedocument');
    const [relation] = kept;
    const part = relation?.part;
    const type = part ? this.#typeOf(part) : '';
    if (!relation || !part?.startsWith('word/') || !MAIN_TYPE.test(type))
      throw new Refused('asset.type', 'no Word document');
    return { part, type: type.replace('.template.', '.document.'), relation };
  }

  /** Takes a part of text and, through its relationships, everything it needs. */
  async add(part: string, type: string): Promise<void> {
    const text = this.#archive.read(part);
    if (!text) throw broken(`${part} is missing`);
    this.#taken.set(part, part);
    const relations = readRelations(part, this.#archive.read(relationsOf(part)), isShown);
    const dropped = new Set(relations.dropped);
    const kept: KeptRelation[] = [];
    for (const relation of relations.kept) {
      const now = relation.part === null ? null : await this.#take(relation.kind, relation.part);
      if (relation.part !== null && now === null) dropped.add(relation.id);
      else kept.push({ ...relation, part: now });
    }
    this.#files.set(part, cleanXml(part, text, dropped));
    this.#types.set(part, type);
    if (kept.length > 0) this.#files.set(relationsOf(part), writeRelations(kept));
  }

  /** Takes what a relationship leads to. Gives its name now; null when there is nothing to take. */
  async #take(kind: string, part: string): Promise<string | null> {
    const before = this.#taken.get(part);
    if (before !== undefined) return before;
    if (!this.#archive.names.has(part)) return null;
    if (kind === 'image') return this.#addPicture(part);
    if (kind === 'font') return this.#addFont(part);
    await this.add(part, this.#typeOf(part));
    return part;
  }

  async #addPicture(part: string): Promise<string | null> {
    const stripped = await stripPicture(this.#archive.read(part) ?? new Uint8Array()).catch(
      (error: unknown) => {
        throw error instanceof Refused
          ? error
          : broken(`${part}: ${error instanceof Error ? error.message : 'broken'}`);
      },
    );
    if (!stripped) return null;
    const name = `word/media/picture${this.#taken.size}${stripped.ending}`;
    this.#taken.set(part, name);
    this.#files.set(name, stripped.bytes);
    this.#types.set(name, stripped.type);
    return name;
  }

  /** Embedded fonts are scrambled, so nothing can be told from their content. */
  #addFont(part: string): string | null {
    const bytes = this.#archive.read(part);
    const type = this.#typeOf(part);
    if (!bytes || !/obfuscatedFont$|^application\/x-font/.test(type)) return null;
    this.#taken.set(part, part);
    this.#files.set(part, bytes);
    this.#types.set(part, type);
    return part;
  }

  zip({ part, relation }: MainPart): Uint8Array {
    const files: Zippable = {
      [CONTENT_TYPES]: writeTypes(this.#types),
      '_rels/.rels': writeRelations([{ ...relation, part }]),
      ...Object.fromEntries(this.#files),
    };
    return zipSync(files, { level: 6, mtime: MIDNIGHT });
  }
}

const isShown = (kind: string): boolean =>
  kind === 'image' || kind === 'font' || kind === 'hyperlink' || TEXT_PARTS.has(kind);
