/**
 * Pages of one browser know of each other by locks: each holds one under its name as long as it is open, however it
 * ends. Without locks (an address without https) every other page counts as gone.
 */
const lockOf = (owner: string): string => `toasoan.uploads.${owner}`;

const locksHere = (): LockManager | undefined =>
  (navigator as { readonly locks?: LockManager }).locks ?? undefined;

/** Tells the other pages that this one is open, until the function it gives is called or the page ends. */
export function bePresent(owner: string): () => void {
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => (leave = resolve));
  locksHere()
    ?.request(lockOf(owner), () => left)
    .catch(() => undefined);
  return () => leave();
}

/** A test for owners that no open page has. */
export async function whoIsGone(): Promise<(owner: string) => boolean> {
  const held = (await locksHere()?.query())?.held ?? [];
  const open = new Set(held.map(({ name }) => name));
  return (owner) => !open.has(lockOf(owner));
}

/** Waits until one of these pages is gone: true. False for none, without locks, and once `signal` ends the wait. */
export async function untilOneIsGone(owners: readonly string[], signal: AbortSignal): Promise<boolean> {
  const locks = locksHere();
  if (!locks || owners.length === 0) return false;
  const waiting = new AbortController();
  const stop = (): void => waiting.abort();
  signal.addEventListener('abort', stop);
  try {
    // Whoever gets the lock of a page knows that the page holds it no more.
    return await Promise.race(
      owners.map((owner) => locks.request(lockOf(owner), { signal: waiting.signal }, () => true)),
    );
  } catch {
    return false;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
