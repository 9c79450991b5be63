import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalizeModule from 'canonicalize';
import { mediaOf, type StoryContent } from './content.ts';

// The package's types describe an ES module, its code is CommonJS: the default import is the function itself.
const canonicalize = canonicalizeModule as unknown as typeof canonicalizeModule.default;

/** Hex SHA-256 of a UTF-8 text. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A JSON value in canonical form (RFC 8785): the same value gives the same text in any key order. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Expected a JSON value to hash but received undefined');
  return text;
}

/** Hex SHA-256 of a JSON value in canonical form. */
export const hashJson = (value: unknown): string => sha256Hex(canonicalJson(value));

/**
 * The hash an approval binds: text, topics and the bytes of every picture.
 * `originals` maps a picture's document id to the SHA-256 of its original file; an id not yet identified hashes as
 * null, so that the hash changes once its bytes are known.
 */
export function contentHash(content: StoryContent, originals: ReadonlyMap<string, string | null>): string {
  const media = mediaOf(content)
    .sort()
    .map((id) => [id, originals.get(id) ?? null]);
  return hashJson({ version: 1, ...content, media });
}
