import type { Handler } from './handler.ts';

/**
 * Has the CMS publish every story whose hour has come; the deliveries it queues do the rest. Throws when one of them
 * met a fault, so that it is tried again before the next minute.
 */
export const storiesPublishDue: Handler<'stories.publish_due'> = async (
  _payload,
  { cms, log },
  { signal },
) => {
  let failed = 0;
  for (let more = true; more;) {
    const due = await cms.publishDue();
    if (due.published + due.givenBack + due.waiting + due.failed > 0)
      log.info(due, 'stories whose hour has come');
    failed += due.failed;
    // Only while it moves on: what waits is looked at again by the clock.
    more = due.more && due.published + due.givenBack > 0 && !signal.aborted;
  }
  if (failed > 0) throw new Error(`${failed} stories could not go out at their hour`);
};
