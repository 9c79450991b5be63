export interface WaitOptions {
  /** Milliseconds until the wait is given up. */
  readonly deadline: number;
  /** Milliseconds between two probes; 50 when absent. */
  readonly every?: number;
  /** What is waited for, as it should stand in the error. */
  readonly what?: string;
  readonly signal?: AbortSignal;
}

/** The condition did not come true in time; `cause` is what the last probe threw, if it threw. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError';
}

/**
 * Probes until the probe gives something truthy, and gives that back. A probe that throws has not succeeded yet.
 * @throws {WaitTimeoutError} at the deadline; the signal's reason when aborted
 */
export async function waitUntil<T>(
  probe: () => T | Promise<T>,
  { deadline, every = 50, what = 'the condition', signal }: WaitOptions,
): Promise<NonNullable<Exclude<T, false | 0 | ''>>> {
  const end = performance.now() + deadline;
  let lastError: unknown;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const value = await probe();
      if (value) return value as NonNullable<Exclude<T, false | 0 | ''>>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() >= end) {
      const reason = lastError instanceof Error ? `: ${lastError.message}` : '';
      throw new WaitTimeoutError(`${what} did not come true within ${deadline} ms${reason}`, {
        cause: lastError,
      });
    }
    await pause(every, signal);
  }
}

/** Waits for the given time, or until the signal aborts, whichever is first; never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
