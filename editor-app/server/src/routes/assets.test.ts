import { PLAIN_RECIPE } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { assetView, data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const id = 'asset0000000000000000000a';
const other = 'asset0000000000000000000b';
const unitId = 'unit0000000000000000000a';
const sha256 = 'a'.repeat(64);

interface Door {
  readonly method: string;
  readonly path: string;
  readonly json?: unknown;
  /** As the CMS is asked, when it differs. */
  readonly cms?: string;
}

const doors: Door[] = [
  { method: 'GET', path: `/assets?ids=${id},${other}`, cms: `/assets?ids=${id}%2C${other}` },
  { method: 'GET', path: `/assets/known?sha256=${sha256}&unitId=${unitId}` },
  { method: 'GET', path: `/assets/${id}` },
  { method: 'GET', path: `/assets/${id}/uses` },
  { method: 'PUT', path: `/assets/${id}/recipe`, json: { basedOn: 3, recipe: PLAIN_RECIPE } },
  { method: 'POST', path: `/assets/${id}/retry` },
  { method: 'PATCH', path: '/assets', json: { ids: [id, other], set: { credit: 'Ảnh: Tổ truyền thông' } } },
  { method: 'PUT', path: '/assets/children', json: { ids: [id], answer: 'none', consentIds: [] } },
  { method: 'GET', path: `/library?kind=video&page=2`, cms: '/library?page=2&q=&kind=video' },
  { method: 'GET', path: `/consents?unitId=${unitId}` },
  { method: 'GET', path: `/consents/${id}/uses` },
  { method: 'POST', path: `/consents/${id}/withdraw`, json: { reason: 'Gia đình rút lại' } },
];

describe('the doors of assets', () => {
  it.each(doors)('$method $path leads to the same at the CMS', async ({ method, path, json, cms: asked }) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const answer = [assetView({ id })];
    const door = `${method} /newsroom${path.split('?')[0]}`;
    cms.on(door, () => data(answer));
    const given = await page.send(method, `/api${path}`, json === undefined ? {} : { json });
    expect([given.status, await given.json()]).toEqual([200, answer]);
    expect(given.headers.get('cache-control')).toBe('no-store');
    expect(cms.at(door)).toMatchObject([
      { path: `/newsroom${asked ?? path}`, authorization: `Bearer ${lan.jwt}` },
    ]);
    if (json !== undefined) expect(cms.at(door)[0]?.body).toEqual(json);
  });

  it.each<[string, string, unknown]>([
    ['GET', '/assets', undefined],
    ['GET', '/assets?ids=../x', undefined],
    ['GET', `/assets/known?sha256=x&unitId=${unitId}`, undefined],
    ['PUT', `/assets/${id}/recipe`, { basedOn: 0, recipe: { ...PLAIN_RECIPE, focus: { x: 2, y: 0 } } }],
    ['PUT', `/assets/${id}/recipe`, { basedOn: 0, recipe: { ...PLAIN_RECIPE, ffmpeg: '-i /etc/passwd' } }],
    ['PATCH', '/assets', { ids: [], set: {} }],
    ['PATCH', '/assets', { ids: [id], set: { state: 'ready' } }],
    ['PUT', '/assets/children', { ids: [id], answer: 'unanswered', consentIds: [] }],
    ['GET', '/library?kind=program', undefined],
    ['POST', '/consents', { unitId }],
    ['POST', `/consents/${id}/withdraw`, { reason: ' ' }],
  ])('%s %s with %j does not get through', async (method, path, json) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    const answer = await page.send(method, `/api${path}`, json === undefined ? {} : { json });
    expect(await errorOf(answer)).toMatchObject({ id: 'request.invalid' });
    expect(cms.received).toHaveLength(before);
  });

  it('take captions in six languages', async () => {
    const { signedIn, lan, cms } = await startEditor();
    cms.on(`PUT /newsroom/assets/${id}/recipe`, () => data(assetView({ id })));
    const captions = ['vi', 'en', 'fr', 'lo', 'km', 'zh'].map((language) => ({
      language,
      label: language,
      text: 'ă'.repeat(500_000),
    }));
    const json = { basedOn: 1, recipe: { ...PLAIN_RECIPE, captions } };
    const answer = await (await signedIn(lan)).send('PUT', `/api/assets/${id}/recipe`, { json });
    expect(answer.status).toBe(200);
  });

  it('delete, or say by what it is held', async () => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const uses = [{ storyId: 'story1', headline: 'Khai giảng', stage: 'published' }];
    cms.on(`DELETE /newsroom/assets/${id}`, () => newsroomError('asset.in_use', { uses }));
    const refused = await errorOf(await page.send('DELETE', `/api/assets/${id}`));
    expect(refused).toMatchObject({ id: 'asset.in_use', details: { uses } });
    cms.on(`DELETE /newsroom/assets/${id}`, () => ({ status: 204, body: undefined }));
    const done = await page.send('DELETE', `/api/assets/${id}`);
    expect([done.status, await done.text()]).toEqual([204, '']);
  });

  it('need the token of the page to change anything, and a person', async () => {
    const { signedIn, browser, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    for (const { method, path, json } of doors.filter((door) => door.method !== 'GET')) {
      const headers = { 'x-csrf-token': 'x'.repeat(43) };
      const call = json === undefined ? { headers } : { headers, json };
      expect(await errorOf(await page.send(method, `/api${path}`, call))).toMatchObject({
        id: 'csrf.invalid',
      });
    }
    for (const { method, path } of doors)
      expect((await browser().send(method, `/api${path}`)).status).toBe(401);
    expect(cms.received).toHaveLength(before);
  });
});
