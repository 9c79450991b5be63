import type { Handler } from './handler.ts';

/** Has the CMS publish every story whose hour has come; the deliveries it queues do the rest. */
export const storiesPublishDue: Handler<'stories.publish_due'> = async (_payload, { cms, log }) => {
  const due = await cms.publishDue();
  if (due.published + due.givenBack + due.waiting > 0) log.info(due, 'stories whose hour has come');
};
