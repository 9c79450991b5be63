import type { Handler } from './handler.ts';

/** Has the CMS take off the channels what consents cover no longer; the deliveries it queues do the rest. */
export const consentsReview: Handler<'consents.review'> = async (_payload, { cms, log }) => {
  const { stories } = await cms.reviewConsents();
  log.info({ stories }, 'consents reviewed');
};
