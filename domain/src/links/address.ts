/** The parts of a web address that rules look at. */
interface Parts {
  readonly host: string;
  readonly beforeQuery: string;
  readonly query: string;
  readonly fragment: string;
}

const WEB = /^(https?:\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:@]*)(?::\d{0,5})?[^?#]*)(?:\?([^#]*))?(#.*)?$/iu;

function partsOf(address: string): (Parts & { readonly user: string | undefined }) | null {
  const match = WEB.exec(address);
  if (!match) return null;
  const [, beforeQuery = '', user, host = '', query = '', fragment = ''] = match;
  return { beforeQuery, user, host: host.toLowerCase().replace(/\.$/, ''), query, fragment };
}

/** True for an http or https address with a host and without a name or password in it. */
export function isWebAddress(address: string): boolean {
  const parts = partsOf(address);
  return parts !== null && parts.user === undefined && parts.host !== '';
}

/** Names that lead nowhere outside of a house (RFC 6761, RFC 6762, RFC 8375; custom for the others). */
const INNER =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home|localdomain|home\.arpa|test|invalid|onion)$/u;
/** Browsers read such a host as an IPv4 address, whatever its notation: "127.1", "0x7f000001", "2130706433". */
const NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/iu;

/**
 * True when readers cannot be sent to a web address: its host has no public name, being an IP address, a name of the
 * house's own network or a single word.
 */
export function isInnerAddress(address: string): boolean {
  const host = partsOf(address)?.host;
  if (host === undefined) return false;
  return host.startsWith('[') || !host.includes('.') || NUMBER.test(host) || INNER.test(host);
}

/** Parameters that follow people around and change nothing of the page. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid?|mc_[ce]id|zarsrc|_ga|_gl)$/iu;

const nameOf = (parameter: string): string => parameter.split('=')[0] ?? '';

/** The names of the parameters of an address that only follow people around. */
export function trackingIn(address: string): string[] {
  const query = partsOf(address)?.query ?? '';
  return [...new Set(query.split('&').map(nameOf))].filter((name) => TRACKING.test(name));
}

/** The address without them; everything else stays as it is written. */
export function withoutTracking(address: string): string {
  const parts = partsOf(address);
  if (!parts || trackingIn(address).length === 0) return address;
  const kept = parts.query.split('&').filter((parameter) => !TRACKING.test(nameOf(parameter)));
  return `${parts.beforeQuery}${kept.length > 0 ? `?${kept.join('&')}` : ''}${parts.fragment}`;
}
