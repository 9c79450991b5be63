/** Boxes of JPEG 2000 that hold texts and foreign data rather than the picture. */
const DROPPED = new Set(['xml ', 'uuid', 'uinf', 'asoc', 'nlst', 'free', 'jp2i']);

/** A JPEG 2000 file without its boxes of metadata; a bare codestream has none. Throws when a box is cut short. */
export function stripJpeg2000(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(4) !== 0x6a502020) return bytes;
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = short === 0 ? bytes.length - at : isLong ? Number(view.getBigUint64(at + 8)) : short;
    if (size < 8 || at + size > bytes.length) throw new Error('Expected the whole box of a JPEG 2000 file');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!DROPPED.has(type)) kept.push(bytes.subarray(at, at + size));
    at += size;
  }
  return Buffer.concat(kept);
}
