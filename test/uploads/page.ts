import { PASSWORD } from '../support/api.ts';
import { personEmail, type PersonName } from '../support/house.ts';

/** What a signed-in page sends with every request. */
export interface Page {
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs in at the editor's server. */
export async function openPage(base: string, who: PersonName): Promise<Page> {
  const cookies = new Map<string, string>();
  let csrfToken = '';
  const headers = (): Record<string, string> => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'x-csrf-token': csrfToken,
  });
  const ask = async (method: string, body?: object): Promise<void> => {
    const answer = await fetch(`${base}/api/session`, {
      method,
      headers: { ...headers(), 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    if (!answer.ok) throw new Error(`${method} /session → ${answer.status} ${await answer.text()}`);
    ({ csrfToken } = (await answer.json()) as { csrfToken: string });
  };
  await ask('GET');
  await ask('POST', { email: personEmail(who), password: PASSWORD });
  return { headers: headers() };
}
