import { createCipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';

/** What a device gave away when it subscribed, base64url. */
export interface DeviceKeys {
  readonly p256dh: string;
  readonly auth: string;
}

/** What is new for each message; only a test brings its own. */
export interface Fresh {
  readonly salt: Buffer;
  readonly pair: ECDH;
}

const RECORD_SIZE = 4096;
/** The one record is the last (RFC 8188, 2). */
const LAST = 2;

function fresh(): Fresh {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return { salt: randomBytes(16), pair };
}

const hkdf = (salt: Buffer, key: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length));

/**
 * A message only the device can read, as every push service takes it: `aes128gcm` (RFC 8291, 8188).
 * @throws {Error} when the device's key is no point of the curve
 */
export function encipher(
  text: string,
  { p256dh, auth }: DeviceKeys,
  { salt, pair }: Fresh = fresh(),
): Buffer {
  const theirs = Buffer.from(p256dh, 'base64url');
  const ours = pair.getPublicKey();
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const secret = hkdf(Buffer.from(auth, 'base64url'), pair.computeSecret(theirs), about, 32);
  const key = hkdf(salt, secret, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = hkdf(salt, secret, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const sealed = [cipher.update(text, 'utf8'), cipher.update(Buffer.of(LAST)), cipher.final()];
  const size = Buffer.alloc(4);
  size.writeUInt32BE(RECORD_SIZE);
  return Buffer.concat([salt, size, Buffer.of(ours.length), ours, ...sealed, cipher.getAuthTag()]);
}
