import { HEARTBEAT, PRESENCE_TIME, type PenWish, type PresenceView } from '@toasoan/domain';

export interface HeartDeps {
  readonly send: (wish: PenWish) => Promise<PresenceView>;
  readonly goodbye: () => void;
  /** Whether the page is looked at: one in the background keeps quiet. */
  readonly visible: () => boolean;
}

/** The heartbeat of a page with a story open. `subscribe` and `state` fit `useSyncExternalStore`. */
export interface Heart {
  /** The last answer; null before the first, and when there was none for so long that others count us as gone. */
  readonly state: () => PresenceView | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** The person typed: asks for the pen at once, unless the page has it, and keeps it with the next heartbeat. */
  readonly wrote: () => void;
  /** The page came to the front or the network came back: beats now. */
  readonly wake: () => void;
  /** Stops, and says goodbye. */
  readonly stop: () => void;
}

/** Starts beating at once. */
export function createHeart({ send, goodbye, visible }: HeartDeps): Heart {
  let view: PresenceView | null = null;
  let typed = false;
  let beating = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const listeners = new Set<() => void>();

  function show(next: PresenceView | null): void {
    view = next;
    listeners.forEach((listener) => listener());
  }

  async function beat(): Promise<void> {
    if (stopped || beating) return;
    clearTimeout(timer);
    timer = setTimeout(() => void beat(), HEARTBEAT);
    if (!visible()) return;
    beating = true;
    const wish = typed ? 'write' : 'look';
    typed = false;
    try {
      const answer = await send(wish);
      failures = 0;
      if (!stopped) show(answer);
    } catch {
      failures += 1;
      typed ||= wish === 'write';
      if (!stopped && view && failures * HEARTBEAT >= PRESENCE_TIME) show(null);
    } finally {
      beating = false;
    }
    // Typed while the answer was on its way, and nobody else has the pen: does not wait for the next turn.
    if (typed && failures === 0 && view !== null && view.pen === null) void beat();
  }
  void beat();

  return {
    state: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wrote() {
      typed = true;
      if (view !== null && view.pen === null && failures === 0) void beat();
    },
    wake: () => void beat(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      goodbye();
    },
  };
}
