import { type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Listening } from '@toasoan/platform';
import { afterEach, expect, it } from 'vitest';
import { signIn } from './session.ts';

let served: Listening | undefined;
afterEach(() => served?.close());

interface Seen {
  readonly what: string;
  readonly token: string | undefined;
  readonly cookie: string;
  readonly origin: string | undefined;
}

/** The far end: the editor's server as its contract describes it, refusing the first sign-in as too early. */
async function standInEditor(): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  let early = true;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const what = `${request.method} ${request.url}`;
    const token = request.headers['x-csrf-token'] as string | undefined;
    seen.push({ what, token, cookie: request.headers.cookie ?? '', origin: request.headers.origin });
    const json = (status: number, body: unknown, headers: Record<string, string> = {}): void =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    if (what === 'GET /api/session')
      return json(200, { csrfToken: 'first' }, { 'set-cookie': 'csrf=first; Path=/api' });
    if (what === 'POST /api/session' && early) {
      early = false;
      return json(429, { error: { id: 'rate.limited' } }, { 'retry-after': '0' });
    }
    if (what === 'POST /api/session')
      return json(200, { csrfToken: 'second' }, { 'set-cookie': 'sid=s1; HttpOnly' });
    if (what === 'POST /api/stories') return json(201, { id: 'story' });
    json(409, { error: { id: 'story.stage', status: 409, message: '…', details: { stage: 'draft' } } });
  };
  served = await listen(answer, '127.0.0.1', 0);
  return { url: served.url, seen };
}

it('signs in as a browser does, waits when it came too early, and carries cookies, token and origin', async () => {
  const { url, seen } = await standInEditor();
  const session = await signIn({ url, email: 'a@toasoan.example', password: 'x' });
  expect(await session.post('/stories', {})).toEqual({ id: 'story' });
  expect(seen.map(({ what }) => what)).toEqual([
    'GET /api/session',
    'POST /api/session',
    'POST /api/session',
    'POST /api/stories',
  ]);
  expect(seen[1]).toMatchObject({ token: 'first', cookie: 'csrf=first', origin: url });
  expect(seen[3]).toMatchObject({ token: 'second', cookie: 'csrf=first; sid=s1', origin: url });
});

it('gives a refusal with the reason the server gave', async () => {
  const { url } = await standInEditor();
  const session = await signIn({ url, email: 'a@toasoan.example', password: 'x' });
  await expect(session.post('/stories/x/actions/approve', {})).rejects.toMatchObject({
    id: 'story.stage',
    details: { stage: 'draft', request: 'POST /stories/x/actions/approve' },
  });
});
