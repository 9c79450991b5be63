/**
 * Photos on their way to the server, as a pure list. Photos chosen together are a batch and stand in the text in the
 * order in which they were chosen, whichever arrives first.
 */

/** How many photos are sent at once: more would only share the same thin line. */
const AT_ONCE = 2;

export type UploadPhase =
  | 'waiting'
  | 'sending'
  /** Stopped by the person. */
  | 'paused'
  /** Stopped by the network or the end of a session: goes on by itself. */
  | 'interrupted'
  | 'done'
  /** Will not succeed by itself. */
  | 'failed';

export interface UploadItem {
  readonly key: string;
  readonly batch: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly sent: number;
  readonly phase: UploadPhase;
  readonly assetId: string | null;
  /** Why it failed, a sentence. */
  readonly problem: string | null;
  /** False for a file that is refused without being sent. */
  readonly mayRetry: boolean;
  /** Whether the picture stands in the text. */
  readonly placed: boolean;
}
export type UploadQueue = readonly UploadItem[];

export interface ChosenFile {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  /** Why it is not even sent; null when it is. */
  readonly problem: string | null;
}

export type UploadEvent =
  | { readonly type: 'chosen'; readonly batch: number; readonly files: readonly ChosenFile[] }
  | { readonly type: 'started' | 'paused' | 'interrupted' | 'resumed' | 'placed'; readonly key: string }
  | { readonly type: 'removed'; readonly key: string }
  | { readonly type: 'progressed'; readonly key: string; readonly sent: number }
  | { readonly type: 'done'; readonly key: string; readonly assetId: string }
  | { readonly type: 'failed'; readonly key: string; readonly problem: string };

export function reduceUploads(queue: UploadQueue, event: UploadEvent): UploadQueue {
  if (event.type === 'chosen') return [...queue, ...event.files.map((file) => itemOf(event.batch, file))];
  if (event.type === 'removed') return queue.filter((item) => item.key !== event.key);
  return queue.map((item) => (item.key === event.key ? changed(item, event) : item));
}

function itemOf(batch: number, { key, fileName, bytes, problem }: ChosenFile): UploadItem {
  const phase = problem === null ? 'waiting' : 'failed';
  const item = {
    key,
    batch,
    fileName,
    bytes,
    sent: 0,
    phase,
    assetId: null,
    problem,
    placed: false,
  } as const;
  return { ...item, mayRetry: problem === null };
}

function changed(item: UploadItem, event: Exclude<UploadEvent, { type: 'chosen' | 'removed' }>): UploadItem {
  const underway = item.phase === 'sending' || item.phase === 'waiting';
  switch (event.type) {
    case 'started':
      return { ...item, phase: 'sending' };
    case 'progressed':
      return { ...item, sent: event.sent };
    case 'done':
      return { ...item, phase: 'done', sent: item.bytes, assetId: event.assetId };
    case 'failed':
      return { ...item, phase: 'failed', problem: event.problem };
    case 'paused':
      return underway || item.phase === 'interrupted' ? { ...item, phase: 'paused' } : item;
    case 'interrupted':
      return underway ? { ...item, phase: 'interrupted' } : item;
    case 'resumed':
      return item.phase === 'done' || underway ? item : { ...item, phase: 'waiting', problem: null };
    case 'placed':
      return { ...item, placed: true };
  }
}

/** The keys to start now, in the order of choosing. */
export function toStart(queue: UploadQueue): string[] {
  const free = AT_ONCE - queue.filter((item) => item.phase === 'sending').length;
  return queue
    .filter((item) => item.phase === 'waiting')
    .slice(0, Math.max(0, free))
    .map((item) => item.key);
}

/** The photos that can take their place in the text: those with no photo of their batch before them still to come. */
export function toPlace(queue: UploadQueue): (UploadItem & { readonly assetId: string })[] {
  const blocked = new Set<number>();
  const ready: (UploadItem & { readonly assetId: string })[] = [];
  for (const item of queue) {
    if (isUnderway(item)) blocked.add(item.batch);
    const { assetId } = item;
    if (item.phase === 'done' && !item.placed && assetId !== null && !blocked.has(item.batch)) {
      ready.push({ ...item, assetId });
    }
  }
  return ready;
}

/** True while the photo is expected to arrive without the person's doing. */
export const isUnderway = (item: UploadItem): boolean =>
  item.phase === 'waiting' || item.phase === 'sending' || item.phase === 'interrupted';
