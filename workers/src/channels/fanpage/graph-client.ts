import { NewsroomError, type FanpageAccess } from '@toasoan/domain';
import { z } from 'zod';
import { asFault, refusalIn, unreachable } from './graph-faults.ts';

/** The version of the API this adapter was written for (docs/graph-api/changelog/versions). */
export const GRAPH_VERSION = 'v25.0';

/** A field of a request: text, or a file. */
export type GraphField = string | Blob;

/**
 * The Graph API as one page. Every call ends within its time limit and rejects with a {@link NewsroomError}: the class of
 * the refusal, or `delivery.unreachable` when no proper answer came; the abort signal's reason is passed on. The token
 * stands in a header, never in an address or a log.
 */
export interface GraphClient {
  readonly pageId: string;
  get<T>(
    answer: z.ZodType<T>,
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<T>;
  post<T>(
    answer: z.ZodType<T>,
    path: string,
    fields: Readonly<Record<string, GraphField>>,
    signal: AbortSignal,
  ): Promise<T>;
  /** Deletes; what is not there counts as deleted. */
  remove(path: string, signal: AbortSignal): Promise<void>;
  /** Sends bytes to an address that the API gave for them. @throws NewsroomError fanpage.refused for a strange one */
  upload<T>(
    answer: z.ZodType<T>,
    address: string,
    headers: Readonly<Record<string, string>>,
    bytes: Blob,
    signal: AbortSignal,
  ): Promise<T>;
  /** Asks what the API knows of this very token; its name stands in a body (docs/graph-api/batch-requests). */
  inspect(signal: AbortSignal): Promise<TokenFacts>;
}

/** What `debug_token` tells. */
export interface TokenFacts {
  readonly valid: boolean;
  /** Unix seconds; 0: never. */
  readonly expiresAt: number;
  readonly dataAccessExpiresAt: number;
}

export interface GraphClientOptions extends FanpageAccess {
  /** The far end: `https://graph.facebook.com`. */
  readonly url: string;
  /** Milliseconds for one request with its whole answer. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a request that carries a file. */
  readonly uploadTimeout?: number | undefined;
}

const GRAPH = 'https://graph.facebook.com';
/** Where videos go (docs/video-api/guides/publishing). */
const VIDEO = 'https://graph-video.facebook.com';

const batchSchema = z.tuple([z.object({ code: z.number(), body: z.string() })]);
const tokenSchema = z.object({
  data: z.object({
    is_valid: z.boolean().default(false),
    expires_at: z.number().default(0),
    data_access_expires_at: z.number().default(0),
  }),
});
const anything = z.unknown();

/** A {@link GraphClient} over HTTP. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { url, pageId, token, timeout = 20_000, uploadTimeout = 300_000 } = options;
  const videoUrl = url === GRAPH ? VIDEO : url;

  const ask = async <T>(
    answer: z.ZodType<T>,
    address: string,
    { signal, ...init }: RequestInit & { readonly signal: AbortSignal },
    limit: number,
  ): Promise<T> => {
    const path = new URL(address).pathname;
    let status: number;
    let text: string;
    let usage: string | null;
    try {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
      const response = await fetch(address, { redirect: 'error', ...init, signal: limited });
      ({ status } = response);
      usage = response.headers.get('x-business-use-case-usage');
      text = await response.text();
    } catch (error) {
      signal.throwIfAborted();
      throw unreachable({ path, reason: reasonOf(error) }, error);
    }
    const body = parsed(text);
    const refusal = refusalIn(status, body, usage);
    if (refusal) throw asFault(refusal, path);
    const read = answer.safeParse(body);
    if (status >= 300 || !read.success) throw unreachable({ path, status });
    return read.data;
  };

  const bearer = { authorization: `Bearer ${token}` };
  const at = (path: string, base = url): string => `${base}/${GRAPH_VERSION}${path}`;

  return {
    pageId,

    get: (answer, path, query, signal) =>
      ask(
        answer,
        `${at(path)}?${new URLSearchParams(query).toString()}`,
        { headers: bearer, signal },
        timeout,
      ),

    post: (answer, path, fields, signal) => {
      const carriesFile = Object.values(fields).some((field) => field instanceof Blob);
      const base = path.endsWith('/videos') ? videoUrl : url;
      return ask(
        answer,
        at(path, base),
        { method: 'POST', headers: bearer, body: carriesFile ? formOf(fields) : paramsOf(fields), signal },
        carriesFile ? uploadTimeout : timeout,
      );
    },

    async remove(path, signal) {
      try {
        await ask(anything, at(path), { method: 'DELETE', headers: bearer, signal }, timeout);
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },

    upload: (answer, address, headers, bytes, signal) => {
      if (!isFacebooks(address, url))
        throw new NewsroomError('fanpage.refused', { reason: 'strange upload address' });
      // `rupload` knows the token by this word (docs/video-api/guides/reels-publishing).
      const init = {
        method: 'POST',
        headers: { ...headers, authorization: `OAuth ${token}` },
        body: bytes,
        signal,
      };
      return ask(answer, address, init, uploadTimeout);
    },

    async inspect(signal) {
      const relative = `debug_token?${new URLSearchParams({ input_token: token }).toString()}`;
      const batch = JSON.stringify([{ method: 'GET', relative_url: relative }]);
      const [{ code, body }] = await ask(
        batchSchema,
        `${url}/${GRAPH_VERSION}/`,
        { method: 'POST', headers: bearer, body: paramsOf({ batch }), signal },
        timeout,
      );
      const refusal = refusalIn(code, parsed(body), null);
      if (refusal) throw asFault(refusal, '/debug_token');
      const { data } = tokenSchema.parse(parsed(body));
      return {
        valid: data.is_valid,
        expiresAt: data.expires_at,
        dataAccessExpiresAt: data.data_access_expires_at,
      };
    },
  };
}

/** Whether the error says that there is nothing at an address, or nothing any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof NewsroomError && error.id === 'fanpage.page_missing';

/** The token goes to no stranger, whatever an answer says. */
function isFacebooks(address: string, base: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin } = new URL(address);
  return origin === new URL(base).origin || (protocol === 'https:' && hostname.endsWith('.facebook.com'));
}

function formOf(fields: Readonly<Record<string, GraphField>>): FormData {
  const form = new FormData();
  for (const [name, field] of Object.entries(fields))
    if (typeof field === 'string') form.set(name, field);
    else form.set(name, field, 'file');
  return form;
}

const paramsOf = (fields: Readonly<Record<string, GraphField>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** `fetch` hides the reason of a failed connection in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
