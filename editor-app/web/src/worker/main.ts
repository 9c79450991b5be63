import { sendFromWorker } from '../send/outbox/from-worker.ts';
import { layAside } from '../send/store/shared-files.ts';
import { SYNC_TAG } from '../send/sync-tag.ts';
import { clearOld, fromShell, fromUsed, keepShell } from './caches.ts';
import { planFetch } from './plan-fetch.ts';
import { openPlace, wordsOf } from './push.ts';
import { SHELL } from './shell.ts';
import { FORM, FORM_FILE, OFFLINE_FILE } from './shell-paths.ts';
import { TAKE_OVER } from './take-over.ts';
import type { ServiceWorkerScope, SyncEvent } from './scope.ts';

/** The service worker: the light form without a network, the queue when it is back, photos shared by other apps. */
const scope = self as unknown as ServiceWorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(keepShell()));
scope.addEventListener('activate', (event) => event.waitUntil(clearOld()));
// A new version waits until a person says so, or every page of the old one is closed.
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const navigates = request.mode === 'navigate';
  switch (planFetch({ method: request.method, url, origin: scope.location.origin, navigates }, SHELL)) {
    case 'pass':
      return;
    case 'form':
      return event.respondWith(fromShell(FORM_FILE));
    case 'page':
      return event.respondWith(fetch(request).catch(() => fromShell(OFFLINE_FILE)));
    case 'kept':
      return event.respondWith(fromShell(url.pathname));
    case 'hashed':
      return event.respondWith(fromUsed(request));
    case 'share':
      return event.respondWith(takeShared(request));
  }
});

scope.addEventListener('sync', (event: SyncEvent) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendAll());
});

scope.addEventListener('push', (event) => {
  const words = wordsOf(event.data?.text());
  if (!words) return;
  const { title, body, tag, place } = words;
  const shown = { body, tag, data: place, icon: '/icons/icon-192.png', lang: 'vi' };
  event.waitUntil(scope.registration.showNotification(title, shown));
});

scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { data } = event.notification;
  event.waitUntil(openPlace(scope, typeof data === 'string' ? data : '/notifications'));
});

/** Rejects while something is left for want of a network, so that the browser wakes us again. */
async function sendAll(): Promise<void> {
  if ((await sendFromWorker()) === 'no_answer') throw new Error('Expected an answer of the newsroom');
}

async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll('files').filter((each): each is File => each instanceof File);
  await layAside(files, Date.now());
  return Response.redirect(FORM, 303);
}
