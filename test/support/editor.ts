import type { AssetView } from '@toasoan/domain';
import { Upload } from 'tus-js-client';
import { PASSWORD } from './api.ts';
import { personEmail, type PersonName } from './house.ts';

/** A signed-in session at the editor's server, as a browser holds it. */
export interface EditorSession {
  /** What its page sends with every request. */
  headers(): Readonly<Record<string, string>>;
  /** @throws on any status from 300 up, with the body */
  send<Body>(method: string, path: string, body?: unknown): Promise<Body>;
  /** Sends a photo resumably, as the browser does, and gives the asset made of it. */
  upload(bytes: Buffer, fileName: string, unitId: string): Promise<AssetView>;
}

export async function openSession(base: string, who: PersonName): Promise<EditorSession> {
  const cookies = new Map<string, string>();
  let csrfToken = '';
  const headers = (): Record<string, string> => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    origin: base,
    'x-csrf-token': csrfToken,
  });
  const send = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const response = await fetch(`${base}/api${path}`, {
      method,
      headers: { ...headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const text = await response.text();
    if (response.status >= 300) throw new Error(`${method} ${path} → ${response.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as Body;
  };
  csrfToken = (await send<{ csrfToken: string }>('GET', '/session')).csrfToken;
  const session = await send<{ csrfToken: string }>('POST', '/session', {
    email: personEmail(who),
    password: PASSWORD,
  });
  csrfToken = session.csrfToken;
  return {
    headers,
    send,
    upload: (bytes, fileName, unitId) =>
      new Promise((resolve, reject) => {
        let answer = '';
        new Upload(bytes, {
          endpoint: `${base}/api/uploads`,
          headers: headers(),
          metadata: { filename: fileName, filetype: 'image/jpeg', unitId },
          onAfterResponse: (_request, response) => {
            answer = response.getBody();
          },
          onSuccess: () => resolve(JSON.parse(answer) as AssetView),
          onError: reject,
        }).start();
      }),
  };
}
