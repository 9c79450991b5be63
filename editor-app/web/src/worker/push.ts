import type { PushWords } from '@toasoan/domain';
import type { ServiceWorkerScope } from './scope.ts';

/** What a push brought; null for anything that is not ours. */
export function wordsOf(text: string | undefined): PushWords | null {
  try {
    const { title, body, place, tag } = JSON.parse(text ?? '') as Partial<Record<string, unknown>>;
    if (![title, body, place, tag].every((part) => typeof part === 'string')) return null;
    return { title, body, place: placeWithin(place as string), tag } as PushWords;
  } catch {
    return null;
  }
}

/** A path of the editor: no word of a push leads to another site. */
const placeWithin = (place: string): string => (/^\/(?![/\\])/.test(place) ? place : '/notifications');

/** Opens the page a notice is about, in a window that is open already where there is one. */
export async function openPlace(scope: ServiceWorkerScope, place: string): Promise<void> {
  const url = new URL(place, scope.location.origin).href;
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((window) => window.url === url);
  if (there) return void (await there.focus());
  await scope.clients.openWindow(url);
}
