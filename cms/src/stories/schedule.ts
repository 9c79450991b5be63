import { publishDueJob, publishDueKey } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';
import { dequeue, enqueue } from '../gate/record';
import type { Step } from './act';
import type { StoryRow } from './row';

type Detail = Promise<Readonly<Record<string, unknown>>>;

/** Sets the hour at which a story goes out, or moves it: a row of the database and a job of the same transaction. */
export async function schedule({ sql, open: { story }, caller, input }: Step): Detail {
  const at = new Date(input.at ?? '');
  await first(sql, 'update stories set scheduled_at = ?, scheduled_by_id = ? where id = ?', [
    at,
    caller.rowId,
    story.id,
  ]);
  await enqueue(sql, publishDueJob(story.documentId, at));
  return { scheduledAt: at.toISOString(), before: story.schedule?.at.toISOString() ?? null };
}

/** Takes the hour away; the story waits for the officer again. */
export async function unschedule({ open: { story } }: Step): Detail {
  return { before: story.schedule?.at.toISOString() ?? null };
}

/** What leaves the stage "scheduled" has no hour any more. */
export async function clearSchedule(sql: Sql, story: StoryRow): Promise<void> {
  await first(sql, 'update stories set scheduled_at = null, scheduled_by_id = null where id = ?', [story.id]);
  await dequeue(sql, publishDueKey(story.documentId));
}
