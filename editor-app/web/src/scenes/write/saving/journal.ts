import { createAlarm, type Clock } from './clock.ts';
import type { LocalCopy, WordsKeeper } from './local-copy.ts';

/** From a change until it is written on this computer, however fast the person types on. */
const PAUSE = 200;
/** A browser that takes longer to write does not hold up the way to the server. */
const PATIENCE = 1_000;

/** Writes the words of one desk down while they are typed: one write at a time, each with the words of its moment. */
export interface Journal {
  /** Something changed. */
  note(): void;
  /** Resolves once everything noted is written down, or the browser has taken too long. */
  written(): Promise<void>;
  /** The page may be about to go: what is not written down yet is written at once. */
  noteAtOnce(): void;
  /** Nothing is noted any more. */
  close(): void;
}

export interface JournalDeps {
  readonly clock: Clock;
  readonly keeper: WordsKeeper;
  /** The names under which copies lie that the server has made needless. */
  readonly desks: () => readonly string[];
  /** What is to be kept at this moment; null when the server has everything. */
  readonly current: () => LocalCopy | null;
  /** Told after every write whether there was room. */
  readonly onKept: (hasRoom: boolean) => void;
}

export function createJournal({ clock, keeper, desks, current, onKept }: JournalDeps): Journal {
  const alarm = createAlarm(clock);
  let changes = 0;
  let kept = 0;
  let writing: Promise<void> | null = null;
  let closed = false;

  async function write(): Promise<void> {
    alarm.clear();
    const upTo = changes;
    const copy = current();
    if (copy) onKept(await keeper.keep(copy));
    else await keeper.forget(desks());
    kept = upTo;
    writing = null;
    if (changes > kept) await (closed ? start() : alarm.set(PAUSE, () => void start()));
  }
  const start = (): Promise<void> => (writing ??= write());

  async function writeAll(): Promise<void> {
    const upTo = changes;
    while (kept < upTo) await start();
  }

  return {
    note() {
      changes += 1;
      if (!writing && !alarm.isSet() && !closed) alarm.set(PAUSE, () => void start());
    },
    written: () =>
      new Promise((resolve) => {
        const giveUp = clock.after(PATIENCE, resolve);
        void writeAll().then(() => {
          giveUp();
          resolve();
        });
      }),
    noteAtOnce() {
      if (changes === kept) return;
      const copy = current();
      if (copy) keeper.keepAtOnce(copy);
      void start();
    },
    close() {
      closed = true;
      alarm.clear();
    },
  };
}
