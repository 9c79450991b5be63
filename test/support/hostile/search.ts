import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';

/** Files under a folder whose content, packed or not, holds one of the words: their paths, each with its word. */
export async function filesHolding(dir: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = unfold(await readFile(file));
    for (const word of words) if (content.includes(word)) found.push(`${file}: ${word}`);
  }
  return found;
}

/** A file and, one after another, what is packed in it, if it is a PDF or an archive. */
function unfold(bytes: Buffer): Buffer {
  const parts = [bytes];
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7))
      parts.push(tryTo(() => inflateSync(bytes.subarray(at + 7))));
  if (bytes.readUInt32BE(0) === 0x504b0304)
    for (let at = 0; at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      parts.push(tryTo(() => inflateRawSync(bytes.subarray(start))));
    }
  return Buffer.concat(parts);
}

function tryTo(unpack: () => Buffer): Buffer {
  try {
    return unpack();
  } catch {
    return Buffer.alloc(0);
  }
}
