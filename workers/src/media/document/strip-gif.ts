/** Extensions of applications that say how a GIF repeats; others hold metadata. */
const KEPT_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
const [EXTENSION, PICTURE, END] = [0x21, 0x2c, 0x3b];
const [COMMENT, APPLICATION] = [0xfe, 0xff];

/** A GIF without comments, metadata of applications and whatever follows its end. Throws when it is cut short. */
export function stripGif(bytes: Uint8Array): Uint8Array {
  const byte = (at: number): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('Expected the end of a GIF');
    return value;
  };
  const tableBytes = (flags: number): number => ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const behindBlocks = (from: number): number => {
    let at = from;
    while (byte(at) !== 0) at += 1 + byte(at);
    return at + 1;
  };
  let at = 13 + tableBytes(byte(10));
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  for (let kind = byte(at); kind !== END; kind = byte(at)) {
    if (kind !== EXTENSION && kind !== PICTURE) throw new Error('Expected a block of a GIF');
    const end = behindBlocks(kind === EXTENSION ? at + 2 : at + 11 + tableBytes(byte(at + 9)));
    const label = byte(at + 1);
    const application = String.fromCharCode(...bytes.subarray(at + 3, at + 14));
    const isNote = label === COMMENT || (label === APPLICATION && !KEPT_APPLICATIONS.has(application));
    if (kind === PICTURE || !isNote) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, Uint8Array.from([END])]);
}
