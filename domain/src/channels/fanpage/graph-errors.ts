import type { ErrorId } from '../../errors.ts';

/** How the Graph API refuses: the `error` object of its answers, as far as it decides anything. */
export interface GraphRefusal {
  /** HTTP status; 0 where there was none. */
  readonly status: number;
  /** Null where the answer was no error object of the API. */
  readonly code: number | null;
  readonly subcode: number | null;
  /** The API says itself that trying again helps. */
  readonly transient: boolean;
}

/**
 * What to do about a refusal. `retry`: again with growing waits. `wait`: not before a time, which the API tells or the
 * class does. `look`: the post may stand already, so the page is read. `person`: no further try would help.
 */
type Rule =
  | { readonly do: 'retry' | 'look' | 'person'; readonly error: ErrorId }
  | { readonly do: 'wait'; readonly error: ErrorId; readonly seconds: number };

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Classes of refusals. Sources, at developers.facebook.com/docs: `graph-api/guides/error-handling` (codes 1–506, 1609005,
 * subcodes 458–492), `graph-api/overview/rate-limiting` (4, 17, 32, 613, 80001), `video-api/reference/error-codes` (6000,
 * 1363019–1363042), `graph-api/reference/page/feed` and `…/page/photos` (100, 200, 210, 324, 368).
 */
export const GRAPH_CLASSES = {
  temporary: { do: 'retry', error: 'fanpage.temporary' },
  app_limit: { do: 'wait', error: 'fanpage.app_limit', seconds: 15 * MINUTE },
  page_limit: { do: 'wait', error: 'fanpage.page_limit', seconds: 15 * MINUTE },
  call_limit: { do: 'wait', error: 'fanpage.call_limit', seconds: HOUR },
  blocked: { do: 'person', error: 'fanpage.blocked' },
  token_expired: { do: 'person', error: 'fanpage.token_expired' },
  token_revoked: { do: 'person', error: 'fanpage.token_revoked' },
  checkpoint: { do: 'person', error: 'fanpage.checkpoint' },
  permission: { do: 'person', error: 'fanpage.permission' },
  duplicate: { do: 'look', error: 'fanpage.duplicate' },
  media: { do: 'person', error: 'fanpage.media_refused' },
  missing: { do: 'person', error: 'fanpage.page_missing' },
  refused: { do: 'person', error: 'fanpage.refused' },
} as const satisfies Record<string, Rule>;
export type GraphClass = keyof typeof GRAPH_CLASSES;
export const graphClasses = Object.keys(GRAPH_CLASSES) as [GraphClass, ...GraphClass[]];

/** Subcodes tell more than the code they come with. */
const BY_SUBCODE: Readonly<Record<number, GraphClass>> = {
  33: 'missing',
  458: 'token_revoked',
  459: 'checkpoint',
  460: 'token_revoked',
  463: 'token_expired',
  464: 'checkpoint',
  467: 'token_revoked',
  492: 'permission',
  1363005: 'permission',
  1363019: 'temporary',
  1363020: 'media',
  1363021: 'media',
  1363022: 'media',
  1363023: 'media',
  1363024: 'media',
  1363025: 'media',
  1363026: 'media',
  1363030: 'temporary',
  1363031: 'media',
  1363033: 'temporary',
  1363037: 'temporary',
  1363041: 'temporary',
  1363042: 'permission',
  1366046: 'media',
};

const BY_CODE: Readonly<Record<number, GraphClass>> = {
  1: 'temporary',
  2: 'temporary',
  3: 'permission',
  4: 'app_limit',
  10: 'permission',
  17: 'app_limit',
  32: 'page_limit',
  100: 'refused',
  102: 'token_expired',
  190: 'token_expired',
  324: 'media',
  341: 'call_limit',
  352: 'media',
  368: 'blocked',
  506: 'duplicate',
  613: 'call_limit',
  803: 'missing',
  6000: 'temporary',
  80001: 'page_limit',
  1609005: 'refused',
};

/** The class of a refusal. What the documents do not name is tried again on a server's fault, else a person's. */
export function graphClassOf({ status, code, subcode, transient }: GraphRefusal): GraphClass {
  const known = (subcode === null ? undefined : BY_SUBCODE[subcode]) ?? byCode(code);
  if (known) return known;
  if (transient || status === 0 || status >= 500) return 'temporary';
  return status === 429 ? 'call_limit' : 'refused';
}

function byCode(code: number | null): GraphClass | undefined {
  if (code === null) return undefined;
  return code >= 200 && code <= 299 ? 'permission' : BY_CODE[code];
}

/** Nobody waits longer without looking again. */
const LONGEST = 24 * HOUR;

/**
 * Seconds to wait before the next try of a class that waits: what the API told, within a day, else what the class says.
 */
export function graphWait(name: GraphClass, told: number | null): number {
  const rule: Rule = GRAPH_CLASSES[name];
  const usual = rule.do === 'wait' ? rule.seconds : 0;
  if (told === null || !Number.isFinite(told) || told <= 0) return usual;
  return Math.min(Math.max(told, MINUTE), LONGEST);
}

/**
 * Seconds until calls are let in again, from the header `X-Business-Use-Case-Usage`
 * (docs/graph-api/overview/rate-limiting, `estimated_time_to_regain_access`, in minutes); null where it does not tell.
 */
export function regainSeconds(header: string | null): number | null {
  const minutes = [...(header ?? '').matchAll(/"estimated_time_to_regain_access"\s*:\s*(\d+)/g)].map(
    ([, text]) => Number(text),
  );
  const longest = Math.max(0, ...minutes);
  return longest > 0 ? longest * MINUTE : null;
}
