import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const story = '/stories/story0000000000000000000';
const seat = '0123456789abcdef'.repeat(2);

interface Door {
  readonly method: string;
  readonly path: string;
  readonly json?: unknown;
  /** As the CMS hears it, when it differs. */
  readonly heard?: unknown;
}
const doors: Door[] = [
  { method: 'POST', path: `${story}/presence`, json: { seat, wish: 'write' } },
  { method: 'GET', path: `${story}/changes` },
  { method: 'GET', path: `${story}/versions` },
  { method: 'GET', path: `${story}/versions/7` },
  {
    method: 'POST',
    path: `${story}/versions/7/restore`,
    json: { basedOn: 9 },
    heard: { basedOn: 9, without: [] },
  },
];

describe('the doors of a story several people are at', () => {
  it.each(doors)('$method $path leads to the same at the CMS', async ({ method, path, json, heard }) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const door = `${method} /newsroom${path}`;
    cms.on(door, () => data({ revision: 7 }));
    const given = await page.send(method, `/api${path}`, json === undefined ? {} : { json });
    expect([given.status, await given.json()]).toEqual([200, { revision: 7 }]);
    expect(cms.at(door)).toMatchObject([{ authorization: `Bearer ${lan.jwt}` }]);
    if (json !== undefined) expect(cms.at(door)[0]?.body).toEqual(heard ?? json);
  });

  it.each<[string, string, unknown]>([
    ['POST', `${story}/presence`, { seat: 'x', wish: 'look' }],
    ['POST', `${story}/presence`, { seat, wish: 'own' }],
    ['GET', `${story}/versions/new`, undefined],
    ['GET', `${story}/versions/0`, undefined],
    ['POST', `${story}/versions/7/restore`, { basedOn: 9, content: {} }],
    ['POST', `${story}/versions/7/restore`, { basedOn: 9, without: ['../x'] }],
  ])('%s %s with %j does not get through', async (method, path, json) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    const answer = await page.send(method, `/api${path}`, json === undefined ? {} : { json });
    expect(await errorOf(answer)).toMatchObject({ id: 'request.invalid' });
    expect(cms.received).toHaveLength(before);
  });

  it('tell what a version needs that is gone', async () => {
    const { signedIn, lan, cms } = await startEditor();
    const gone = { assetIds: ['asset0000000000000000000a'], topicIds: [] };
    cms.on(`POST /newsroom${story}/versions/7/restore`, () => newsroomError('version.parts_gone', gone));
    const page = await signedIn(lan);
    const answer = await page.send('POST', `/api${story}/versions/7/restore`, { json: { basedOn: 9 } });
    expect(await errorOf(answer)).toMatchObject({ id: 'version.parts_gone', details: gone });
  });

  it('need the token of the page to change anything, and a person', async () => {
    const { signedIn, browser, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    for (const { method, path, json } of doors.filter((door) => door.method !== 'GET')) {
      const answer = await page.send(method, `/api${path}`, {
        headers: { 'x-csrf-token': 'x'.repeat(43) },
        json,
      });
      expect(await errorOf(answer)).toMatchObject({ id: 'csrf.invalid' });
    }
    for (const { method, path } of doors)
      expect((await browser().send(method, `/api${path}`)).status).toBe(401);
    expect(cms.received).toHaveLength(before);
  });
});
