import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const wish = {
  personId: 'lan0',
  unitId: 'unit0',
  role: 'department_head',
  from: '2026-11-24T01:00:00.000Z',
  until: '2026-11-27T10:00:00.000Z',
  reason: 'Đi công tác',
};
const doors: { method: string; path: string; json?: unknown }[] = [
  { method: 'GET', path: '/delegations' },
  { method: 'POST', path: '/delegations', json: wish },
  { method: 'GET', path: '/delegations/deputies' },
  { method: 'POST', path: '/delegations/d1/end' },
  { method: 'GET', path: '/stories/story0000000000000000000/colleagues' },
  { method: 'GET', path: '/stage-targets' },
  { method: 'PUT', path: '/stage-targets', json: { targets: { submitted: 4 } } },
];

describe('the doors of the office', () => {
  it.each(doors)('$method $path leads to the same at the CMS', async ({ method, path, json }) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const door = `${method} /newsroom${path}`;
    cms.on(door, () => data({ seen: true }));
    const given = await page.send(method, `/api${path}`, json === undefined ? {} : { json });
    expect([given.status, await given.json()]).toEqual([200, { seen: true }]);
    expect(cms.at(door)).toMatchObject([{ authorization: `Bearer ${lan.jwt}` }]);
    if (json !== undefined) expect(cms.at(door)[0]?.body).toEqual(json);
  });

  it.each<[string, string, unknown]>([
    ['POST', '/delegations', { ...wish, role: 'coordinator' }],
    ['POST', '/delegations', { ...wish, until: 'mai' }],
    ['POST', '/delegations', { ...wish, reason: ' ' }],
    ['PUT', '/stage-targets', { targets: {} }],
    ['PUT', '/stage-targets', { targets: { published: 3 } }],
    ['PUT', '/stage-targets', { targets: { submitted: 0 } }],
  ])('%s %s with %j does not get through', async (method, path, json) => {
    const { signedIn, lan, cms } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    const answer = await page.send(method, `/api${path}`, { json });
    expect(await errorOf(answer)).toMatchObject({ id: 'request.invalid' });
    expect(cms.received).toHaveLength(before);
  });
});
