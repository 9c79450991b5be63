import { randomUUID } from 'node:crypto';
import { MOST_VIEWS, type ViewsBatch } from '@toasoan/domain';
import type { Logger } from '@toasoan/platform';
import type { ReadersClient } from '../readers-client.ts';

/** Counts how often stories are read: sums by story and day in memory, sent every few seconds. Nothing else is known. */
export interface ViewCounter {
  add(slug: string): void;
  /** Sends what was counted. What could not be sent goes with the next call, as it was. */
  flush(): Promise<void>;
}

export interface ViewCounterDeps {
  readonly readers: Pick<ReadersClient, 'sendViews'>;
  readonly log: Pick<Logger, 'warn'>;
  /** Milliseconds since the epoch; `Date.now` when absent. */
  readonly now?: () => number;
}

const DAY = 86_400_000;
/** Vietnam has no summer time. */
const OFFSET = 7 * 3_600_000;

export function createViewCounter({ readers, log, now = Date.now }: ViewCounterDeps): ViewCounter {
  let counts = new Map<string, Map<string, number>>();
  let waiting: ViewsBatch[] = [];
  let running: Promise<void> | undefined;
  let day = { number: -1, name: '' };

  const today = (): string => {
    const number = Math.floor((now() + OFFSET) / DAY);
    if (number !== day.number) day = { number, name: new Date(number * DAY).toISOString().slice(0, 10) };
    return day.name;
  };

  const toBatches = (): ViewsBatch[] => {
    const all = [...counts].flatMap(([day, stories]) =>
      [...stories].map(([story, views]) => ({ story, day, views })),
    );
    counts = new Map();
    return Array.from({ length: Math.ceil(all.length / MOST_VIEWS) }, (_, index) => ({
      batch: randomUUID(),
      views: all.slice(index * MOST_VIEWS, (index + 1) * MOST_VIEWS),
    }));
  };

  const send = async (): Promise<void> => {
    // A batch keeps its name until it was taken: should only the answer have been lost, it is not counted twice.
    if (waiting.length === 0) waiting = toBatches();
    for (let [batch] = waiting; batch; [batch] = waiting) {
      try {
        await readers.sendViews(batch);
      } catch (err) {
        log.warn({ err, stories: batch.views.length }, 'views not sent, they go with the next ones');
        return;
      }
      waiting = waiting.slice(1);
    }
  };

  return {
    add(slug) {
      const name = today();
      const stories = counts.get(name) ?? new Map<string, number>();
      stories.set(slug, (stories.get(slug) ?? 0) + 1);
      counts.set(name, stories);
    },
    flush() {
      running ??= send().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
