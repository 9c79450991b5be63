import type { SignInStep, Source } from '@toasoan/domain';
import { SECRETS } from './cms.ts';

/** A small client of the CMS, as a person, a token or nobody. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
}
export interface Failure {
  readonly error: {
    readonly status: number;
    readonly message: string;
    readonly details: { readonly id?: string } & Record<string, unknown>;
  };
}

export interface Api {
  /** The answer whatever its status. */
  send<Body = { data: unknown } & Failure>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer<Body>>;
  /** The `data` of a 2xx answer. @throws with method, path and body on any other status */
  get<Data>(path: string): Promise<Data>;
  post<Data>(path: string, body: unknown): Promise<Data>;
  put<Data>(path: string, body: unknown): Promise<Data>;
  patch<Data>(path: string, body: unknown): Promise<Data>;
}

export function api(base: string, token?: string): Api {
  const send: Api['send'] = async <Body>(method: string, path: string, body?: unknown) => {
    const response = await fetch(`${base}/api${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown =
      text === '' ? null : text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    return { status: response.status, body: parsed as Body };
  };
  const must = async <Data>(method: string, path: string, body?: unknown): Promise<Data> => {
    const { status, body: answer } = await send<{ data: Data } | null>(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} → ${status} ${JSON.stringify(answer)}`);
    return (answer?.data ?? null) as Data;
  };
  return {
    send,
    get: (path) => must('GET', path),
    post: (path, body) => must('POST', path, body),
    put: (path, body) => must('PUT', path, body),
    patch: (path, body) => must('PATCH', path, body),
  };
}

/** Where tests sign in from. */
export const SOURCE: Source = { address: '192.0.2.1', agent: 'tests', devices: [] };

/** The doors of signing in, as the editor's server opens them. */
export const signInDoors = (base: string): Api => api(base, SECRETS.EDITOR_TOKEN);

/** Signs a person in, as the editor's server does, and gives the token of their session. */
export async function tokenOf(base: string, email: string, password = PASSWORD): Promise<string> {
  const step = await signInDoors(base).post<SignInStep>('/sign-in/password', {
    email,
    password,
    source: SOURCE,
  });
  if (step.step !== 'done') throw new Error(`sign-in of ${email} asks for a code`);
  return step.jwt;
}

/** Signs a person in and gives their API. */
export const signIn = async (base: string, email: string): Promise<Api> =>
  api(base, await tokenOf(base, email));

/** Password of every person a test makes. */
export const PASSWORD = 'Mat-khau-thu-2026';
