import type { AssetView, SourceFormat } from '@toasoan/domain';

/**
 * Files on their way to the server, as a pure list. Files chosen together are a batch and take their places in the
 * order in which they were chosen, whichever arrives first.
 */

/** How many files are sent at once: more would only share the same thin line. */
const AT_ONCE = 2;

export type UploadPhase =
  /** Looked into and hashed on this computer. */
  | 'checking'
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
  readonly hashed: number;
  readonly sent: number;
  readonly phase: UploadPhase;
  /** What it is by its content; null until that is known. */
  readonly format: SourceFormat | null;
  /** Whether it may be sent as far as this computer can tell. */
  readonly checked: boolean;
  /** Null until it is checked, and where it cannot be told. */
  readonly sha256: string | null;
  /** Key of the same file further ahead, which is sent for both. */
  readonly twinOf: string | null;
  /** Address of a small picture of it made on this computer. */
  readonly picture: string | null;
  /** Whether it survives the closing of the page. */
  readonly kept: boolean;
  readonly asset: AssetView | null;
  /** Whether the newsroom had it already, so that nothing was sent. */
  readonly reused: boolean;
  /** Why it failed, a sentence. */
  readonly problem: string | null;
  /** False for a file that is refused without being sent. */
  readonly mayRetry: boolean;
  /** Whether it has taken its place. */
  readonly placed: boolean;
}
export type UploadQueue = readonly UploadItem[];
export type ArrivedItem = UploadItem & { readonly asset: AssetView };

export interface ChosenFile {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
}

export type UploadEvent =
  | {
      readonly type: 'chosen';
      readonly batch: number;
      readonly files: readonly ChosenFile[];
      readonly kept: boolean;
    }
  | {
      readonly type: 'started' | 'paused' | 'interrupted' | 'resumed' | 'placed' | 'kept';
      readonly key: string;
    }
  | { readonly type: 'removed'; readonly key: string }
  | { readonly type: 'identified'; readonly key: string; readonly format: SourceFormat }
  | { readonly type: 'pictured'; readonly key: string; readonly picture: string }
  | { readonly type: 'hashed'; readonly key: string; readonly hashed: number }
  | { readonly type: 'checked'; readonly key: string; readonly sha256: string | null }
  | { readonly type: 'progressed'; readonly key: string; readonly sent: number }
  | { readonly type: 'done'; readonly key: string; readonly asset: AssetView; readonly reused: boolean }
  | { readonly type: 'refused' | 'failed'; readonly key: string; readonly problem: string };

export function reduceUploads(queue: UploadQueue, event: UploadEvent): UploadQueue {
  if (event.type === 'chosen') return [...queue, ...event.files.map((file) => itemOf(event, file))];
  if (event.type === 'removed') return orphaned(queue, event.key).filter((item) => item.key !== event.key);
  const next = queue.map((item) =>
    item.key === event.key ? changed(item, event, twinOf(queue, event)) : item,
  );
  if (event.type === 'failed') return orphaned(next, event.key);
  return event.type === 'done'
    ? next.map((item) => (item.twinOf === event.key ? arrived(item, event) : item))
    : next;
}

function itemOf({ batch, kept }: { batch: number; kept: boolean }, file: ChosenFile): UploadItem {
  return {
    ...file,
    batch,
    hashed: 0,
    sent: 0,
    phase: 'checking',
    format: null,
    checked: false,
    sha256: null,
    twinOf: null,
    picture: null,
    kept,
    asset: null,
    reused: false,
    problem: null,
    mayRetry: true,
    placed: false,
  };
}

type Change = Exclude<UploadEvent, { type: 'chosen' | 'removed' }>;

function changed(item: UploadItem, event: Change, twin: string | null): UploadItem {
  const moving = item.phase === 'sending' || item.phase === 'waiting' || item.phase === 'checking';
  switch (event.type) {
    case 'identified':
      return { ...item, format: event.format };
    case 'pictured':
      return { ...item, picture: event.picture };
    case 'kept':
      return { ...item, kept: true };
    case 'hashed':
      return { ...item, hashed: event.hashed };
    case 'checked': {
      const phase = item.phase === 'checking' ? 'waiting' : item.phase;
      return { ...item, phase, checked: true, sha256: event.sha256, twinOf: twin, hashed: item.bytes };
    }
    case 'started':
      return { ...item, phase: 'sending' };
    case 'progressed':
      return { ...item, sent: event.sent };
    case 'done':
      return arrived(item, event);
    case 'refused':
      return { ...item, phase: 'failed', problem: event.problem, mayRetry: false };
    case 'failed':
      return { ...item, phase: 'failed', problem: event.problem, kept: false };
    case 'paused':
      return moving || item.phase === 'interrupted' ? { ...item, phase: 'paused' } : item;
    case 'interrupted':
      return moving ? { ...item, phase: 'interrupted' } : item;
    case 'resumed':
      if (item.phase === 'done' || moving || !item.mayRetry) return item;
      return { ...item, phase: item.checked ? 'waiting' : 'checking', problem: null };
    case 'placed':
      return { ...item, placed: true };
  }
}

function arrived(
  item: UploadItem,
  { asset, reused }: Pick<UploadEvent & { type: 'done' }, 'asset' | 'reused'>,
): UploadItem {
  return {
    ...item,
    phase: 'done',
    sent: item.bytes,
    asset,
    reused: reused || item.twinOf !== null,
    twinOf: null,
  };
}

/** The key of the same file ahead of the one just checked, while that is still to arrive. */
function twinOf(queue: UploadQueue, event: Change): string | null {
  if (event.type !== 'checked' || event.sha256 === null) return null;
  const twin = queue.find(
    (item) =>
      item.key !== event.key &&
      item.sha256 === event.sha256 &&
      item.twinOf === null &&
      item.phase !== 'failed' &&
      item.phase !== 'done',
  );
  return twin?.key ?? null;
}

/** When a file fails or is removed, the first that waited for it is sent itself, and the others wait for that one. */
function orphaned(queue: UploadQueue, key: string): UploadQueue {
  const heir = queue.find((item) => item.twinOf === key)?.key;
  if (heir === undefined) return queue;
  return queue.map((item) =>
    item.twinOf === key ? { ...item, twinOf: item.key === heir ? null : heir } : item,
  );
}

/** The keys to start now, in the order of choosing. */
export function toStart(queue: UploadQueue): string[] {
  const free = AT_ONCE - queue.filter((item) => item.phase === 'sending').length;
  return queue
    .filter((item) => item.phase === 'waiting' && item.twinOf === null)
    .slice(0, Math.max(0, free))
    .map((item) => item.key);
}

/** The files that can take their place: those with no file of their batch before them still to come. */
export function toPlace(queue: UploadQueue): ArrivedItem[] {
  const blocked = new Set<number>();
  const ready: ArrivedItem[] = [];
  for (const item of queue) {
    if (isUnderway(item)) blocked.add(item.batch);
    const { asset } = item;
    if (item.phase === 'done' && !item.placed && asset !== null && !blocked.has(item.batch)) {
      ready.push({ ...item, asset });
    }
  }
  return ready;
}

/** True while the file is expected to arrive without the person's doing. */
export const isUnderway = (item: UploadItem): boolean =>
  item.phase === 'checking' ||
  item.phase === 'waiting' ||
  item.phase === 'sending' ||
  item.phase === 'interrupted';

/** True while closing the page would lose a file. */
export const wouldBeLost = (item: UploadItem): boolean => isUnderway(item) && !item.kept;
