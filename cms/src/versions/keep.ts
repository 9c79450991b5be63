import {
  countsOf,
  goesInto,
  hashJson,
  KEPT_ACTIONS,
  storyDifference,
  type Action,
  type StoryContent,
} from '@toasoan/domain';
import type { Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import type { Step } from '../stories/act';
import type { StoryRow } from '../stories/row';
import { contentOf, newestKept, workingVersion, writeVersion, type VersionRow } from './rows';

/**
 * The working copy is the newest version; it is written down when something else is about to take its place and the
 * rule (`goesInto`) keeps it. So nothing kept is ever changed or taken away, and a save that goes into the next one
 * costs nothing.
 */
export async function keepBeforeSave(
  sql: Sql,
  story: StoryRow,
  caller: Caller,
  next: StoryContent,
): Promise<void> {
  const working = workingVersion(story);
  const saved = {
    personId: caller.personId,
    stage: story.stage,
    cause: 'save',
    hash: hashJson(next),
  } as const;
  if (!goesInto(working, { ...saved, at: Date.now() })) await keepWorking(sql, story);
}

/** Keeps the text as it is when something is done to the story, with what was done where the text passes on. */
export async function keepAtAction(
  { sql, open: { story }, caller, now }: Step,
  action: Exclude<Action, 'edit'>,
): Promise<void> {
  const working = workingVersion(story);
  const done = { ...working, personId: caller.personId, cause: action, at: now.getTime() };
  const kept = KEPT_ACTIONS.has(action);
  if (!kept || !goesInto(working, done)) await keepWorking(sql, story);
  if (kept) await add(sql, story, { ...done, revision: story.revision + 1 });
}

/** Keeps the content a restore has just put in place, as the version the restore made. */
export const keepRestored = (sql: Sql, story: StoryRow, restoredFrom: number): Promise<void> =>
  add(sql, story, { ...workingVersion(story), cause: 'restore', restoredFrom });

/** Writes the working copy down, unless the newest version says the same already. */
export const keepWorking = (sql: Sql, story: StoryRow): Promise<void> =>
  add(sql, story, workingVersion(story), 'once');

async function add(
  sql: Sql,
  story: StoryRow,
  version: Omit<VersionRow, 'wordsChanged'>,
  how: 'once' | 'always' = 'always',
): Promise<void> {
  const before = await newestKept(sql, story.documentId);
  if (how === 'once' && before?.hash === version.hash) return;
  const wordsChanged = before && (await wordsSince(sql, before, version.hash, story.content));
  await writeVersion(sql, story.documentId, { ...version, wordsChanged }, story.content);
}

/** Words that came or went between a version and a content with this hash. */
export async function wordsSince(
  sql: Sql,
  before: VersionRow,
  hash: string,
  content: StoryContent,
): Promise<number> {
  if (before.hash === hash) return 0;
  return countsOf(storyDifference(await contentOf(sql, before.hash), content)).words;
}
