import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** An answer that is yet to be prepared. Header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the page may do; `page` when absent. */
  readonly policy?: Policy;
  /** The story that the answer is the page of. */
  readonly story?: PreparedStory;
}

export interface PreparedStory {
  readonly slug: string;
  readonly headline: string;
}

/** A page of text and pictures; one that plays video or sound; a player for the frames of others. */
export type Policy = 'page' | 'player' | 'embed';

export interface Variant {
  readonly headers: readonly string[];
  /** The headers of an answer from memory, put together once since most answers are. */
  readonly hit: readonly string[];
  readonly body: Buffer;
}

/** An answer ready to be written: every form of its body, each with its headers as name, value, name, value… */
export interface Prepared {
  readonly status: number;
  readonly etag: string;
  /** The story that the answer is the page of: its readers are counted. */
  readonly story?: PreparedStory | undefined;
  readonly policy: Policy;
  /** Where the answer leads to. */
  readonly location?: string | undefined;
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** Headers of the answer "304 Not Modified". */
  readonly notModified: readonly string[];
  /** Memory it takes, roughly. */
  readonly bytes: number;
}

/** Where a page came from: memory, a fresh rendering, or memory for want of better. */
export type CacheState = 'hit' | 'miss' | 'stale';

export const stateHeader = (state: CacheState): readonly [string, string] => ['x-cache', state];

/** Compresses once what is sent many times. `common` are headers of every answer, below those of the answer itself. */
export async function prepare(answer: Answer, common: Readonly<Record<string, string>>): Promise<Prepared> {
  const identity = Buffer.from(answer.body);
  const [br, gz] = await compressed(identity);
  // Weak: one tag for every encoding of the same body.
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const headers = { ...common, vary: 'accept-encoding', etag, ...answer.headers };
  const variant = (compact: Buffer, encoding: Encoding): Variant => {
    // What zlib gives is a part of a far larger piece of memory.
    const body = encoding === 'identity' ? compact : Buffer.from(compact);
    const own = Object.entries({
      ...headers,
      'content-length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    }).flat();
    return { body, headers: own, hit: [...own, ...stateHeader('hit')] };
  };
  return {
    status: answer.status,
    etag,
    story: answer.story,
    policy: answer.policy ?? 'page',
    location: answer.headers['location'],
    variants: { br: variant(br, 'br'), gzip: variant(gz, 'gzip'), identity: variant(identity, 'identity') },
    notModified: Object.entries(headers)
      .filter(([name]) => name !== 'content-type')
      .flat(),
    bytes: identity.length + br.length + gz.length + 4_096,
  };
}

/** Bytes: shorter bodies are compressed on the spot, which takes a fraction of what handing them to a thread does. */
const LONG = 65_536;

/** A body in Brotli and in gzip. */
async function compressed(body: Buffer): Promise<readonly [br: Buffer, gz: Buffer]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  if (body.length < LONG) return [brotliCompressSync(body, { params }), gzipSync(body)];
  return Promise.all([toBrotli(body, { params }), toGzip(body)]);
}
