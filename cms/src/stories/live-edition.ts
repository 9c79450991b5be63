import { NewsroomError, type EditionSnapshot } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from './open';

/**
 * The edition of a story that is out now, for whoever may read the story. Says where files lie: not for browsers.
 * @throws NewsroomError story.not_found, story.no_live_edition
 */
export async function liveEdition(sql: Sql, storyId: string, caller: Caller): Promise<EditionSnapshot> {
  const { story } = await openStory(sql, storyId, caller, 'read');
  const row =
    story.live &&
    (await first<{ snapshot: EditionSnapshot }>(sql, 'select snapshot from editions where id = ?', [
      story.live.rowId,
    ]));
  if (!row) throw new NewsroomError('story.no_live_edition');
  return row.snapshot;
}
