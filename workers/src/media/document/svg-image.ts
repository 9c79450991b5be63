/** An embedded picture in the only shape that is taken: PNG or JPEG, as base64. */
const DATA_URL = /^\s*data:image\/(?:png|jpe?g)(?:;charset=[\w-]+)?;base64,([A-Za-z0-9+/=\s]+)$/i;

/** Bytes of a JPEG in which its size must be found; metadata of cameras stands before it. */
const JPEG_HEAD = 512 * 1024;

export interface EmbeddedImage {
  /** The same picture as a data URL whose type is that of its bytes. */
  readonly href: string;
  readonly pixels: number;
}

/** Reads an embedded picture; null when it is none, or not what it says. */
export function readEmbeddedImage(href: string): EmbeddedImage | null {
  const [, encoded = ''] = DATA_URL.exec(href) ?? [];
  const base64 = encoded.replace(/\s+/g, '');
  const head = Buffer.from(base64.slice(0, JPEG_HEAD), 'base64');
  const [type, pixels] = [pngPixels(head), jpegPixels(head)].flatMap((found, i) =>
    found === null ? [] : [['png', 'jpeg'][i] ?? '', found],
  );
  if (typeof type !== 'string' || typeof pixels !== 'number') return null;
  return { href: `data:image/${type};base64,${base64}`, pixels };
}

/** Pixels of a PNG by its first chunk; null when the bytes are none. */
function pngPixels(bytes: Buffer): number | null {
  if (bytes.length < 24 || bytes.readBigUInt64BE(0) !== 0x89504e470d0a1a0an) return null;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
}

/** Pixels of a JPEG by its frame header; null when the bytes are none, or it does not come. */
function jpegPixels(bytes: Buffer): number | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= bytes.length;) {
    const marker = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff || marker === 0xda) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
