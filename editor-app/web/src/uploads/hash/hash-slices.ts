import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** As much of a file as is in memory at once. */
const SLICE = 4 * 1024 * 1024;

/**
 * The SHA-256 of a file's bytes in hexadecimal, read slice by slice: a video of a gigabyte takes no more memory than a
 * photo. `onProgress` is told how many bytes are behind. Rejects when the file cannot be read.
 */
export async function hashSlices(
  file: Blob,
  onProgress: (hashed: number) => void,
  slice: number = SLICE,
): Promise<string> {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += slice) {
    const end = Math.min(start + slice, file.size);
    hash.update(new Uint8Array(await file.slice(start, end).arrayBuffer()));
    onProgress(end);
  }
  return bytesToHex(hash.digest());
}
