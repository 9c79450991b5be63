import { unzipSync, type UnzipFileInfo } from 'fflate';
import { MAX_BYTES } from '../../media/limits.ts';

/** A Word file unpacks to a few times its size; what goes far beyond was made to do harm. */
export const ARCHIVE_LIMITS = {
  entries: 5_000,
  /** Of one part of text. */
  partBytes: 40_000_000,
  /** Of everything that is unpacked. */
  allBytes: 400_000_000,
  /** How many times its packed size a part may have, once it is larger than `ratioFrom`. */
  ratio: 250,
  ratioFrom: 2_000_000,
} as const;

export type OpenRefusal =
  | 'document.old_word'
  | 'document.not_word'
  | 'document.protected'
  | 'document.broken'
  | 'document.hostile'
  | 'document.too_large';

export type OpenedArchive =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: OpenRefusal };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream in which a document with a password is kept, as it stands in the old container. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The parts that are read; all else of the file stays packed. */
const WANTED = /^word\/(?:[\w-]+\.xml|_rels\/[\w-]+\.xml\.rels|media\/[^/]+)$/;
const MEDIA = /^word\/media\//;

const refused = (reason: OpenRefusal): OpenedArchive => ({ ok: false, reason });
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** Unpacks what is read of a Word file. Sizes are judged by the list of its contents, before anything is unpacked. */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  if (startsWith(bytes, OLE))
    return refused(holds(bytes, ENCRYPTED) ? 'document.protected' : 'document.old_word');
  if (!startsWith(bytes, [0x50, 0x4b])) return refused('document.not_word');
  if (bytes.length > MAX_BYTES.document) return refused('document.too_large');
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => listed.push(file) < 0 });
    if (!listed.some(({ name }) => name === 'word/document.xml')) return refused('document.not_word');
    const harm = judge(listed);
    if (harm) return refused(harm);
    const parts = unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) });
    return { ok: true, parts: new Map(Object.entries(parts)) };
  } catch {
    return refused('document.broken');
  }
}

function judge(listed: readonly UnzipFileInfo[]): OpenRefusal | null {
  if (listed.length > ARCHIVE_LIMITS.entries) return 'document.hostile';
  const wanted = listed.filter(({ name }) => WANTED.test(name));
  // The same name twice is a way to show one file and unpack another.
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) return 'document.hostile';
  let all = 0;
  for (const { name, size, originalSize } of wanted) {
    all += originalSize;
    if (originalSize > ARCHIVE_LIMITS.ratioFrom && originalSize > size * ARCHIVE_LIMITS.ratio)
      return 'document.hostile';
    if (originalSize > (MEDIA.test(name) ? MAX_BYTES.picture : ARCHIVE_LIMITS.partBytes))
      return 'document.too_large';
  }
  return all > ARCHIVE_LIMITS.allBytes ? 'document.too_large' : null;
}

function holds(bytes: Uint8Array, sequence: readonly number[]): boolean {
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sequence.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
