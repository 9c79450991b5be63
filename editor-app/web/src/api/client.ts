import { errorFromAnswer, RequestError } from './request-error.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The one way to the editor's server. Every function rejects with {@link RequestError} and nothing else. */
export interface Client {
  /** `path` begins after `/api`. Gives the answer's JSON, or undefined for an empty answer. */
  call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer>;
  /** The token for requests made by other means (uploads). Empty until the session was read once. */
  csrfToken(): string;
  /** Reads the session again for a fresh token. */
  refreshToken(): Promise<void>;
  /** Tells that an answer made by other means said the session is over. */
  reportSignedOut(): void;
}

export interface ClientOptions {
  readonly fetch: typeof fetch;
  /** Called whenever an answer says that the session is over. */
  readonly onSignedOut: () => void;
  /** Milliseconds after which a silent server counts as no answer. */
  readonly timeout?: number;
}

export function createClient({ fetch, onSignedOut, timeout = 45_000 }: ClientOptions): Client {
  let token = '';

  async function once<Answer>(method: Method, path: string, body: unknown): Promise<Answer> {
    const { status, answer } = await exchange(method, path, body);
    if (status >= 200 && status < 300) {
      token = tokenOf(answer) ?? token;
      return answer as Answer;
    }
    throw new RequestError(errorFromAnswer(answer, status));
  }

  async function exchange(
    method: Method,
    path: string,
    body: unknown,
  ): Promise<{ status: number; answer: unknown }> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeout);
    try {
      const response = await fetch(`/api${path}`, {
        method,
        credentials: 'same-origin',
        signal: deadline.signal,
        headers: {
          accept: 'application/json',
          ...(method === 'GET' ? {} : { 'x-csrf-token': token }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, answer: parse(await response.text()) };
    } catch (cause) {
      throw new RequestError(null, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  const refreshToken = async (): Promise<void> => {
    await once('GET', '/session', undefined);
  };

  return {
    csrfToken: () => token,
    refreshToken,
    reportSignedOut: onSignedOut,
    async call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
      try {
        return await once<Answer>(method, path, body);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        if (error.body?.id === 'auth.required') onSignedOut();
        if (error.body?.id !== 'csrf.invalid') throw error;
        // Another tab signed in and the token changed with it.
        await refreshToken();
        return once<Answer>(method, path, body);
      }
    },
  };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function tokenOf(answer: unknown): string | null {
  const token = (answer as { csrfToken?: unknown } | null | undefined)?.csrfToken;
  return typeof token === 'string' ? token : null;
}
