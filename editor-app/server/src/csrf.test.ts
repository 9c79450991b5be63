import { describe, expect, it } from 'vitest';
import { errorOf } from './testing/browser.ts';
import { data } from './testing/cms-stand-in.ts';
import { startEditor } from './testing/start-editor.ts';

const publicUrl = 'https://toasoan.example';
const refused = { id: 'csrf.invalid', status: 403 };

describe('a changing request', () => {
  it('needs the token of the session', async () => {
    const { signedIn, cms, lan, minh } = await startEditor();
    const [page, other] = [await signedIn(lan), await signedIn(minh)];
    cms.on('POST /newsroom/notifications/read', () => data(null));
    for (const token of ['', 'x'.repeat(43), other.csrfToken]) {
      const answer = await page.send('POST', '/api/notifications/read', {
        headers: { 'x-csrf-token': token },
      });
      expect(await errorOf(answer)).toMatchObject(refused);
    }
    expect(cms.at('POST /newsroom/notifications/read')).toEqual([]);
    expect((await page.send('POST', '/api/notifications/read')).status).toBe(200);
  });

  it('needs the token of the page at sign-in', async () => {
    const { browser, lan, cms } = await startEditor();
    const json = { email: lan.me.email, password: lan.password };
    const [page, other] = [browser(), browser()];
    expect(await errorOf(await page.send('POST', '/api/session', { json }))).toMatchObject(refused);
    await page.send('GET', '/api/session');
    const foreign = ((await (await other.send('GET', '/api/session')).json()) as { csrfToken: string })
      .csrfToken;
    page.csrfToken = foreign;
    expect(await errorOf(await page.send('POST', '/api/session', { json }))).toMatchObject(refused);
    expect(cms.at('POST /sign-in/password')).toEqual([]);
  });

  it('is needed for uploads, too', async () => {
    const { signedIn, lan } = await startEditor();
    const page = await signedIn(lan);
    for (const [method, path] of [
      ['POST', '/api/uploads'],
      ['PATCH', `/api/uploads/${'0'.repeat(32)}`],
      ['DELETE', `/api/uploads/${'0'.repeat(32)}`],
    ] as const) {
      const answer = await page.send(method, path, {
        headers: { 'x-csrf-token': '', 'tus-resumable': '1.0.0' },
      });
      expect(await errorOf(answer)).toMatchObject(refused);
    }
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://anything.example' }, 204],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ origin: publicUrl }, 204],
    [{ origin: 'https://toasoan.example.evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 204],
  ])('from %j is answered with %i', async (headers: Record<string, string>, status) => {
    const { browser } = await startEditor({ publicUrl });
    const page = browser();
    const first = await page.send('GET', '/api/session');
    page.csrfToken = ((await first.json()) as { csrfToken: string }).csrfToken;
    expect((await page.send('DELETE', '/api/session', { headers })).status).toBe(status);
  });

  it('may come from the address the server is reached at, whatever it is', async () => {
    const { browser, url } = await startEditor({ publicUrl });
    const page = browser();
    const first = await page.send('GET', '/api/session');
    page.csrfToken = ((await first.json()) as { csrfToken: string }).csrfToken;
    expect((await page.send('DELETE', '/api/session', { headers: { origin: url } })).status).toBe(204);
  });
});
