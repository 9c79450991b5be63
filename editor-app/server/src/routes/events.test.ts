import { waitUntil } from '@toasoan/platform';
import session from 'express-session';
import { expect, it, onTestFinished } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { data } from '../testing/cms-stand-in.ts';
import { createAnnouncements } from '../testing/announcements.ts';
import { startEditor } from '../testing/start-editor.ts';

const soon = { deadline: 10_000, every: 5 };

/** An open stream: what came of it, and whether it has ended. */
async function listen(page: Browser, headers: Record<string, string> = {}) {
  const answer = await page.send('GET', '/api/events', { headers });
  const heard = { text: '', over: false, status: answer.status, type: answer.headers.get('content-type') };
  const reader = answer.body?.getReader();
  onTestFinished(() => reader?.cancel().catch(() => undefined));
  void (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) break;
      heard.text += decoder.decode(piece.value as Uint8Array);
    }
  })()
    .catch(() => undefined)
    .finally(() => (heard.over = true));
  return heard;
}

it('says to the person told that there is something new, and to nobody else', async () => {
  const announcements = createAnnouncements();
  const { signedIn, lan, minh } = await startEditor({ announcements });
  const [ofLan, ofMinh] = [await listen(await signedIn(lan)), await listen(await signedIn(minh))];
  expect(ofLan).toMatchObject({ status: 200, type: 'text/event-stream; charset=utf-8' });
  announcements.tell(lan.me.id);
  await waitUntil(() => ofLan.text.includes('event: notices'), soon);
  announcements.tell(minh.me.id);
  await waitUntil(() => ofMinh.text.includes('event: notices'), soon);
  expect(ofLan.text.match(/event: notices/g)).toHaveLength(1);
});

it('tells a page whose line was broken to look at once', async () => {
  const { signedIn, lan } = await startEditor();
  const heard = await listen(await signedIn(lan), { 'last-event-id': '1' });
  await waitUntil(() => heard.text.includes('event: notices'), soon);
});

it('beats while the session holds, and ends with it', async () => {
  const announcements = createAnnouncements();
  const sessionStore = new session.MemoryStore();
  const { signedIn, lan, cms } = await startEditor({ announcements, sessionStore, heartbeat: 20 });
  const page = await signedIn(lan);
  const heard = await listen(page);
  await waitUntil(() => heard.text.includes(': \n\n'), soon);
  cms.on('POST /newsroom/push-devices/ended', () => data(null));
  expect((await page.send('DELETE', '/api/session')).status).toBe(204);
  await waitUntil(() => heard.over, soon);
  await waitUntil(() => announcements.count() === 0, soon);
});

it('gives a person a limited number of streams, and a place back when one ends', async () => {
  const announcements = createAnnouncements();
  const { signedIn, lan } = await startEditor({ announcements });
  const page = await signedIn(lan);
  const streams = await Promise.all(Array.from({ length: 8 }, () => page.send('GET', '/api/events')));
  expect((await page.send('GET', '/api/events')).status).toBe(429);
  await streams[0]?.body?.cancel();
  await waitUntil(() => announcements.count() === 7, soon);
  const last = await page.send('GET', '/api/events');
  expect(last.status).toBe(200);
  for (const stream of [...streams.slice(1), last]) await stream.body?.cancel();
});

it('lets nobody listen who is not signed in', async () => {
  const { browser } = await startEditor();
  expect((await browser().send('GET', '/api/events')).status).toBe(401);
});
