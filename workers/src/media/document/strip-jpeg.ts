/**
 * A JPEG without metadata: EXIF, XMP, IPTC, comments, pictures of a preview and whatever follows the end. The
 * picture itself, its colour profile and the marks a decoder needs stay bit for bit. Throws when it is none.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new Error('Expected a JPEG');
  let at = 2;
  let scans = 0;
  while (at + 4 <= bytes.length) {
    // Any number of 0xff may stand before a marker.
    if (view.getUint8(at) !== 0xff) throw new Error('Expected a marker in a JPEG');
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) throw new Error('Expected the whole segment of a JPEG');
    const segment = bytes.subarray(at, end);
    if (isNeeded(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== START_OF_SCAN) continue;
    scans += 1;
    const scan = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, scan));
    at = scan;
  }
  if (scans === 0) throw new Error('Expected the picture of a JPEG');
  return Buffer.concat([...kept, Uint8Array.from([0xff, END_OF_IMAGE])]);
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Of application segments: JFIF's and Adobe's, by which decoders read colours, and colour profiles. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  const name = String.fromCharCode(...segment.subarray(4, 16));
  if (marker === 0xe0) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  if (marker === 0xee) return name.startsWith('Adobe');
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return !isApplication && marker !== 0xfe;
}

/** The next marker that ends the coded data: neither a stuffed 0xff nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
