import { PUBLISH_DUE_AHEAD } from '@toasoan/domain';
import { pause } from '@toasoan/platform';
import type { Handler } from './handler.ts';

/** Milliseconds after which a wait for an hour looks again: somebody may have set an earlier one. */
const LOOK_AGAIN = 500;
/** From this close on, an hour is waited for here; the job for it may have started a little early. */
const CLOSE = PUBLISH_DUE_AHEAD + 1_000;

/**
 * Has the CMS publish every story whose hour has come, and waits for one that is about to; the deliveries it queues do
 * the rest. Throws when one of them met a fault, so that it is tried again before the next minute.
 */
export const storiesPublishDue: Handler<'stories.publish_due'> = async (
  _payload,
  { cms, log },
  { signal },
) => {
  let failed = 0;
  while (!signal.aborted) {
    const { nextInMs, more, ...done } = await cms.publishDue();
    if (Object.values(done).some((count) => count > 0)) log.info(done, 'stories whose hour has come');
    failed += done.failed;
    // What waits or failed is looked at again by the clock and the queue.
    if (more && done.published + done.givenBack > 0) continue;
    if (failed > 0 || nextInMs === null || nextInMs > CLOSE) break;
    await pause(Math.min(nextInMs, LOOK_AGAIN), signal);
  }
  if (failed > 0) throw new Error(`${failed} stories could not go out at their hour`);
};
