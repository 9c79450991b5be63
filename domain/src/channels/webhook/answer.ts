import type { ErrorId } from '../../errors.ts';

/**
 * What an answer's status means (Standard Webhooks specification, "Operational considerations"): taken; never again
 * without a person; not before a time; or tried again by the queue.
 */
export type WebhookVerdict =
  | { readonly do: 'taken' }
  | { readonly do: 'person'; readonly error: ErrorId }
  | { readonly do: 'wait'; readonly waitMs: number }
  | { readonly do: 'again' };

const DAY_MS = 86_400_000;
/** For one who asks for patience and names no time. */
const A_MINUTE_MS = 60_000;
/** Client errors that pass by themselves: too slow, too early. */
const PASSING = [408, 425];

/** Judges a status with its `Retry-After` (RFC 9110, 10.2.3). */
export function webhookVerdict(status: number, retryAfter: string | null, now: Date): WebhookVerdict {
  if (status >= 200 && status < 300) return { do: 'taken' };
  const told = waitOf(retryAfter, now);
  if (status === 429) return { do: 'wait', waitMs: told ?? A_MINUTE_MS };
  if (status === 503 && told !== null) return { do: 'wait', waitMs: told };
  if (status === 410) return { do: 'person', error: 'webhook.switched_off' };
  if (status >= 300 && status < 400) return { do: 'person', error: 'webhook.redirected' };
  if (status >= 400 && status < 500 && !PASSING.includes(status))
    return { do: 'person', error: 'webhook.refused' };
  return { do: 'again' };
}

/** Milliseconds of a `Retry-After`: seconds or a date; within a day. Null for none, or for what is neither. */
function waitOf(retryAfter: string | null, now: Date): number | null {
  const told = retryAfter?.trim() ?? '';
  const millis = /^\d+$/.test(told) ? Number(told) * 1_000 : Date.parse(told) - now.getTime();
  return Number.isNaN(millis) ? null : Math.min(Math.max(millis, 0), DAY_MS);
}
