import {
  hashJson,
  type Stage,
  type StoryContent,
  type VersionCause,
  type VersionFacts,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import type { StoryRow } from '../stories/row';

/** A version without its content. */
export interface VersionRow extends VersionFacts {
  readonly revision: number;
  readonly restoredFrom: number | null;
  readonly wordsChanged: number | null;
}

interface Columns {
  revision: number;
  content_hash: string;
  person_id: string;
  at: Date;
  stage: Stage;
  cause: VersionCause;
  restored_from: number | null;
  words_changed: number | null;
}

/** Versions listed at most: years of work on one story. */
const MOST = 500;

/** The versions kept of a story, newest first; not the working copy itself. */
export async function keptVersions(sql: Sql, storyId: string, most = MOST): Promise<VersionRow[]> {
  const found = await rows<Columns>(
    sql,
    `select revision, content_hash, person_id, at, stage, cause, restored_from, words_changed
     from newsroom.story_versions where story_id = ? order by revision desc limit ?`,
    [storyId, most],
  );
  return found.map((row) => ({
    revision: row.revision,
    hash: row.content_hash,
    personId: row.person_id,
    at: row.at.getTime(),
    stage: row.stage,
    cause: row.cause,
    restoredFrom: row.restored_from,
    wordsChanged: row.words_changed,
  }));
}

export const newestKept = async (sql: Sql, storyId: string): Promise<VersionRow | null> =>
  (await keptVersions(sql, storyId, 1))[0] ?? null;

/** The working copy as the version its last save made. */
export const workingVersion = (story: StoryRow): Omit<VersionRow, 'wordsChanged'> => ({
  revision: story.revision,
  personId: story.lastWriter?.id ?? story.author.id,
  stage: story.stage,
  cause: 'save',
  hash: hashJson(story.content),
  at: story.updatedAt.getTime(),
  restoredFrom: null,
});

/** The content under a hash. It stays as long as a version names it, which is for ever. */
export async function contentOf(sql: Sql, hash: string): Promise<StoryContent> {
  const found = await first<{ content: StoryContent }>(
    sql,
    'select content from newsroom.version_contents where hash = ?',
    [hash],
  );
  if (!found) throw new Error(`Expected a version content ${hash} but found none`);
  return found.content;
}

/** Writes a version down. */
export async function writeVersion(
  sql: Sql,
  storyId: string,
  version: VersionRow,
  content: StoryContent,
): Promise<void> {
  await first(
    sql,
    `insert into newsroom.version_contents (hash, content) values (?, ?::jsonb) on conflict (hash) do nothing`,
    [version.hash, JSON.stringify(content)],
  );
  await first(
    sql,
    `insert into newsroom.story_versions
       (story_id, revision, content_hash, person_id, at, stage, cause, restored_from, words_changed)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      storyId,
      version.revision,
      version.hash,
      version.personId,
      new Date(version.at),
      version.stage,
      version.cause,
      version.restoredFrom,
      version.wordsChanged,
    ],
  );
}
