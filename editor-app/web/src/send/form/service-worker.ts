import * as words from '#words/send/form';
import { button, byId, show } from './dom.ts';

import { TAKE_OVER } from '../../worker/take-over.ts';

/** Registers the service worker, and offers a new version when there is one; `settled` keeps every word before. */
export function registerServiceWorker(settled: () => Promise<void>): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  let asked = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  const offer = (worker: ServiceWorker): void => {
    const take = async (): Promise<void> => {
      await settled();
      asked = true;
      worker.postMessage(TAKE_OVER);
    };
    show(
      byId('update', HTMLElement),
      words.newVersion,
      button(words.reload, () => void take()),
    );
  };
  serviceWorker
    .register('/sw.js')
    .then((registration) => {
      if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const fresh = registration.installing;
        fresh?.addEventListener('statechange', () => {
          if (fresh.state === 'installed' && serviceWorker.controller) offer(fresh);
        });
      });
    })
    .catch(() => undefined);
}

/** Has the browser wake the service worker when the network is back, where it can. */
export async function askForSync(tag: string): Promise<void> {
  const registration = await (
    navigator as { serviceWorker?: ServiceWorkerContainer }
  ).serviceWorker?.getRegistration();
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register(tag).catch(() => undefined);
}
