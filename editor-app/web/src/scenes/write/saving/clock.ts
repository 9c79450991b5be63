/** Time as saving sees it; a test runs through an hour in a moment. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once, `wait` milliseconds from now. Gives what calls it off. */
  after(wait: number, run: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (wait, run) => {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  },
};

/** A timer of which one run is awaited at a time. */
export interface Alarm {
  /** Sets it, or sets it anew. */
  set(wait: number, run: () => void): void;
  /** False when nothing is awaited. */
  isSet(): boolean;
  clear(): void;
}

export function createAlarm(clock: Clock): Alarm {
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    clear,
    isSet: () => cancel !== null,
    set(wait, run) {
      clear();
      cancel = clock.after(wait, () => {
        cancel = null;
        run();
      });
    },
  };
}
