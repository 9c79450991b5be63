import { expect, it } from 'vitest';
import { startEditor } from '../testing/start-editor.ts';
import { knowNothing } from './links.ts';

it('looks at different addresses of the web once, for who is signed in, a few times a minute', async () => {
  const asked: string[] = [];
  const editor = await startEditor({
    lookAtLink: (address) => {
      asked.push(address);
      return knowNothing(address);
    },
  });
  expect(
    (await editor.browser().send('POST', '/api/links/check', { json: { addresses: ['https://a.vn'] } }))
      .status,
  ).toBe(401);

  const browser = await editor.signedIn(editor.lan);
  const check = (addresses: readonly string[]): Promise<Response> =>
    browser.send('POST', '/api/links/check', { json: { addresses } });
  const answer = await check(['https://a.vn', 'https://b.vn/x', 'https://a.vn']);
  expect(answer.status).toBe(200);
  expect(((await answer.json()) as { address: string }[]).map(({ address }) => address)).toEqual([
    'https://a.vn',
    'https://b.vn/x',
  ]);
  expect(asked).toEqual(['https://a.vn', 'https://b.vn/x']);

  for (const wrong of [
    [],
    ['ftp://a.vn'],
    ['https://a:b@c.vn'],
    Array.from({ length: 11 }, () => 'https://a.vn'),
  ])
    expect((await check(wrong)).status).toBe(400);
  expect((await check(['https://a.vn'])).status).toBe(200);
  expect((await check(['https://a.vn'])).status).toBe(429);
});
