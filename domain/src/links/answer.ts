import { z } from 'zod';
import { isWebAddress } from './address.ts';

/**
 * Whether an address answered: `ok`; `gone`: the page is not there (404, 410); `failing`: the server says it has a
 * fault; `silent`: nobody answers; `unsafe`: its certificate does not hold; `unknown`: it was not looked at, since it
 * is no place of the public network or asks for too much.
 */
export const LINK_STATES = ['ok', 'gone', 'failing', 'silent', 'unsafe', 'unknown'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What was seen of an address, and when. */
export interface LinkAnswer {
  readonly address: string;
  readonly state: LinkState;
  /** The HTTP status, where there was one. */
  readonly status: number | null;
  /** ISO 8601. */
  readonly checkedAt: string;
}

/** Most addresses looked at with one request. */
export const MOST_ADDRESSES = 10;

/** POST /links/check at the editor's server; the answer is a {@link LinkAnswer} for each, in order. */
export const checkLinksSchema = z.strictObject({
  addresses: z.array(z.string().max(2_000).refine(isWebAddress)).min(1).max(MOST_ADDRESSES),
});

/**
 * What an HTTP status says of a page. Refusals for want of a sign-in, of manners or of time (401, 403, 429…) are
 * answers: somebody is there.
 */
export function stateOfStatus(status: number): LinkState {
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'failing' : 'ok';
}
