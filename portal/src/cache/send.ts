import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Prepared } from './prepared.ts';

/** Where a page came from, told in the header `x-cache`: memory, a fresh rendering, or memory for want of better. */
export type CacheState = 'hit' | 'miss' | 'stale';

/** Writes a prepared answer to a GET or HEAD request: the best encoding the client takes, or 304 when it has it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  state?: CacheState,
): void {
  const extra = state ? ['x-cache', state] : [];
  if (prepared.status === 200 && hasCopy(request.headers['if-none-match'], prepared.etag)) {
    response.writeHead(304, [...prepared.notModified, ...extra]).end();
    return;
  }
  const { headers, body } = prepared.variants[chooseEncoding(request.headers['accept-encoding'])];
  response.writeHead(prepared.status, [...headers, ...extra]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

const acceptsBrotli = accepts('br');
const acceptsGzip = accepts('gzip');

/** The smallest form the client takes, after its `Accept-Encoding`. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '');
  if (acceptsBrotli.test(accepted)) return 'br';
  return acceptsGzip.test(accepted) ? 'gzip' : 'identity';
}

/** Matches a list that names the encoding without refusing it by `q=0`. */
function accepts(encoding: string): RegExp {
  return new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:,|$|;(?!\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$)))`, 'i');
}

/** Weak comparison of `If-None-Match` (RFC 9110, 13.1.2). */
export function hasCopy(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = etag.replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
