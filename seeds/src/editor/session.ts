import { isErrorId, NewsroomError } from '@toasoan/domain';
import { pause } from '@toasoan/platform';
import { z } from 'zod';

/** A signed-in person at the editor's server, as their browser would be. */
export interface Session {
  readonly url: string;
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  put<Answer>(path: string, body: unknown): Promise<Answer>;
  /** What the server knows the session by, for requests made elsewhere (uploads). */
  headers(): Record<string, string>;
}

export interface SignIn {
  readonly url: string;
  readonly email: string;
  readonly password: string;
}

const tokenSchema = z.object({ csrfToken: z.string() });
const errorSchema = z.object({
  error: z.object({ id: z.string(), details: z.record(z.string(), z.unknown()).optional() }),
});

/** How often a request that came too early is made again; sign-ins are counted by the minute. */
const MAX_TRIES = 8;

/** Signs in. Every method throws NewsroomError with the server's reason, or Error when there is none. */
export async function signIn({ url, email, password }: SignIn): Promise<Session> {
  const cookies = new Map<string, string>();
  let csrfToken = '';

  const headers = (): Record<string, string> => ({
    origin: new URL(url).origin,
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'x-csrf-token': csrfToken,
  });

  const request = async (method: string, path: string, body?: unknown, tries = 1): Promise<unknown> => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { ...headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    const text = await response.text();
    if (response.status === 429 && tries < MAX_TRIES) {
      await pause(secondsOf(response.headers.get('retry-after')) * 1000);
      return request(method, path, body, tries + 1);
    }
    if (!response.ok) throw refusal(`${method} ${path}`, response.status, text);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };

  csrfToken = tokenSchema.parse(await request('GET', '/session')).csrfToken;
  csrfToken = tokenSchema.parse(await request('POST', '/session', { email, password })).csrfToken;
  return {
    url,
    headers,
    get: async <Answer>(path: string) => (await request('GET', path)) as Answer,
    post: async <Answer>(path: string, body: unknown) => (await request('POST', path, body)) as Answer,
    put: async <Answer>(path: string, body: unknown) => (await request('PUT', path, body)) as Answer,
  };
}

/** How long a server that is asked too often wants to be left alone. */
const secondsOf = (retryAfter: string | null): number =>
  /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : 10;

function refusal(what: string, status: number, text: string): Error {
  try {
    const { error } = errorSchema.parse(JSON.parse(text));
    if (isErrorId(error.id)) return new NewsroomError(error.id, { ...error.details, request: what });
  } catch {
    // Not the server's own words: a proxy, or no server at all.
  }
  return new Error(`${what} → ${status} ${text.slice(0, 300)}`);
}
