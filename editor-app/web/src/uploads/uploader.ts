import type { AssetView } from '@toasoan/domain';
import { inBatches } from './keeper/in-batches.ts';
import type { Claim, KeptUpload, UploadKeeper } from './keeper/upload-keeper.ts';
import type { Prepare } from './prepare.ts';
import type { Purpose } from './purpose.ts';
import type { MakeTransfer, Transfer } from './transfer.ts';
import {
  isUnderway,
  reduceUploads,
  toStart,
  wouldBeLost,
  type UploadEvent,
  type UploadQueue,
} from './upload-queue.ts';

/** A network that is back does not always say so. */
const RESUME_AFTER = 10_000;
/** When a page is gone and others were faster, or the browser's database fails, there is an end to asking. */
const TRIES_IN_VAIN = 3;

/** Sends files and tells how far they are. `subscribe` and `queue` fit `useSyncExternalStore`. */
export interface Uploader {
  readonly queue: () => UploadQueue;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes files chosen together; gives the number of their batch. */
  readonly choose: (files: readonly File[]) => number;
  /** Goes on with what a closed page left for this place, and with what another open one leaves when it is closed. */
  readonly restore: () => Promise<void>;
  /** The uploads belong to another place from now on. */
  readonly moveTo: (place: string) => void;
  readonly pause: (key: string) => void;
  readonly resume: (key: string) => void;
  /** Goes on with everything the network or the session interrupted. */
  readonly resumeInterrupted: () => void;
  readonly remove: (key: string) => void;
  /** Tells that the file has taken its place: nothing of it needs to be kept here. */
  readonly placed: (key: string) => void;
  readonly isBusy: () => boolean;
  /** True while closing the page would lose a file. */
  readonly mayLose: () => boolean;
  /** Stops everything; what is kept goes on the next time. */
  readonly close: () => void;
}

export interface UploaderDeps {
  /** Names this page among those that are open. */
  readonly owner: string;
  readonly personId: string;
  readonly place: string;
  /** What files chosen now are for. */
  readonly purpose: () => Purpose;
  readonly prepare: Prepare;
  readonly makeTransfer: (purpose: Purpose) => MakeTransfer<AssetView>;
  readonly forgetPicture: (address: string) => void;
  readonly keeper: UploadKeeper;
  readonly now: () => number;
}

type Held = Pick<KeptUpload, 'key' | 'file' | 'purpose'>;

/** A file in hand. */
interface Task {
  readonly file: File;
  readonly purpose: Purpose;
  transfer: Transfer | null;
}

export function createUploader(deps: UploaderDeps): Uploader {
  const { owner, keeper } = deps;
  let queue: UploadQueue = [];
  let batches = 0;
  let place = deps.place;
  let resumeTimer: ReturnType<typeof setTimeout> | undefined;
  const closing = new AbortController();
  const tasks = new Map<string, Task>();
  const listeners = new Set<() => void>();

  function dispatch(event: UploadEvent): void {
    if (closing.signal.aborted) return;
    queue = reduceUploads(queue, event);
    if (event.type !== 'progressed' && event.type !== 'hashed') startWaiting();
    listeners.forEach((listener) => listener());
  }

  function startWaiting(): void {
    for (const key of toStart(queue)) {
      queue = reduceUploads(queue, { type: 'started', key });
      transferOf(key)?.start();
    }
  }

  function transferOf(key: string): Transfer | null {
    const task = tasks.get(key);
    const item = queue.find((each) => each.key === key);
    if (!task || !item) return null;
    task.transfer ??= deps.makeTransfer(task.purpose)(
      { file: task.file, sha256: item.sha256 },
      {
        onProgress: (sent) => dispatch({ type: 'progressed', key, sent }),
        onDone: (asset) => dispatch({ type: 'done', key, asset, reused: false }),
        onFailed(problem) {
          void keeper.forget(key);
          dispatch({ type: 'failed', key, problem });
        },
        onInterrupted() {
          dispatch({ type: 'interrupted', key });
          clearTimeout(resumeTimer);
          resumeTimer = setTimeout(resumeInterrupted, RESUME_AFTER);
        },
      },
    );
    return task.transfer;
  }

  function resumeInterrupted(): void {
    for (const { key, phase } of queue) if (phase === 'interrupted') dispatch({ type: 'resumed', key });
  }

  function prepare(key: string, task: Task): void {
    void deps.prepare(task, {
      isWanted: () => !closing.signal.aborted && tasks.has(key),
      onRefused(problem) {
        void keeper.forget(key);
        dispatch({ type: 'refused', key, problem });
      },
      onIdentified: (format) => dispatch({ type: 'identified', key, format }),
      onPicture(picture) {
        if (closing.signal.aborted || !tasks.has(key)) deps.forgetPicture(picture);
        else dispatch({ type: 'pictured', key, picture });
      },
      onHashed: (hashed) => dispatch({ type: 'hashed', key, hashed }),
      onKnown: (asset) => dispatch({ type: 'done', key, asset, reused: true }),
      onChecked: (sha256) => dispatch({ type: 'checked', key, sha256 }),
    });
  }

  /** Puts files chosen together into the list; they are looked into from here on. */
  function take(batch: number, together: readonly Held[], kept: boolean): void {
    together.forEach(({ key, file, purpose }) => tasks.set(key, { file, purpose, transfer: null }));
    const files = together.map(({ key, file }) => ({ key, fileName: file.name, bytes: file.size }));
    dispatch({ type: 'chosen', batch, files, kept });
    for (const { key } of together) {
      const task = tasks.get(key);
      if (task) prepare(key, task);
    }
  }

  /** Keeps a file over a closed page, if there is room. */
  async function keep(upload: KeptUpload): Promise<void> {
    const kept = await keeper.keep(upload);
    if (!tasks.has(upload.key)) await keeper.forget(upload.key);
    else if (kept) dispatch({ type: 'kept', key: upload.key });
  }

  const claim = (): Claim => ({ personId: deps.personId, place, owner });

  /** Gives how many files there were to take. */
  async function takeWhatIsLeft(): Promise<number> {
    const left = (await keeper.claim(claim())).filter(({ key }) => !tasks.has(key));
    for (const together of inBatches(left)) {
      batches += 1;
      if (!closing.signal.aborted) take(batches, together, true);
    }
    return left.length;
  }

  async function takeWhenLeft(): Promise<void> {
    let inVain = 0;
    while (inVain < TRIES_IN_VAIN && (await keeper.othersGone(claim(), closing.signal)))
      inVain = (await takeWhatIsLeft()) > 0 ? 0 : inVain + 1;
  }

  function drop(key: string): void {
    const picture = queue.find((item) => item.key === key)?.picture;
    if (picture) deps.forgetPicture(picture);
    tasks.delete(key);
    void keeper.forget(key);
  }

  return {
    queue: () => queue,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(files) {
      batches += 1;
      const batch = `${owner}-${batches}`;
      const common = {
        personId: deps.personId,
        place,
        owner,
        purpose: deps.purpose(),
        batch,
        at: deps.now(),
      };
      const together = files.map((file, order) => ({ ...common, key: `${batch}-${order}`, order, file }));
      take(batches, together, false);
      together.forEach((upload) => void keep(upload));
      return batches;
    },
    async restore() {
      await takeWhatIsLeft();
      void takeWhenLeft();
    },
    moveTo(next) {
      if (next === place) return;
      place = next;
      void keeper.move(owner, next);
    },
    pause(key) {
      tasks.get(key)?.transfer?.pause();
      dispatch({ type: 'paused', key });
    },
    resume: (key) => dispatch({ type: 'resumed', key }),
    resumeInterrupted,
    remove(key) {
      tasks.get(key)?.transfer?.discard();
      drop(key);
      dispatch({ type: 'removed', key });
    },
    placed(key) {
      tasks.delete(key);
      void keeper.forget(key);
      dispatch({ type: 'placed', key });
    },
    isBusy: () => queue.some(isUnderway),
    mayLose: () => queue.some(wouldBeLost),
    close() {
      closing.abort();
      clearTimeout(resumeTimer);
      tasks.forEach(({ transfer }) => transfer?.pause());
      queue.forEach(({ picture }) => picture && deps.forgetPicture(picture));
      listeners.clear();
    },
  };
}
