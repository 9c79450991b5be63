import type { StoryContent } from '@toasoan/domain';
import { RequestError } from '../../../api/request-error.ts';
import type { LocalCopies } from './local-copies.ts';
import { isDirty, maySend, reduce, type SaveEvent, type SaveState } from './save-state.ts';

/** Pause in typing after which a change is saved. */
const PAUSE = 1_500;
/** Pause after which a change is kept on this computer. */
const COPY_PAUSE = 400;
/** Wait before trying again after the first, second, … lost answer. */
const RETRY_WAITS = [2_000, 5_000, 10_000, 20_000, 30_000];

export interface SaveRequest {
  /** Null: the server does not have the story yet. */
  readonly storyId: string | null;
  readonly basedOn: number;
  readonly content: StoryContent;
}
export interface Saved {
  readonly storyId: string;
  readonly revision: number;
  readonly at: string;
}

export interface SaverDeps {
  readonly initial: SaveState;
  /** Rejects with RequestError. */
  readonly save: (request: SaveRequest) => Promise<Saved>;
  /** The copies of a story on this computer. */
  readonly copiesOf: (storyId: string | null) => LocalCopies;
  readonly now: () => Date;
}

/** Saves a story while it is written. `subscribe` and `state` fit `useSyncExternalStore`. */
export interface Saver {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (content: StoryContent) => void;
  /** Keeps my version of a conflict and saves it. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly restoreCopy: () => void;
  readonly dropCopy: () => void;
  /** Saves now what is unsaved, waiting for a save on its way first. Resolves with the state reached, saved or not. */
  readonly flush: () => Promise<SaveState>;
  /** Tries again at once: the network is back, or the person signed in. */
  readonly retry: () => void;
  /** Writes the copy on this computer now: the page may be about to go. */
  readonly keepCopy: () => void;
  /** Saves what is left and stops. */
  readonly close: () => void;
}

export function createSaver({ initial, save, copiesOf, now }: SaverDeps): Saver {
  let state = initial;
  let running: Promise<void> | null = null;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let copyTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const instant = (): string => now().toISOString();
  // The place of a copy found at opening is soon taken by the words being written.
  if (initial.kept) copiesOf(initial.storyId).keepAside(initial.kept);

  function dispatch(event: SaveEvent): void {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    if (state.storyId !== before.storyId) copiesOf(before.storyId).keepCurrent(null);
    if (state.kept !== before.kept || state.storyId !== before.storyId)
      copiesOf(state.storyId).keepAside(state.kept);
    schedule();
    listeners.forEach((listener) => listener());
  }

  function schedule(): void {
    clearTimeout(copyTimer);
    copyTimer = setTimeout(keepCopy, COPY_PAUSE);
    clearTimeout(saveTimer);
    if (!maySend(state) || state.phase.name === 'signed_out') return;
    const wait = RETRY_WAITS[Math.min(state.failures, RETRY_WAITS.length) - 1];
    saveTimer = setTimeout(send, state.phase.name === 'waiting' && wait !== undefined ? wait : PAUSE);
  }

  function keepCopy(): void {
    clearTimeout(copyTimer);
    const copies = copiesOf(state.storyId);
    copies.keepCurrent(
      isDirty(state) ? { content: state.content, basedOn: state.revision, at: instant() } : null,
    );
  }

  function send(): void {
    clearTimeout(saveTimer);
    if (!maySend(state)) return;
    dispatch({ type: 'sent' });
    const { storyId, revision, content } = state;
    running = save({ storyId, basedOn: revision, content })
      .then((saved) => dispatch({ type: 'saved', ...saved }))
      .catch((error: unknown) => {
        const body = error instanceof RequestError ? error.body : null;
        dispatch({ type: 'failed', error: body, at: instant() });
      })
      .finally(() => (running = null));
  }

  async function flush(): Promise<SaveState> {
    await running;
    send();
    await running;
    return state;
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (content) => dispatch({ type: 'edited', content }),
    keepMine() {
      dispatch({ type: 'mine_kept' });
      send();
    },
    takeTheirs: () => dispatch({ type: 'theirs_taken', at: instant() }),
    restoreCopy: () => dispatch({ type: 'copy_restored', at: instant() }),
    dropCopy: () => dispatch({ type: 'copy_dropped' }),
    flush,
    retry: send,
    keepCopy,
    close() {
      keepCopy();
      void flush().then(() => {
        keepCopy();
        clearTimeout(saveTimer);
      });
    },
  };
}
