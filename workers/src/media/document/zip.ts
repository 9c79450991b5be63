import { constants, crc32, inflateRawSync } from 'node:zlib';
import { broken, hostile, Refused } from './refused.ts';

/** Most of each that an archive may have. */
export const ZIP_LIMITS = {
  entries: 2_000,
  /** Of all entries unpacked, in bytes. */
  unpacked: 200 * 1024 * 1024,
  /** How many times larger than packed an entry may be once it is large. */
  ratio: 200,
  large: 8 * 1024 * 1024,
} as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Files of an archive by their names; unpacked one at a time when asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** Null when there is none of this name. Throws when it is not what the directory says. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens an archive by its directory, after checking all of it: nothing twice, nothing over another, no ways out of
 * the folder, nothing that unfolds beyond the limits, and every file where and as long as the directory says.
 * @throws {Refused}
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > ZIP_LIMITS.entries) throw hostile(`${directory.count} files in the archive`);
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  for (const entry of readEntries(bytes, view, directory)) {
    const key = entry.name.toLowerCase();
    if (folded.has(key)) throw hostile('a name twice in the archive');
    folded.add(key);
    entries.set(entry.name, entry);
  }
  refuseBombs([...entries.values()]);
  refuseOverlaps(view, [...entries.values()], directory.at);
  return {
    names: new Set([...entries.keys()].filter((name) => !name.endsWith('/'))),
    read(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry) : null;
    },
  };
}

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly count: number;
}

const END_BYTES = 22;
const MAX_COMMENT = 0xffff;

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at) !== 0x504b0506 || at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength)
      continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    // Larger numbers stand in ZIP64 records, which no document of the size we take needs.
    if (count === 0xffff || start === 0xffff_ffff) throw hostile('a ZIP64 archive');
    if (view.getUint16(at + 8, true) !== count || start + size > at)
      throw broken('no directory in the archive');
    return { at: start, size, count };
  }
  throw broken('no directory in the archive');
}

function readEntries(bytes: Uint8Array, view: DataView, { at: start, size, count }: Directory): Entry[] {
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > start + size || view.getUint32(at) !== 0x504b0102) throw broken('a broken directory');
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const flags = view.getUint16(at + 8, true);
    if ((flags & 0x41) !== 0) throw new Refused('asset.protected', 'an encrypted archive');
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw broken(`packing method ${method}`);
    entries.push({
      name,
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A relative path without ways up, in the letters that names of parts are written with. */
const NAME = /^(?!\/)[^\\:\p{Cc}]{1,255}$/u;

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  if (!NAME.test(name) || name.split('/').includes('..'))
    throw hostile(`the name ${JSON.stringify(name.slice(0, 80))}`);
  return name;
}

function refuseBombs(entries: readonly Entry[]): void {
  let total = 0;
  for (const { packed, unpacked, method } of entries) {
    total += unpacked;
    if (unpacked > ZIP_LIMITS.large && unpacked > packed * ZIP_LIMITS.ratio)
      throw hostile(`${packed} bytes unfold to ${unpacked}`);
    if (method === 0 && packed !== unpacked) throw broken('lengths that do not agree');
  }
  if (total > ZIP_LIMITS.unpacked) throw hostile(`unfolds to ${total} bytes`);
}

/** Files laid over one another are how a small archive unfolds to petabytes. */
function refuseOverlaps(view: DataView, entries: readonly Entry[], end: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) throw hostile('files laid over one another');
    free = startOfData(view, entry) + entry.packed;
    if (free > end) throw broken('a file beyond the end');
  }
}

/** Behind the header that stands before the file itself. */
function startOfData(view: DataView, { at, name }: Entry): number {
  if (at + 30 > view.byteLength || view.getUint32(at) !== 0x504b0304)
    throw broken('a file that is not there');
  const nameLength = view.getUint16(at + 26, true);
  const local = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 30,
    Math.min(nameLength, view.byteLength - at - 30),
  );
  if (nameOf(local) !== name) throw hostile('two names for one file');
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const start = startOfData(view, entry);
  const packed = bytes.subarray(start, start + entry.packed);
  const file = entry.method === 0 ? packed : inflate(packed, entry.unpacked);
  if (file.length !== entry.unpacked || crc32(file) !== entry.crc) throw broken(`${entry.name} is damaged`);
  return file;
}

function inflate(packed: Uint8Array, length: number): Uint8Array {
  if (length === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: length, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) throw hostile('unfolds to more than it says');
    throw broken(error instanceof Error ? error.message : String(error));
  }
}
