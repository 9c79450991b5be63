/** Whether these bytes stand at this place. */
export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** Few enough arguments for every engine's stack. */
const CHUNK = 8_192;

/** Bytes as characters of the same numbers; shorter at the end of the file. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + CHUNK)));
  return text;
}
