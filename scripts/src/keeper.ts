import { pause } from '@toasoan/platform';
import type { Ending, Running } from './child.ts';

/** How patiently something that keeps ending is started again. */
export interface RestartPolicy {
  /** Milliseconds before the first restart; doubled each time. */
  readonly firstDelay: number;
  readonly maxDelay: number;
  /** A run shorter than this is a quick death. */
  readonly quick: number;
  /** This many quick deaths in a row and it is given up. */
  readonly giveUpAfter: number;
}

export const defaultPolicy: RestartPolicy = {
  firstDelay: 500,
  maxDelay: 15_000,
  quick: 20_000,
  giveUpAfter: 6,
};

export type KeeperEvent =
  | { readonly kind: 'started'; readonly pid: number }
  | { readonly kind: 'restarting'; readonly ending: Ending; readonly delay: number }
  | { readonly kind: 'gave-up'; readonly ending: Ending; readonly deaths: number };

export interface KeeperOptions {
  readonly start: () => Running | Promise<Running>;
  readonly policy?: RestartPolicy;
  readonly onEvent: (event: KeeperEvent) => void;
}

export interface Keeper {
  /** Aborts, with the event as reason, when it was given up. */
  readonly abandoned: AbortSignal;
  /** Ends it, for good; rejects only when it cannot be ended. */
  stop(patience: number): Promise<void>;
}

/** Starts something and starts it again whenever it ends, until stopped or given up. */
export function keep({ start, policy = defaultPolicy, onEvent }: KeeperOptions): Keeper {
  const stopping = new AbortController();
  const abandoned = new AbortController();
  let current: Running | null = null;

  const runOnce = async (): Promise<Ending> => {
    try {
      current = await start();
    } catch (error) {
      return {
        code: null,
        how: `không khởi động được (${error instanceof Error ? error.message : String(error)})`,
      };
    }
    onEvent({ kind: 'started', pid: current.pid });
    if (stopping.signal.aborted) await current.stop(0);
    return current.ended;
  };

  const loop = async (): Promise<void> => {
    let deaths = 0;
    while (!stopping.signal.aborted) {
      const began = performance.now();
      const ending = await runOnce();
      if (stopping.signal.aborted) return;
      deaths = performance.now() - began < policy.quick ? deaths + 1 : 1;
      if (deaths >= policy.giveUpAfter) {
        onEvent({ kind: 'gave-up', ending, deaths });
        abandoned.abort(ending);
        return;
      }
      const delay = Math.min(policy.firstDelay * 2 ** (deaths - 1), policy.maxDelay);
      onEvent({ kind: 'restarting', ending, delay });
      await pause(delay, stopping.signal);
    }
  };
  const done = loop();

  return {
    abandoned: abandoned.signal,
    async stop(patience) {
      stopping.abort();
      await current?.stop(patience);
      await done;
    },
  };
}
