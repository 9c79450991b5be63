import type { ErrorId } from '@toasoan/domain';
import type { Incoming, ReadOptions } from '@toasoan/domain/documents';
import type { ReadAnswer, ReadRequest, Source } from './read-messages.ts';
import ReadWorker from './read-worker.ts?worker';

/** Longer than any text takes that was not made to take long. */
const LONGEST = 30_000;

export type ReadResult =
  { readonly ok: true; readonly incoming: Incoming } | { readonly ok: false; readonly reason: ErrorId };

/** Reads a text beside the page, so that the page stays at hand whatever it is, and gives up on it in the end. */
export function readBeside(source: Source, options: ReadOptions = {}): Promise<ReadResult> {
  return new Promise((resolve) => {
    const settle = (result: ReadResult): void => {
      clearTimeout(timer);
      worker?.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => settle({ ok: false, reason: 'document.took_too_long' }), LONGEST);
    let worker: Worker | null = null;
    try {
      worker = new ReadWorker();
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => settle(data);
      worker.onerror = () => settle({ ok: false, reason: 'document.broken' });
      worker.postMessage({ source, options } satisfies ReadRequest);
    } catch {
      settle({ ok: false, reason: 'internal' });
    }
  });
}
