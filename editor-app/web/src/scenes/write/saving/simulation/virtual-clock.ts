import type { Clock } from '../clock.ts';

/** A clock that jumps from one thing to do to the next. */
export interface VirtualClock extends Clock {
  /** Runs what is due until `end`, letting promises settle in between. */
  runUntil(end: number): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  let order = 0;
  const due: Due[] = [];
  const after = (wait: number, run: () => void): (() => void) => {
    const entry: Due = { at: now + Math.max(0, wait), order: order++, run };
    let low = 0;
    for (let high = due.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((due[middle] as Due).at <= entry.at) low = middle + 1;
      else high = middle;
    }
    due.splice(low, 0, entry);
    return () => {
      const index = due.indexOf(entry);
      if (index >= 0) due.splice(index, 1);
    };
  };
  return {
    now: () => now,
    after,
    wait: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async runUntil(end) {
      await settle();
      for (let next = due[0]; next && next.at <= end; next = due[0]) {
        due.shift();
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
    },
  };
}

/** Lets every promise that can settle without time passing do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}
