import type { Me } from '@toasoan/domain';
import type { Client } from '../../api/client.ts';
import type { Round } from '../outbox/outbox.ts';
import type { Pieces } from '../store/pieces.ts';

const SOON = 5_000;
const AT_MOST = 60_000;

export interface SenderDeps {
  readonly client: Client;
  readonly pieces: Pieces;
  readonly onPerson: (me: Me) => void;
  readonly onProgress: (key: string, sent: number) => void;
  /** Told how a round ended; nothing more is tried by itself after `done` and `signed_out`. */
  readonly onRound: (round: Round) => void;
}

/** Sends the queue now, and again by itself while the network does not answer; a page that is left does not. */
export function createSender({ onRound, ...deps }: SenderDeps): { readonly kick: () => void } {
  let running = false;
  let again = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<Round> {
    // Not needed to write: loaded once there is something to send, and kept by the service worker for later.
    const { sendFromPage } = await import('../outbox/from-page.ts');
    return sendFromPage(deps);
  }

  function kick(): void {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    void run()
      .catch((): Round => 'no_answer')
      .then((round) => {
        running = false;
        onRound(round);
        failures = round === 'no_answer' ? failures + 1 : 0;
        if (again) {
          again = false;
          kick();
        } else if (round === 'no_answer' || round === 'idle') {
          timer = setTimeout(kick, Math.min(AT_MOST, SOON * 2 ** Math.min(failures, 4)));
        }
      });
  }

  window.addEventListener('online', kick);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') kick();
  });
  return { kick };
}
