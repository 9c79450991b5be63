import { RequestError } from '../../../../api/request-error.ts';
import type { Saved, SaveRequest } from '../saver.ts';
import { refusal, type ModelServer } from './model-server.ts';
import type { Random } from './random.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** A bad line: delays up to five seconds, one request in ten lost on its way there or back. */
export interface Network {
  send(writer: number, request: SaveRequest): Promise<Saved>;
  /** From now on everything arrives, and quickly. */
  heal(): void;
  readonly counts: { requests: number; lost: number };
}

const SLOWEST = 2_500;
const LOST = 0.1;
/** Answers that are none of the network's fault: the session is over, the server is full or down. */
const REFUSED = 0.03;

export function createNetwork(server: ModelServer, clock: VirtualClock, random: Random): Network {
  let healed = false;
  const counts = { requests: 0, lost: 0 };

  async function send(writer: number, request: SaveRequest): Promise<Saved> {
    if (!healed) counts.requests += 1;
    await clock.wait(random.between(5, healed ? 50 : SLOWEST));
    const back = random.between(5, healed ? 50 : SLOWEST);
    const answer = (): Saved => server.answer(writer, request, clock.now());
    if (!healed && random.chance(LOST)) {
      counts.lost += 1;
      const fate = random.pick(['never arrives', 'arrives', 'arrives late'] as const);
      if (fate === 'arrives') quietly(answer);
      // The page has given up by then, and may have sent the save again.
      if (fate === 'arrives late') clock.after(random.between(1_000, 9_000), () => quietly(answer));
      await clock.wait(back);
      throw new RequestError(null);
    }
    if (!healed && random.chance(REFUSED))
      throw refusal(random.pick(['auth.required', 'server.no_space', 'cms.unavailable', 'rate.limited']));
    try {
      const saved = answer();
      await clock.wait(back);
      return saved;
    } catch (error) {
      await clock.wait(back);
      throw error;
    }
  }
  return { send, counts, heal: () => (healed = true) };
}

function quietly(answer: () => Saved): void {
  try {
    answer();
  } catch {
    // Nobody hears the refusal.
  }
}
