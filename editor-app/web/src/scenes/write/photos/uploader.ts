import { ERRORS } from '@toasoan/domain';
import { photoProblem } from './photo-check.ts';
import type { MakeTransfer, Transfer } from './transfer.ts';
import { isUnderway, reduceUploads, toStart, type UploadEvent, type UploadQueue } from './upload-queue.ts';

/** A network that is back does not always say so. */
const RESUME_AFTER = 10_000;

/** Sends photos and tells how far they are. `subscribe` and `queue` fit `useSyncExternalStore`. */
export interface Uploader {
  readonly queue: () => UploadQueue;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes files chosen together; gives the number of their batch. */
  readonly choose: (files: readonly File[]) => number;
  readonly pause: (key: string) => void;
  readonly resume: (key: string) => void;
  /** Goes on with everything the network or the session interrupted. */
  readonly resumeInterrupted: () => void;
  readonly remove: (key: string) => void;
  /** Tells that the picture stands in the text. */
  readonly placed: (key: string) => void;
  readonly isBusy: () => boolean;
  /** Stops everything; what arrived is remembered for the next time. */
  readonly close: () => void;
}

export function createUploader(makeTransfer: MakeTransfer): Uploader {
  let queue: UploadQueue = [];
  let batches = 0;
  let resumeTimer: ReturnType<typeof setTimeout> | undefined;
  const transfers = new Map<string, Transfer>();
  const listeners = new Set<() => void>();

  function dispatch(event: UploadEvent): void {
    queue = reduceUploads(queue, event);
    if (event.type !== 'progressed') startWaiting();
    listeners.forEach((listener) => listener());
  }

  function startWaiting(): void {
    for (const key of toStart(queue)) {
      queue = reduceUploads(queue, { type: 'started', key });
      transfers.get(key)?.start();
    }
  }

  function transferOf(key: string, file: File): Transfer {
    return makeTransfer(file, {
      onProgress: (sent) => dispatch({ type: 'progressed', key, sent }),
      onDone: (assetId) => dispatch({ type: 'done', key, assetId }),
      onFailed: (problem) => dispatch({ type: 'failed', key, problem }),
      onInterrupted: () => {
        dispatch({ type: 'interrupted', key });
        clearTimeout(resumeTimer);
        resumeTimer = setTimeout(resumeInterrupted, RESUME_AFTER);
      },
    });
  }

  function resumeInterrupted(): void {
    for (const { key, phase } of queue) if (phase === 'interrupted') dispatch({ type: 'resumed', key });
  }

  return {
    queue: () => queue,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(files) {
      batches += 1;
      const chosen = files.map((file, index) => {
        const key = `${batches}-${index}`;
        const problem = photoProblem(file);
        if (!problem) transfers.set(key, transferOf(key, file));
        return { key, fileName: file.name, bytes: file.size, problem: problem && ERRORS[problem][1] };
      });
      dispatch({ type: 'chosen', batch: batches, files: chosen });
      return batches;
    },
    pause(key) {
      transfers.get(key)?.pause();
      dispatch({ type: 'paused', key });
    },
    resume: (key) => dispatch({ type: 'resumed', key }),
    resumeInterrupted,
    remove(key) {
      transfers.get(key)?.discard();
      transfers.delete(key);
      dispatch({ type: 'removed', key });
    },
    placed: (key) => dispatch({ type: 'placed', key }),
    isBusy: () => queue.some(isUnderway),
    close() {
      clearTimeout(resumeTimer);
      transfers.forEach((transfer) => transfer.pause());
      listeners.clear();
    },
  };
}
