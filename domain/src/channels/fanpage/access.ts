/** What opens the fanpage: given to the worker alone, kept encrypted. */
export interface FanpageAccess {
  readonly pageId: string;
  readonly token: string;
}

/** Days before its end at which people are told that the connection to the page runs out. */
export const TOKEN_WARNINGS = [30, 7, 1] as const;
export type TokenWarning = (typeof TOKEN_WARNINGS)[number];

const DAY = 24 * 60 * 60 * 1_000;

/** Whole days that are left until an instant; 0 on its last day and afterwards. */
export const daysLeft = (endsAt: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(endsAt) - now.getTime()) / DAY));

/** The nearest of the warnings that is due at this moment; null when the end is further away, or there is none. */
export function tokenWarning(endsAt: string | null, now: Date): TokenWarning | null {
  if (endsAt === null) return null;
  const left = daysLeft(endsAt, now);
  return TOKEN_WARNINGS.findLast((days) => left <= days) ?? null;
}

/**
 * When a token ends: the earlier of its own end and the end of its right to read the page's data. 0 means never
 * (docs/facebook-login/access-tokens/debugging-and-error-handling).
 */
export function tokenEnd(expiresAt: number, dataAccessExpiresAt: number): string | null {
  const ends = [expiresAt, dataAccessExpiresAt].filter((seconds) => seconds > 0);
  return ends.length === 0 ? null : new Date(Math.min(...ends) * 1_000).toISOString();
}
