import { countsOf, isNoDifference, storyDifference, type ChangesSinceMine } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from '../stories/open';
import { contentOfVersion, versionsOf } from './history';
import type { VersionRow } from './rows';

/** What others changed since the caller's own last version; null for nothing. @throws NewsroomError story.not_found */
export async function changesSinceMine(
  sql: Sql,
  caller: Caller,
  storyId: string,
): Promise<ChangesSinceMine | null> {
  const { story } = await openStory(sql, storyId, caller, 'read');
  if (!story.writerIds.includes(caller.personId)) return null;
  const versions = await versionsOf(sql, story);
  const at = versions.findIndex(({ personId }) => personId === caller.personId);
  const [newest, mine] = [versions[0], versions[at]];
  if (!newest || !mine || newest.hash === mine.hash) return null;
  const content = await contentOfVersion(sql, story, mine);
  const counts = countsOf(storyDifference(content, story.content));
  if (isNoDifference(counts)) return null;
  const changing = versions.slice(0, at).filter((one, n) => one.hash !== versions[n + 1]?.hash);
  return {
    from: mine.revision,
    to: newest.revision,
    by: await named(sql, changing),
    byDesk: changing.every(({ stage }) => stage === 'in_edit'),
    at: new Date(changing[0]?.at ?? newest.at).toISOString(),
    counts,
  };
}

const named = (sql: Sql, versions: readonly VersionRow[]) =>
  rows<{ id: string; name: string }>(
    sql,
    `select document_id as id, coalesce(display_name, username) as name from up_users
     where document_id = any(?) order by name`,
    [[...new Set(versions.map(({ personId }) => personId))]],
  );
