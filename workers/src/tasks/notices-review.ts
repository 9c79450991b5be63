import type { Handler } from './handler.ts';

/** Has the CMS compose the digests that are due; the mails it queues do the rest. */
export const noticesReview: Handler<'notices.review'> = async (_payload, { cms, log }) => {
  const reviewed = await cms.reviewNotices();
  if (reviewed.digests + reviewed.unsettled > 0) log.info(reviewed, 'notices reviewed');
};
