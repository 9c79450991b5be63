import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { portOf } from '@toasoan/platform';

/** What a server said first. */
export interface Said {
  readonly status: number;
  readonly location: string | null;
}

interface Question {
  readonly method: 'HEAD' | 'GET';
  readonly url: URL;
  /** The IP address to connect to: checked before, and the only one. */
  readonly address: string;
  readonly signal: AbortSignal;
}

const HEADERS = {
  'User-Agent': 'Toasoan/1.0 (kiem tra lien ket)',
  Accept: 'text/html,*/*;q=0.5',
  'Accept-Language': 'vi',
};

/**
 * Asks a server for a page and listens to the status only: what follows is not read, nothing is kept or sent along.
 * @throws the fault of the network, or the signal's reason
 */
export function ask({ method, url, address, signal }: Question): Promise<Said> {
  const name = url.hostname;
  const options: RequestOptions & { servername?: string } = {
    method,
    host: address,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: { ...HEADERS, Host: url.host },
    // A connection of its own: none is shared with another name.
    agent: false,
    maxHeaderSize: 16_384,
    signal,
    ...(isIP(name.replace(/^\[|\]$/g, '')) ? {} : { servername: name }),
  };
  return new Promise((resolve, reject) => {
    const heard = (response: IncomingMessage): void => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      response.destroy();
    };
    const asked = url.protocol === 'https:' ? httpsRequest(options, heard) : httpRequest(options, heard);
    asked.on('error', reject).end();
  });
}
