/** What an authenticator is told of the codes (RFC 6238; the values every app on the market understands). */
export const TOTP = { algorithm: 'SHA1', digits: 6, period: 30, secretBytes: 20, window: 1 } as const;
export const TOTP_ISSUER = 'Tòa soạn';

/** Codes for when the telephone is lost: each works once. */
export const RECOVERY_CODES = 10;

/** Without letters and digits that look alike (Crockford's base 32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const RECOVERY_BYTES = 10;

/** A recovery code of ten random bytes (50 bits): "k3f8w-9xq2m". @throws RangeError on fewer bytes */
export function recoveryCode(random: Uint8Array): string {
  if (random.length < RECOVERY_BYTES) throw new RangeError(`Expected ${RECOVERY_BYTES} bytes`);
  const signs = [...random.slice(0, RECOVERY_BYTES)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** What a person typed, as the kind of code it can be; null for neither. Spaces, dashes and look-alikes do not matter. */
export function readCode(
  typed: string,
): { readonly kind: 'totp' | 'recovery'; readonly code: string } | null {
  const bare = typed.toLowerCase().replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(bare)) return { kind: 'totp', code: bare };
  const signs = bare.replace(/[oil]/g, (sign) => (sign === 'o' ? '0' : '1'));
  return new RegExp(`^[${SIGNS}]{${RECOVERY_BYTES}}$`).test(signs)
    ? { kind: 'recovery', code: `${signs.slice(0, 5)}-${signs.slice(5)}` }
    : null;
}
