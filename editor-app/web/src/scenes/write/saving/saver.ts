import { DESK_DIGITS, type ErrorBody, type StaleDetails, type StoryContent } from '@toasoan/domain';
import { RequestError } from '../../../api/request-error.ts';
import { createAlarm, type Clock } from './clock.ts';
import { createJournal } from './journal.ts';
import type { LocalCopy, WordsKeeper } from './local-copy.ts';
import type { mergeVersions } from './merging.ts';
import { sameStored } from './same-content.ts';
import { commonBase, isDirty, maySend, reduce, type SaveEvent, type SaveState } from './save-state.ts';

/** Pause in typing after which a change is sent to the server. */
const PAUSE = 1_500;
/** However long the person types without a pause, a change is sent after this. */
const LONGEST = 4_500;
/** Wait before trying again after the first, second, … lost answer. */
const RETRY_WAITS = [2_000, 5_000, 10_000, 20_000, 30_000];
/** Digits of the name of a desk and of a save's key. */
export const KEY_DIGITS = 32;

export interface SaveRequest {
  /** Null: the server does not have the story yet, as far as this desk knows. */
  readonly storyId: string | null;
  readonly basedOn: number;
  readonly content: StoryContent;
  /** The same for every repeat of a save. */
  readonly key: string;
}
export interface Saved {
  readonly storyId: string;
  readonly revision: number;
  readonly at: string;
}

export interface SaverDeps {
  /** The name of this visit of the write screen: its copy on this computer lies under it. */
  readonly desk: string;
  readonly initial: SaveState;
  /** The unit a new story is written for. */
  readonly unitId: () => string;
  /** Rejects with RequestError. */
  readonly save: (request: SaveRequest) => Promise<Saved>;
  readonly keeper: WordsKeeper;
  /** Comes when it is needed first; rejects when it cannot come. */
  readonly merging: () => Promise<{ readonly mergeVersions: typeof mergeVersions }>;
  /** Random hexadecimal digits. */
  readonly digits: (count: number) => string;
  readonly clock: Clock;
}

/** Saves a story while it is written. `subscribe` and `state` fit `useSyncExternalStore`. */
export interface Saver {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (content: StoryContent) => void;
  /** Takes what the person chose in the conflicts, and saves it. */
  readonly resolve: (content: StoryContent) => void;
  /** Offers what other desks left on this computer. */
  readonly offer: (copies: readonly LocalCopy[]) => void;
  /** Puts a kept version on screen; unsaved words there take its place. */
  readonly restoreCopy: (copy: LocalCopy) => void;
  readonly dropCopy: (desk: string) => void;
  /** Saves now what is unsaved, waiting for a save on its way first. Resolves with the state reached, saved or not. */
  readonly flush: () => Promise<SaveState>;
  /** Tries again at once: the network is back, or the person signed in. */
  readonly retry: () => void;
  /** Writes the copy on this computer now: the page may be about to go. */
  readonly keepCopy: () => void;
  /** Saves what is left and stops. Resolves once nothing more comes of it. */
  readonly close: () => Promise<void>;
}

export function createSaver(deps: SaverDeps): Saver {
  const { desk, keeper, clock } = deps;
  let state = deps.initial;
  let running: Promise<void> | null = null;
  /** When the oldest change on screen that was not sent yet was made. */
  let unsentSince: number | null = null;
  /** Desks whose words were put on this screen. */
  let taken: readonly string[] = [];
  /** Words that left the screen are written down before what took their place. */
  let asideKept: Promise<unknown> = Promise.resolve();
  const alarm = createAlarm(clock);
  const listeners = new Set<() => void>();
  const journal = createJournal({
    clock,
    keeper: { ...keeper, keep: async (copy) => (await asideKept, keeper.keep(copy)) },
    desks: () => [desk, ...taken],
    current: () => (isDirty(state) ? copyOf(desk) : null),
    onKept: (hasRoom) => dispatch({ type: 'copy_kept', hasRoom }),
  });

  const copyOf = (name: string): LocalCopy => ({
    desk: name,
    storyId: state.storyId,
    unitId: deps.unitId(),
    content: state.content,
    basedOn: state.revision,
    base: state.saved,
    sent: state.sent,
    replaces: name === desk ? taken : [],
    at: new Date(clock.now()).toISOString(),
  });

  function dispatch(event: SaveEvent): void {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    if (event.type === 'edited') unsentSince ??= clock.now();
    if (!isDirty(state)) unsentSince = null;
    if (event.type !== 'copy_kept' && event.type !== 'copies_found') {
      journal.note();
      // A copy that does not know its story would be looked for in vain when the story is opened.
      if (state.storyId !== before.storyId) journal.noteAtOnce();
      schedule(event);
    }
    listeners.forEach((listener) => listener());
  }

  /** Sets when to send next. A wait for the network is not made longer by typing on. */
  function schedule({ type }: SaveEvent): void {
    const { phase } = state;
    if (!maySend(state) || phase.name === 'signed_out') return alarm.clear();
    if (phase.name === 'waiting') {
      const wait = RETRY_WAITS[Math.min(state.failures, RETRY_WAITS.length) - 1] ?? PAUSE;
      if (type !== 'edited' || !alarm.isSet()) alarm.set(wait, send);
    } else if (type === 'edited' || type === 'saved') {
      const age = clock.now() - (unsentSince ?? clock.now());
      alarm.set(Math.max(0, Math.min(PAUSE, LONGEST - age)), send);
    } else alarm.set(0, send);
  }

  function send(): void {
    alarm.clear();
    if (!maySend(state)) return;
    if (state.sent === null) unsentSince = null;
    const number = deps.digits(KEY_DIGITS - DESK_DIGITS);
    dispatch({ type: 'sending', key: desk.slice(0, DESK_DIGITS) + number });
    const { storyId, revision, sent } = state;
    if (!sent) return;
    // Once the words on screen were replaced, an earlier save's answer tells nothing about them.
    const ifAwaited = (event: SaveEvent): void => {
      if (state.sent?.key === sent.key) dispatch(event);
    };
    // First it is written down that this save is on its way: a crash must not make us forget our own words.
    running = journal
      .written()
      .then(() => deps.save({ storyId, basedOn: revision, content: sent.content, key: sent.key }))
      .then((saved) => ifAwaited({ type: 'saved', ...saved }))
      .catch((error: unknown) => answerFailure(error instanceof RequestError ? error.body : null, ifAwaited))
      .finally(() => (running = null));
  }

  async function answerFailure(error: ErrorBody | null, tell: (event: SaveEvent) => void): Promise<void> {
    if (error?.id !== 'story.stale') return tell({ type: 'failed', error });
    const { current: theirs, yours } = error.details as unknown as StaleDetails;
    const { appliedAs } = yours;
    try {
      const { mergeVersions } = await deps.merging();
      const { merge, content } = mergeVersions(commonBase(state, appliedAs), state.content, theirs.content);
      const merged = merge.conflicts.length > 0 ? null : content;
      tell({ type: 'overtaken', theirs, appliedAs, merged });
    } catch {
      // What merges could not be loaded: the same save is answered the same way later.
      tell({ type: 'failed', error: null });
    }
  }

  async function flush(): Promise<SaveState> {
    await running;
    // A save that was sent again, or that met another's, may leave something to send.
    for (let round = 0; round < 4 && maySend(state); round++) {
      const { failures } = state;
      send();
      await running;
      if (state.failures > failures || !maySend(state) || state.phase.name === 'signed_out') break;
    }
    return state;
  }

  const saver: Saver = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (content) => dispatch({ type: 'edited', content }),
    resolve: (content) => dispatch({ type: 'resolved', content }),
    offer(copies) {
      const others = copies.filter((copy) => copy.desk !== desk && copy.storyId === state.storyId);
      const [known, unknown] = [true, false].map((is) =>
        others.filter(({ content }) => sameStored(content, state.saved) === is),
      ) as [LocalCopy[], LocalCopy[]];
      // What the server has anyway is in nobody's way any more.
      known.forEach((copy) => void keeper.forget([copy.desk]));
      dispatch({ type: 'copies_found', copies: unknown });
    },
    restoreCopy(copy) {
      const aside = isDirty(state) ? copyOf(deps.digits(KEY_DIGITS)) : null;
      if (aside) asideKept = keeper.keep(aside);
      taken = [...taken, copy.desk];
      dispatch({ type: 'copy_restored', copy, aside });
    },
    dropCopy(name) {
      dispatch({ type: 'copy_dropped', desk: name });
      void keeper.forget([name]);
    },
    flush,
    retry: send,
    keepCopy: () => journal.noteAtOnce(),
    async close() {
      journal.noteAtOnce();
      await flush();
      await journal.written();
      journal.close();
      alarm.clear();
    },
  };
  if (maySend(state)) schedule({ type: 'copy_dropped', desk });
  return saver;
}
