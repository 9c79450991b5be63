import type { ErrorDetails, ErrorId } from '../errors.ts';

/** What a rule says to a wish: nothing against it, or the reason. */
export type Verdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: ErrorId; readonly details?: ErrorDetails };

export const FINE: Verdict = { ok: true };
export const refuse = (reason: ErrorId, details?: ErrorDetails): Verdict =>
  details === undefined ? { ok: false, reason } : { ok: false, reason, details };

/** The first reason against a wish, asked in order. */
export function firstRefusal(...asked: readonly (() => Verdict)[]): Verdict {
  for (const ask of asked) {
    const verdict = ask();
    if (!verdict.ok) return verdict;
  }
  return FINE;
}
