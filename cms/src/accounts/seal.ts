import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../env';

/** Each use has a key of its own, so that what is made for one opens nothing else. */
type Purpose = 'ticket' | 'factor' | 'device' | 'tries' | 'channel';
const keys = new Map<Purpose, Buffer>();

function keyOf(purpose: Purpose): Buffer {
  const known = keys.get(purpose);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', env.ACCOUNTS_KEY, 'toasoan.accounts', purpose, 32));
  keys.set(purpose, key);
  return key;
}

const NONCE = 12;
const TAG = 16;

/** Encrypts and signs (AES-256-GCM) what only this server is to read again. */
export function seal(purpose: Purpose, value: unknown): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed for this purpose; null for anything else. */
export function unseal(purpose: Purpose, text: string): unknown {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < NONCE + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    return JSON.parse(opened.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/** A value that tells two things apart without telling what they are. */
export const mark = (purpose: Purpose, ...parts: readonly string[]): string =>
  createHmac('sha256', keyOf(purpose)).update(JSON.stringify(parts)).digest('base64url');

/** Of a token or code made at random: nobody finds it again from this. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const randomToken = (): string => randomBytes(32).toString('base64url');
