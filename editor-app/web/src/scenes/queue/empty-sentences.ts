import type { QueueName } from '@toasoan/domain';
import * as words from '#words/queue';

/** What an empty list says. */
export const EMPTY: Readonly<Record<QueueName, string>> = {
  mine: words.noneOfMine,
  unit: words.noneOfUnit,
  sign_off: words.noneToSignOff,
  desk: words.noneToEdit,
  review: words.noneToApprove,
  director: words.noneForDirector,
  publishing: words.noneToPublish,
  published: words.nonePublished,
  overview: words.noneSubmitted,
};
