import { stateOfStatus, type LinkAnswer, type LinkState } from '@toasoan/domain';
import { publicNetwork, targetOf, type NetworkDeps } from '@toasoan/platform';
import { ask, type Said } from './ask.ts';

/** What looking needs of the world; the defaults are the world. */
export interface LookDeps extends NetworkDeps {
  readonly now: () => Date;
  /** Milliseconds for one request. */
  readonly timeout: number;
}

export const theWorld: LookDeps = {
  ...publicNetwork,
  now: () => new Date(),
  timeout: 5_000,
};

const REDIRECTS = 5;
/** All requests for one address together take no longer than this many times the limit of one. */
const PATIENCE = 3;

type Seen = Pick<LinkAnswer, 'state' | 'status'>;
const UNKNOWN: Seen = { state: 'unknown', status: null };

/**
 * Looks whether a web address answers: HEAD, then GET where that is refused, over at most five redirects. Every name
 * on the way is resolved, each of its addresses checked, and the connection made to the one that was checked, so that
 * no name leads into the house's own network. Never throws.
 */
export async function lookAt(address: string, deps: LookDeps = theWorld): Promise<LinkAnswer> {
  const deadline = AbortSignal.timeout(deps.timeout * PATIENCE);
  const seen = await follow(address, deps, deadline).catch((fault: unknown): Seen => ({
    state: stateOfFault(fault),
    status: null,
  }));
  return { address, ...seen, checkedAt: deps.now().toISOString() };
}

async function follow(address: string, deps: LookDeps, deadline: AbortSignal): Promise<Seen> {
  let url = urlOf(address);
  for (let hop = 0; url && hop <= REDIRECTS; hop += 1) {
    const target = await targetOf(url, deps);
    if (target === null) return UNKNOWN;
    const said = await askTwice(url, target, deps, deadline);
    if (said.status < 300 || said.status > 399 || said.location === null)
      return { state: stateOfStatus(said.status), status: said.status };
    url = urlOf(said.location, url);
  }
  return UNKNOWN;
}

function urlOf(address: string, base?: URL): URL | null {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

async function askTwice(
  url: URL,
  address: string,
  { timeout }: LookDeps,
  deadline: AbortSignal,
): Promise<Said> {
  const asked = (method: 'HEAD' | 'GET'): Promise<Said> =>
    ask({ method, url, address, signal: AbortSignal.any([AbortSignal.timeout(timeout), deadline]) });
  const head = await asked('HEAD').catch((fault: unknown) => {
    if (codeOf(fault) === 'ECONNREFUSED') throw fault;
    return null;
  });
  // Some servers refuse HEAD, leave it unanswered, or answer it otherwise than GET.
  return head && head.status < 400 ? head : asked('GET');
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : '';
const isTimeout = (fault: unknown): boolean =>
  fault instanceof Error && (fault.name === 'TimeoutError' || codeOf(fault) === 'ABORT_ERR');

const CERTIFICATES = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const NOBODY = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT']);

/** What a fault says of the page. A fault of our own line, or a chain that browsers complete, says nothing. */
function stateOfFault(fault: unknown): LinkState {
  if (CERTIFICATES.has(codeOf(fault))) return 'unsafe';
  return NOBODY.has(codeOf(fault)) || isTimeout(fault) ? 'silent' : 'unknown';
}
