import { describe, expect, it } from 'vitest';
import { errorOf } from './testing/browser.ts';
import { startEditor, type Editor } from './testing/start-editor.ts';

/** Statuses of `times` sign-ins, each by an email made from its number. */
async function attempts(
  editor: Editor,
  times: number,
  email: (n: number) => string,
  forwarded = false,
): Promise<number[]> {
  const page = editor.browser();
  const first = await page.send('GET', '/api/session');
  page.csrfToken = ((await first.json()) as { csrfToken: string }).csrfToken;
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) {
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': `203.0.113.${n}` } : {};
    const answer = await page.send('POST', '/api/session', {
      headers,
      json: { email: email(n), password: 'sai' },
    });
    statuses.push(answer.status);
  }
  return statuses;
}

describe('rate limits', () => {
  it('stop guessing at one account after ten a minute, however it is spelt', async () => {
    const editor = await startEditor();
    const statuses = await attempts(editor, 12, (n) => (n % 2 ? ' LAN@so.example' : 'lan@so.example'));
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect(editor.cms.at('POST /sign-in/password')).toHaveLength(10);
    expect((await editor.signedIn(editor.minh)).csrfToken).not.toBe('');
  });

  it('stop guessing at many accounts after sixty a minute, whatever address is claimed', async () => {
    const statuses = await attempts(await startEditor(), 61, (n) => `${n}@so.example`, true);
    expect(statuses.indexOf(429)).toBe(60);
  });

  it('count by the address a trusted proxy tells', async () => {
    const statuses = await attempts(await startEditor({ trustProxy: 1 }), 61, (n) => `${n}@so.example`, true);
    expect(statuses).not.toContain(429);
  });

  it('give one session six hundred requests a minute, and leave others alone', async () => {
    const editor = await startEditor();
    const [page, other] = [await editor.signedIn(editor.lan), await editor.signedIn(editor.minh)];
    for (let n = 0; n < 600; n++) expect((await page.send('GET', '/api/unknown')).status).toBe(404);
    const refused = await page.send('GET', '/api/unknown');
    expect(await errorOf(refused)).toMatchObject({ id: 'rate.limited' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await other.send('GET', '/api/me')).status).toBe(200);
  });
});
