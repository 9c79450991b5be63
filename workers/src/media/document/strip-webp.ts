/** Chunks that make the picture. */
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of the header that announce EXIF and XMP. */
const METADATA = 0x0c;

/** A WebP without EXIF, XMP and whatever follows its end. Throws when a chunk is cut short. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= end;) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > bytes.length) throw new Error('Expected the whole chunk of a WebP');
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, at + 8 + size + (size % 2))));
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~METADATA, 8);
    if (KEPT.has(type)) kept.push(chunk);
    at += 8 + size + (size % 2);
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
