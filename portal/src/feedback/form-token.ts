import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** Nobody reads a form and writes to it sooner; a text is not written longer. */
const SOONEST = 3_000;
const LATEST = 4 * 3_600_000;

/** What a form's token says when it comes back. `id` is that of the form: what it brings is kept once. */
export type TokenVerdict =
  | { readonly kind: 'good'; readonly id: string }
  /** Sent before, by this form. */
  | { readonly kind: 'used'; readonly id: string }
  | { readonly kind: 'forged' | 'early' | 'old' };

export interface FormTokens {
  /** A token for a form that is shown now. */
  issue(): string;
  read(token: unknown): TokenVerdict;
  /** What the form brought was kept: its token is used up. */
  use(id: string): void;
}

/**
 * Signed marks of when a form was shown. They hold what a machine that fills in forms lacks, time, and they hold nothing
 * of the reader. Which were used is remembered while they could be.
 */
export function createFormTokens(secret: string, now: () => number): FormTokens {
  const used = new Map<string, number>();
  const sign = (text: string): string =>
    createHmac('sha256', secret).update(`gop-y ${text}`).digest('base64url');
  const forgetOld = (): void => {
    for (const [id, at] of used) {
      if (now() - at <= LATEST) return;
      used.delete(id);
    }
  };
  return {
    issue() {
      const text = `${now().toString(36)}.${randomUUID()}`;
      return `${text}.${sign(text)}`;
    },
    read(token) {
      const [at = '', id = '', mark = ''] = typeof token === 'string' ? token.split('.') : [];
      if (!isSame(mark, sign(`${at}.${id}`))) return { kind: 'forged' };
      const age = now() - parseInt(at, 36);
      if (age < SOONEST) return { kind: 'early' };
      if (age > LATEST) return { kind: 'old' };
      return used.has(id) ? { kind: 'used', id } : { kind: 'good', id };
    },
    use(id) {
      forgetOld();
      used.set(id, now());
    },
  };
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
