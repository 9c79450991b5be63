import { createPrivateKey, sign } from 'node:crypto';
import type { VapidKeys } from '@toasoan/platform';

export interface VapidClaim {
  /** Scheme, host and port of the push service. */
  readonly audience: string;
  /** Address of mail of whoever runs this newsroom. */
  readonly contact: string;
  readonly now: Date;
}

/** How long a signature holds: less than the day the standard allows. */
const HOLDS_SECONDS = 12 * 60 * 60;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The `Authorization` by which a push service knows who sends (RFC 8292). */
export function vapidAuthorization(
  { publicKey, privateJwk }: VapidKeys,
  { audience, contact, now }: VapidClaim,
): string {
  const expires = Math.floor(now.getTime() / 1000) + HOLDS_SECONDS;
  const claim = { aud: audience, exp: expires, sub: `mailto:${contact}` };
  const token = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claim)}`;
  const key = createPrivateKey({ key: privateJwk, format: 'jwk' });
  const signature = sign('sha256', Buffer.from(token), { key, dsaEncoding: 'ieee-p1363' });
  return `vapid t=${token}.${signature.toString('base64url')}, k=${publicKey}`;
}
