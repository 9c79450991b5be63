import { isIP } from 'node:net';
import { isPublicAddress } from './public-addresses.ts';
import { hostOf, portOf } from './target.ts';

/**
 * A push subscription's address, which a browser gives and we post to: https at its usual port, a name of the public
 * network, nothing before the host. Null for anything else. `testHost` (`name:port`) is let through.
 */
export function pushEndpointOf(endpoint: string, testHost?: string): URL | null {
  if (!URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (testHost !== undefined && url.host === testHost) return url;
  const name = hostOf(url);
  const named = isIP(name) ? isPublicAddress(name) : /^[^.]+(\.[^.]+)+$/.test(name);
  return named && portOf(url) === 443 ? url : null;
}
