import { createHash } from 'node:crypto';

/** What passwords are filled up with (PDF 1.7, 7.6.3.3). */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const PERMISSIONS = -44;
const ID = Buffer.alloc(16, 0x41);

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** RC4, which OpenSSL no longer offers; its own inverse. */
function rc4(key: Buffer, text: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i & 255], state[j & 255]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j += at(i) + (key[i % key.length] ?? 0)));
  let [i, j] = [0, 0];
  return text.map((byte) => {
    swap((i += 1), (j += at(i)));
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}

/**
 * A PDF that anyone may open and nobody may change: it has an owner's password and none for readers, as offices send
 * them. Encrypted with 40 bits.
 */
export function restrictedPdf(): Buffer {
  const owner = rc4(
    md5(Buffer.concat([Buffer.from('owner'), PADDING]).subarray(0, 32)).subarray(0, 5),
    PADDING,
  );
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(PADDING, owner, permissions, ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const sealed = (text: string, number: number): Buffer =>
    rc4(md5(key, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10), Buffer.from(text));

  const content = sealed('0 0 595 400 re f BT /F1 40 Tf 60 600 Td (So Giao duc) Tj ET', 4);
  const bodies: Buffer[] = [
    ...['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  ].map((text) => Buffer.from(text));
  bodies.push(
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  );
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, body] of bodies.entries()) {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`;
  const id = ID.toString('hex');
  const trailer = `<< /Size 6 /Root 1 0 R /Encrypt ${encrypt} /ID [<${id}> <${id}>] >>`;
  const start = length;
  add(
    Buffer.from(`xref\n0 6\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
