/** How long a page waits after its stream was refused, before it asks once more. */
const AGAIN_MS = 60_000;
const NAME = 'toasoan.notices';

/**
 * Calls `onNews` when the server says that there is something new for the person. All pages of a browser share one
 * stream, held by whichever has the lock, since a browser keeps few lines to one server; a browser that cannot share
 * goes on asking now and then. Gives the way to end it.
 */
export function followNotices(onNews: () => void): () => void {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks || typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = onNews;
  const over = new AbortController();
  void locks
    .request(NAME, { signal: over.signal }, () =>
      holdStream(over.signal, () => {
        onNews();
        channel.postMessage('news');
      }),
    )
    .catch(() => undefined);
  return () => {
    over.abort();
    channel.close();
  };
}

/** Keeps a stream open until the signal; what broke while nobody listened is made up for by a look. */
function holdStream(signal: AbortSignal, onNews: () => void): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened = false;
    const open = (): void => {
      source = new EventSource('/api/events');
      source.addEventListener('notices', onNews);
      source.onopen = () => {
        if (opened) onNews();
        opened = true;
      };
      // The browser comes back by itself unless it was refused, as when the session has ended.
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
      };
    };
    const end = (): void => {
      clearTimeout(timer);
      source?.close();
      resolve();
    };
    if (signal.aborted) return end();
    signal.addEventListener('abort', end, { once: true });
    open();
  });
}
