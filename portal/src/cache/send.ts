import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { stateHeader, type CacheState, type Encoding, type Prepared, type Variant } from './prepared.ts';

/** Writes a prepared answer to a GET or HEAD request: the best encoding the client takes, or 304 when it has it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  state?: CacheState,
): void {
  if (prepared.status === 200 && hasCopy(request.headers['if-none-match'], prepared.etag)) {
    response.writeHead(304, [...prepared.notModified, ...(state ? stateHeader(state) : [])]).end();
    return;
  }
  const variant = prepared.variants[chooseEncoding(request.headers['accept-encoding'])];
  response.writeHead(prepared.status, headersOf(variant, state) as string[]);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

function headersOf({ headers, hit }: Variant, state: CacheState | undefined): readonly string[] {
  if (state === 'hit') return hit;
  return state ? [...headers, ...stateHeader(state)] : headers;
}

const acceptsBrotli = accepts('br');
const acceptsGzip = accepts('gzip');

/** What was chosen: browsers send few different headers. */
const chosen = new LRUCache<string, Encoding>({ max: 100 });

/** The smallest form the client takes, after its `Accept-Encoding`. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '');
  const known = chosen.get(accepted);
  if (known) return known;
  const gzipOrNone = acceptsGzip.test(accepted) ? 'gzip' : 'identity';
  const encoding = acceptsBrotli.test(accepted) ? 'br' : gzipOrNone;
  chosen.set(accepted, encoding);
  return encoding;
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
