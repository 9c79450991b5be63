import type { EventEmitter } from 'node:events';
import type { Logger } from './log.ts';

export type Release = () => void | Promise<void>;

export interface Releaser {
  /** Registers the release of something just acquired. After the releasing began it is released at once. */
  add(name: string, release: Release): void;
  /**
   * Releases everything in reverse order, once; later calls give the same promise. One failing release does not keep
   * the others from running. Rejects with the first error, or with a {@link ReleaseTimeoutError} at the deadline.
   */
  release(): Promise<void>;
  /** Releases on SIGTERM, SIGINT or SIGHUP and exits: 0 when all was released in time, else 1. */
  onSignals(): void;
}

export interface ReleaserOptions {
  /** Milliseconds for everything together; 10 seconds when absent. */
  readonly deadline?: number;
  readonly log?: Pick<Logger, 'info' | 'error'>;
  /** Replaces `process.exit` in tests. */
  readonly exit?: (code: number) => void;
  /** Replaces `process` as the place signals arrive at in tests. */
  readonly source?: EventEmitter;
}

export class ReleaseTimeoutError extends Error {
  override readonly name = 'ReleaseTimeoutError';
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Every acquire registers its release here, right after it succeeded. */
export function createReleaser(options: ReleaserOptions = {}): Releaser {
  const { deadline = 10_000, log, source = process } = options;
  const exit = options.exit ?? ((code: number) => process.exit(code));
  const entries: { readonly name: string; readonly release: Release }[] = [];
  let current = '';
  let releasing: Promise<void> | undefined;
  let finished = false;

  const runAll = async (): Promise<void> => {
    const errors: unknown[] = [];
    for (let entry = entries.pop(); entry; entry = entries.pop()) {
      current = entry.name;
      try {
        await entry.release();
      } catch (error) {
        log?.error({ err: error }, `could not release ${entry.name}`);
        errors.push(error);
      }
    }
    finished = true;
    if (errors.length > 0) throw errors[0];
  };

  const withDeadline = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new ReleaseTimeoutError(`releasing ${current} took longer than ${deadline} ms`)),
        deadline,
      );
      runAll()
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });

  const releaser: Releaser = {
    add(name, release) {
      entries.push({ name, release });
      if (finished) void runAll().catch(() => undefined);
    },
    release: () => (releasing ??= withDeadline()),
    onSignals() {
      for (const signal of signals) {
        source.on(signal, () => {
          if (releasing) return;
          log?.info({ signal }, 'stopping');
          releaser.release().then(
            () => exit(0),
            (error: unknown) => {
              log?.error({ err: error }, 'stopped with an error');
              exit(1);
            },
          );
        });
      }
    },
  };
  return releaser;
}
