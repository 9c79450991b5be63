import { createECDH } from 'node:crypto';

/** The key pair by which push services know this newsroom (RFC 8292). */
export interface VapidKeys {
  /** What browsers subscribe with: the uncompressed point, base64url. */
  readonly publicKey: string;
  readonly privateJwk: {
    readonly kty: 'EC';
    readonly crv: 'P-256';
    readonly x: string;
    readonly y: string;
    readonly d: string;
  };
}

/** The pair of a secret of 64 hexadecimal digits. @throws {Error} when they are no key of the curve */
export function vapidKeysOf(secret: string): VapidKeys {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(secret, 'hex'));
  const point = pair.getPublicKey();
  return {
    publicKey: point.toString('base64url'),
    privateJwk: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33, 65).toString('base64url'),
      d: Buffer.from(secret, 'hex').toString('base64url'),
    },
  };
}
