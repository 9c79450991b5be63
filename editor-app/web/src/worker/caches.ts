import { SHELL } from './shell.ts';

const KEPT = `toasoan-shell-${SHELL.version}`;
const USED = 'toasoan-assets';

/** Fetches the shell whole, past the browser's own cache; one file missing and this version does not take over. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(KEPT);
  await cache.addAll(SHELL.kept.map((path) => new Request(path, { cache: 'no-cache' })));
}

/** Clears away older shells, and files of the app that no page asks for any more. */
export async function clearOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('toasoan-') && name !== KEPT && name !== USED);
  await Promise.all(old.map((name) => caches.delete(name)));
  const used = await caches.open(USED);
  const requests = await used.keys();
  const gone = requests.filter(({ url }) => !SHELL.hashed.includes(new URL(url).pathname));
  await Promise.all(gone.map((request) => used.delete(request)));
}

/** A file of the shell, from the network where the browser has cleared it away. */
export async function fromShell(path: string): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(path)) ?? fetch(path);
}

/** A file whose name tells its content: kept once it was used. */
export async function fromUsed(request: Request): Promise<Response> {
  const cache = await caches.open(USED);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone()).catch(() => undefined);
  return answer;
}
