import { ERRORS } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { NO_ANSWER, RequestError } from './request-error.ts';

type Reply = { status: number; body?: unknown } | 'lost';

function stand(replies: Reply[]) {
  const seen: { method: string; url: string; token: string | null }[] = [];
  let signedOut = 0;
  const client = createClient({
    onSignedOut: () => (signedOut += 1),
    fetch: async (input, init) => {
      const url = typeof input === 'string' ? input : 'unexpected';
      seen.push({ method: init?.method ?? '', url, token: new Headers(init?.headers).get('x-csrf-token') });
      const reply = replies.shift();
      if (!reply || reply === 'lost') throw new TypeError('Failed to fetch');
      return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
        status: reply.status,
      });
    },
  });
  return { client, seen, signedOut: () => signedOut };
}

const refusal = (id: keyof typeof ERRORS): Reply => ({
  status: ERRORS[id][0],
  body: { error: { id, status: ERRORS[id][0], message: ERRORS[id][1] } },
});

describe('client', () => {
  it('sends the token of the last session answer with every change', async () => {
    const { client, seen } = stand([{ status: 200, body: { csrfToken: 'a' } }, { status: 204 }]);
    await client.call('GET', '/session');
    await client.call('POST', '/notifications/read');
    expect(seen[1]).toEqual({ method: 'POST', url: '/api/notifications/read', token: 'a' });
  });

  it('reads the session again and repeats once when the token is old', async () => {
    const { client, seen } = stand([
      refusal('csrf.invalid'),
      { status: 200, body: { csrfToken: 'new' } },
      { status: 200, body: { id: 'x' } },
    ]);
    expect(await client.call('POST', '/stories', {})).toEqual({ id: 'x' });
    expect(seen.map((request) => request.token)).toEqual(['', null, 'new']);
  });

  it('tells that the session is over and rejects with the refusal', async () => {
    const { client, signedOut } = stand([refusal('auth.required')]);
    await expect(client.call('GET', '/reference')).rejects.toMatchObject({ body: { id: 'auth.required' } });
    expect(signedOut()).toBe(1);
  });

  it('rejects without a body when no answer came', async () => {
    const { client } = stand(['lost']);
    const error: unknown = await client.call('GET', '/reference').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ body: null, message: NO_ANSWER });
  });

  it('takes a foreign error page for an internal error', async () => {
    const { client } = stand([{ status: 502, body: 'Bad gateway' }]);
    await expect(client.call('GET', '/reference')).rejects.toMatchObject({
      body: { id: 'internal', status: 502 },
    });
  });
});
