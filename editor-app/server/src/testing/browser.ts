import type { ErrorBody } from '@toasoan/domain';
import type { Person } from './cms-stand-in.ts';

export interface Call {
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: Uint8Array | string;
}

/** What a page of the editor does: keeps cookies and sends the token. */
export interface Browser {
  /** Cookies by name, as the last answer left them. */
  readonly cookies: Map<string, string>;
  csrfToken: string;
  send(method: string, path: string, call?: Call): Promise<Response>;
  /** Asks for the session (and so for a token), then signs in. */
  signIn(person: Person): Promise<Response>;
}

export function openBrowser(url: string): Browser {
  const cookies = new Map<string, string>();
  const browser: Browser = {
    cookies,
    csrfToken: '',
    async send(method, path, { headers = {}, json, body } = {}) {
      const answer = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(method === 'GET' || method === 'HEAD' ? {} : { 'x-csrf-token': browser.csrfToken }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(body === undefined ? {} : { body }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
    async signIn({ me, password }) {
      const before = await browser.send('GET', '/api/session');
      browser.csrfToken = ((await before.json()) as { csrfToken: string }).csrfToken;
      const answer = await browser.send('POST', '/api/session', { json: { email: me.email, password } });
      const { csrfToken } = (await answer.clone().json()) as { csrfToken?: string };
      if (csrfToken) browser.csrfToken = csrfToken;
      return answer;
    },
  };
  return browser;
}

/** The error an answer carries, with its HTTP status checked against it. */
export async function errorOf(answer: Response): Promise<ErrorBody> {
  const { error } = (await answer.json()) as { error: ErrorBody };
  if (error.status !== answer.status) throw new Error(`status ${answer.status} does not fit ${error.id}`);
  return error;
}
