import { NewsroomError, type StoryContent, type VersionLine, type VersionView } from '@toasoan/domain';
import { rows, TODAY, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from '../stories/open';
import type { StoryRow } from '../stories/row';
import { wordsSince } from './keep';
import { contentOf, keptVersions, workingVersion, type VersionRow } from './rows';

/** Every version of a story for one who may read it, newest first. @throws NewsroomError story.not_found */
export async function storyVersions(sql: Sql, caller: Caller, storyId: string): Promise<VersionLine[]> {
  const { story } = await openStory(sql, storyId, caller, 'read');
  return toLines(sql, story, await versionsOf(sql, story));
}

/** One version with its content. @throws NewsroomError story.not_found, version.not_found */
export async function storyVersion(
  sql: Sql,
  caller: Caller,
  storyId: string,
  revision: number,
): Promise<VersionView> {
  const { story } = await openStory(sql, storyId, caller, 'read');
  const all = await versionsOf(sql, story);
  const version = all.find((one) => one.revision === revision);
  if (!version) throw new NewsroomError('version.not_found');
  const lines = await toLines(sql, story, [version]);
  const content = await contentOfVersion(sql, story, version);
  return lines.map((line) => ({ ...line, current: version === all[0], content }))[0] as VersionView;
}

/** The versions kept and, before them, the working copy where it says something new. Newest first, never empty. */
export async function versionsOf(sql: Sql, story: StoryRow): Promise<VersionRow[]> {
  const kept = await keptVersions(sql, story.documentId);
  const [newest] = kept;
  const working = workingVersion(story);
  if (newest?.hash === working.hash) return kept;
  const wordsChanged = newest ? await wordsSince(sql, newest, working.hash, story.content) : null;
  return [{ ...working, wordsChanged }, ...kept];
}

/** The content of a version of this story. */
export const contentOfVersion = async (
  sql: Sql,
  story: StoryRow,
  { revision, hash }: VersionRow,
): Promise<StoryContent> => (revision === story.revision ? story.content : contentOf(sql, hash));

async function toLines(sql: Sql, story: StoryRow, versions: readonly VersionRow[]): Promise<VersionLine[]> {
  const people = await peopleOf(
    sql,
    versions.map(({ personId }) => personId),
    [story.unit.id, story.lead?.id ?? ''],
  );
  return versions.map((version, index) => {
    const person = people.get(version.personId);
    return {
      revision: version.revision,
      person: person ? { id: version.personId, name: person.name } : null,
      part: person?.part ?? null,
      at: new Date(version.at).toISOString(),
      stage: version.stage,
      cause: version.cause,
      restoredFrom: version.restoredFrom,
      wordsChanged: version.wordsChanged,
      current: index === 0,
    };
  });
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly part: VersionLine['part'];
}

/** Names of people, each with the part they have today: at the story's own unit or department where they have one. */
async function peopleOf(
  sql: Sql,
  ids: readonly string[],
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const found = await rows<Known>(
    sql,
    `select p.document_id as id, coalesce(p.display_name, p.username) as name, held.part
     from up_users p
     left join lateral (
       select jsonb_build_object('role', m.role,
                'unit', jsonb_build_object('id', u.document_id, 'code', u.code, 'name', u.name)) as part
       from newsroom.memberships m join units u on u.id = m.unit_id
       where m.person_id = p.id and ${TODAY} between m."from" and coalesce(m.until, 'infinity')
       order by not u.document_id = any(?), m.id limit 1
     ) held on true
     where p.document_id = any(?)`,
    [unitIds, [...new Set(ids)]],
  );
  return new Map(found.map((person) => [person.id, person]));
}
