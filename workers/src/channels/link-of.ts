import { storyPath } from '@toasoan/domain';
import type { DeliveryTask } from './channel.ts';

/** The address of a task's story on the website: what goes out elsewhere leads there. */
export const linkOf = ({ edition }: Pick<DeliveryTask, 'edition'>, publicUrl: string): string =>
  publicUrl + storyPath(edition.slug);
