/**
 * How guessing is slowed without locking anybody out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 * A device that has signed in to the account before has a count of its own, which strangers cannot raise; all others
 * are counted together for the account, and each address for itself. A count makes the next attempt wait, longer each
 * time up to a bound; it never closes an account.
 */
export interface Brake {
  /** Attempts that need not wait. */
  readonly free: number;
  /** Seconds to wait after the first attempt beyond those; doubled by each further one. */
  readonly first: number;
  /** The longest wait, in seconds. */
  readonly longest: number;
}

export const BRAKES = {
  /** A device known to the account. */
  device: { free: 10, first: 30, longest: 3600 },
  /** One address at one account, on devices the account does not know. */
  address: { free: 5, first: 30, longest: 3600 },
  /** All addresses at one account, on devices it does not know. */
  account: { free: 20, first: 30, longest: 900 },
} as const satisfies Record<string, Brake>;
export type BrakeName = keyof typeof BRAKES;

/** Without an attempt for so long, in seconds, a count begins anew. */
export const FORGET_AFTER = 24 * 3600;

/** Attempts counted so far, and the instant of the last in milliseconds. */
export interface Tries {
  readonly count: number;
  readonly last: number;
}
export const NO_TRIES: Tries = { count: 0, last: 0 };

const forgotten = ({ last }: Tries, now: number): boolean => now - last >= FORGET_AFTER * 1000;

/** Whole seconds until the next attempt is let through; 0 when it is now. A clock set back does not lengthen a wait. */
export function waitOf(brake: Brake, tries: Tries, now: number): number {
  const beyond = tries.count - brake.free;
  if (beyond < 0 || forgotten(tries, now)) return 0;
  const wait = Math.min(brake.first * 2 ** Math.min(beyond, 30), brake.longest);
  return Math.ceil(Math.min(Math.max(0, wait - (now - tries.last) / 1000), wait));
}

/** The count with an attempt at `now`. */
export const withTry = (tries: Tries, now: number): Tries => ({
  count: forgotten(tries, now) ? 1 : tries.count + 1,
  last: now,
});

/** The brakes an attempt meets. */
export const brakesFor = (knownDevice: boolean): readonly BrakeName[] =>
  knownDevice ? ['device'] : ['address', 'account'];

/** A wait in words, rounded up: "40 giây", "3 phút". */
export const waitInWords = (seconds: number): string =>
  seconds < 60 ? `${Math.max(1, Math.ceil(seconds))} giây` : `${Math.ceil(seconds / 60)} phút`;
