import { DEFAULT_NOTICE_SETTINGS } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const view = { settings: DEFAULT_NOTICE_SETTINGS, email: 'lan@truong.example', devices: [] };
const device = {
  endpoint: 'https://push.example/abc',
  p256dh: 'B'.repeat(87),
  auth: 'a'.repeat(22),
  label: 'Chrome trên Android',
};
const push = { publicKey: 'the-public-key' };

it('gives the settings with the key browsers subscribe with, and keeps what is chosen', async () => {
  const { signedIn, cms, lan } = await startEditor({ push });
  const page = await signedIn(lan);
  cms.on('GET /newsroom/notice-settings', () => data(view));
  cms.on('PUT /newsroom/notice-settings', () => data(view));
  expect(await (await page.send('GET', '/api/notice-settings')).json()).toEqual({
    ...view,
    pushKey: push.publicKey,
  });
  const chosen = { ...DEFAULT_NOTICE_SETTINGS, digestAt: ['13:30', '07:30', '07:30'] };
  expect((await page.send('PUT', '/api/notice-settings', { json: chosen })).ok).toBe(true);
  expect(cms.received.at(-1)?.body).toEqual({ ...chosen, digestAt: ['07:30', '13:30'] });
});

it('adds a device under a mark of the session, which leads back to no cookie', async () => {
  const { signedIn, cms, lan } = await startEditor({ push });
  const page = await signedIn(lan);
  cms.on('POST /newsroom/push-devices', () => data([]));
  cms.on('GET /newsroom/notice-settings', () => data(view));
  expect((await page.send('POST', '/api/push-devices', { json: device })).status).toBe(200);
  const [added] = cms.at('POST /newsroom/push-devices');
  const { session } = added?.body as { session: string };
  expect(added?.body).toEqual({ ...device, session });
  expect(session).toMatch(/^[0-9a-f]{64}$/);
  expect([...page.cookies.values()].join()).not.toContain(session);
  cms.on('POST /newsroom/push-devices/ended', () => data(null));
  await page.send('DELETE', '/api/session');
  expect(cms.at('POST /newsroom/push-devices/ended')[0]?.body).toEqual({ session });
});

it.each([
  'https://127.0.0.1/x',
  'https://localhost/x',
  'http://push.example/x',
  'https://push.example:8443/x',
])('posts nothing to %s', async (endpoint) => {
  const { signedIn, cms, lan } = await startEditor({ push });
  const page = await signedIn(lan);
  const answer = await page.send('POST', '/api/push-devices', { json: { ...device, endpoint } });
  expect(['push.address', 'request.invalid']).toContain((await errorOf(answer)).id);
  expect(cms.at('POST /newsroom/push-devices')).toEqual([]);
});

it('offers no push without a key', async () => {
  const { signedIn, lan } = await startEditor();
  const page = await signedIn(lan);
  const answer = await page.send('POST', '/api/push-devices', { json: device });
  expect((await errorOf(answer)).id).toBe('push.not_offered');
});
