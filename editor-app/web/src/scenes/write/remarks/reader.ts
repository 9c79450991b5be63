import type { Question, Said } from './say.ts';

/** Reads stories by the rules, one after the other; a newer question makes the older ones idle. */
export interface Reader {
  ask(question: Question): void;
  close(): void;
}

/** A reader in a worker of its own, or in the page where there can be none. `onSaid` hears the newest answer only. */
export function openReader(onSaid: (said: Said) => void): Reader {
  let worker: Worker | null = null;
  let next: Question | null = null;
  let last: Question | null = null;
  let busy = false;

  const take = (said: Said): void => {
    busy = false;
    if (next) send();
    else onSaid(said);
  };
  const send = (): void => {
    const question = next;
    if (!question) return;
    next = null;
    busy = true;
    last = question;
    if (worker) worker.postMessage(question);
    else void import('./say.ts').then(({ say }) => take(say(question)));
  };

  try {
    worker = new Worker(new URL('./remarks.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Said>) => take(data);
    // Kept out by the browser or lost on the way: the page reads by itself.
    worker.onerror = () => {
      worker = null;
      next ??= last;
      if (next) send();
    };
  } catch {
    worker = null;
  }
  return {
    ask(question) {
      next = question;
      if (!busy) send();
    },
    close() {
      worker?.terminate();
      next = null;
    },
  };
}
