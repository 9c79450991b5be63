import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-addresses.ts';

/** What reaching an address given by a stranger needs of the world. */
export interface NetworkDeps {
  /** The IP addresses of a name. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to at a port. */
  readonly allows: (address: string, port: number) => boolean;
}

/** The public network, at the ports of the web. */
export const publicNetwork: NetworkDeps = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  allows: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
};

/** The port of a web address; that of its protocol when it names none. */
export const portOf = (url: URL): number =>
  url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);

/**
 * The IP address to connect to; null when one of the name's addresses may not be. The connection has to be made to this
 * address and no other, so that no second look-up leads into the house's own network.
 * @throws the fault of the look-up
 */
export async function targetOf(url: URL, { resolve, allows }: NetworkDeps): Promise<string | null> {
  const name = hostOf(url);
  const addresses = isIP(name) ? [name] : await resolve(name);
  const [first] = addresses;
  return first !== undefined && addresses.every((address) => allows(address, portOf(url))) ? first : null;
}

/** The name or the IP address of a web address, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
