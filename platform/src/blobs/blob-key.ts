import { BlobError } from './blob-store.ts';

const segment = /^[a-z0-9_=-](?:[a-z0-9._=-]{0,198}[a-z0-9_=-])?$/;
const maxLength = 512;

/**
 * A key is made of segments parted by '/', each of lower-case letters, digits, '-', '_', '=' and '.', and not beginning or
 * ending with '.'. So it can neither climb out of a folder, nor name a hidden file, nor differ only by case.
 */
export function isBlobKey(key: string): boolean {
  return key.length <= maxLength && key.split('/').every((part) => segment.test(part));
}

/** @throws {BlobError} of kind `bad-key` */
export function assertBlobKey(key: string): void {
  if (!isBlobKey(key)) throw new BlobError('bad-key', key);
}

/** @throws {BlobError} of kind `bad-key` unless the prefix is '' or a key followed by '/' */
export function assertBlobPrefix(prefix: string): void {
  if (prefix !== '' && !(prefix.endsWith('/') && isBlobKey(prefix.slice(0, -1))))
    throw new BlobError('bad-key', prefix);
}
