import {
  blockingRemarks,
  isHeldByRemarks,
  NewsroomError,
  remarksRefused,
  type Action,
} from '@toasoan/domain';
import type { Sql } from '../database/sql';
import { loadRemarkSettings } from '../settings/remarks';
import type { OpenStory } from './open';

/**
 * Holds a story back on its way to readers while it has what the newsroom does not let through.
 * @throws NewsroomError story.remarks, naming the rules, their sentences and the places
 */
export async function keepStyle(sql: Sql, { story }: OpenStory, action: Action): Promise<void> {
  if (!isHeldByRemarks(action)) return;
  const found = blockingRemarks(story.content, await loadRemarkSettings(sql));
  if (found.length > 0) throw new NewsroomError('story.remarks', remarksRefused(found));
}
