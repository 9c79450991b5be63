import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { hostOf, portOf, publicNetwork, targetOf } from '@toasoan/platform';

/** A request to an address that somebody outside has given. */
export interface Asking {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** A host (`name:port`) of a test: it is reached without TLS, wherever it is. */
  readonly testHost?: string | undefined;
}

/** What was heard: the beginning of the body, as far as {@link MOST_HEARD}. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Bytes of an answer that are read. */
const MOST_HEARD = 64 * 1024;

/**
 * Asks an address of the public network: the name is looked up once, and the connection made to what was found and
 * nowhere else. No redirect is followed. Null when the name leads into a network of the house.
 * @throws the fault of the look-up or of the connection; the signal's abort
 */
export async function ask(url: URL, asking: Asking): Promise<Heard | null> {
  const isTest = asking.testHost !== undefined && url.host === asking.testHost;
  const address = isTest ? hostOf(url) : await targetOf(url, publicNetwork);
  return address === null ? null : heardAt(url, address, isTest, asking);
}

function heardAt(url: URL, address: string, plain: boolean, asking: Asking): Promise<Heard> {
  const { method, headers = {}, body, signal } = asking;
  const options = {
    ...{ method, signal, agent: false, host: address, port: portOf(url) },
    path: `${url.pathname}${url.search}`,
    headers: {
      ...headers,
      Host: url.host,
      ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    },
    ...(isIP(hostOf(url)) ? {} : { servername: url.hostname }),
  };
  return new Promise((resolve, reject) => {
    const listen = (response: IncomingMessage): void => {
      beginningOf(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        reject,
      );
    };
    const asked = plain ? httpRequest(options, listen) : httpsRequest(options, listen);
    asked.on('error', reject).end(body);
  });
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size >= MOST_HEARD) break;
  }
  return Buffer.concat(pieces).subarray(0, MOST_HEARD).toString('utf8');
}
