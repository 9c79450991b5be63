import { publicKey, type EditionSnapshot } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { edition, story } from './testing/fixtures.ts';
import { PREVIEW_TOKEN, startPortal, TOKEN, type TestPortal } from './testing/start-portal.ts';

const nameOf = (file: Parameters<typeof publicKey>[0]): string => publicKey(file).split('/').at(-1) ?? '';
const filesOf = ({ media }: EditionSnapshot): Record<string, string> =>
  Object.fromEntries(
    media.flatMap(({ assetId, renditions, files = [] }) =>
      [...renditions, ...files].map((file) => [
        nameOf(file),
        `/api/assets/${assetId}/preview/${file.name}?v=${file.sha256}`,
      ]),
    ),
  );

const ask = (
  { request }: TestPortal,
  body: unknown = { edition: edition(), files: filesOf(edition()) },
  headers: Record<string, string> = { authorization: `Bearer ${PREVIEW_TOKEN}` },
) =>
  request('/internal/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const mainOf = (html: string): string => /<article class="story [\s\S]*?<\/article>/.exec(html)?.[0] ?? '';
/** Words alone, as addresses differ. */
const wordsOf = (html: string): string =>
  mainOf(html)
    // What to copy into pages of others is the address of a live page.
    .replace(/<details class="embed-code">.*?<\/details>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s+/g, ' ');

describe('POST /internal/preview', () => {
  it('is the page the website will show, word by word, with the files where the asker has them', async () => {
    const portal = await startPortal();
    portal.cms.put('stories/a', story());
    const [shown, live] = [await ask(portal), await portal.request('/tin/a')];
    expect([shown.status, live.status]).toEqual([200, 200]);
    expect(wordsOf(shown.text)).toBe(wordsOf(live.text));
    expect(wordsOf(shown.text).length).toBeGreaterThan(500);
    expect(shown.text).toContain('/api/assets/');
    expect(shown.text).not.toContain('/media/');
  });

  it('runs nothing, asks this website for nothing, is not kept and not to be indexed', async () => {
    const { text, headers } = await ask(await startPortal());
    expect(text).not.toMatch(/<script|\/assets\/portal\.|rel="canonical"|og:|favicon/);
    expect(text).toContain('<style>');
    expect(text).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
  });

  it.each<[string, Record<string, string>]>([
    ['nobody', {}],
    ['a wrong token', { authorization: `Bearer ${'x'.repeat(40)}` }],
    ['the worker', { authorization: `Bearer ${TOKEN}` }],
    ['a token in another scheme', { authorization: `Basic ${PREVIEW_TOKEN}` }],
  ])('refuses %s', async (_who, headers) => {
    const { status, text } = await ask(await startPortal(), undefined, headers);
    expect([status, (JSON.parse(text) as { error: { id: string } }).error.id]).toEqual([
      401,
      'auth.required',
    ]);
  });

  it.each([
    ['no edition', { files: {} }],
    ['an address of elsewhere', { edition: {}, files: { [`${'a'.repeat(64)}.jpg`]: '//evil.example/x' } }],
    [
      'an address that is a script',
      { edition: {}, files: { [`${'a'.repeat(64)}.jpg`]: 'javascript:hit()' } },
    ],
    ['a name that is no file', { edition: {}, files: { '../x': '/a' } }],
  ])('refuses %s', async (_what, body) => {
    const { status } = await ask(await startPortal(), body);
    expect(status).toBe(400);
  });

  it('leaves nothing behind that an address of the website shows', async () => {
    const portal = await startPortal();
    await ask(portal);
    for (const target of ['/internal/preview', `/tin/${edition().slug}`])
      expect((await portal.request(target)).status).toBe(404);
  });
});
