const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Stopping {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  close(): void;
}

/**
 * Notices the signals that ask this process to end. Further ones change nothing: npm passes on the Ctrl-C that the
 * terminal has already sent.
 */
export function untilSignal(): Stopping {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => controller.abort(new Error(signal));
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    close: () => {
      for (const signal of signals) process.removeListener(signal, onSignal);
    },
  };
}
