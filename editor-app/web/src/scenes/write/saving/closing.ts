/** Desks of this page that were left and still save: whoever opens their story waits, so as not to meet themselves. */
const leaving = new Set<Promise<void>>();

/** A desk closes; `closed` resolves once nothing more comes of it. */
export function noteClosing(closed: Promise<void>): void {
  const entry = closed.catch(() => undefined).finally(() => leaving.delete(entry));
  leaving.add(entry);
}

/** Nobody waits longer for a server that does not answer; what comes of it then is merged. */
const PATIENCE = 6_000;

/** Resolves once the desks that were left have saved, or could not. */
export async function allClosed(): Promise<void> {
  if (leaving.size === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  await Promise.race([Promise.all(leaving), patience]);
  clearTimeout(timer);
}
