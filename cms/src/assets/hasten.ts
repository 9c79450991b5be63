import { SLOW_PRIORITIES, type Stage } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/** Stages of a story in which people wait for its media. */
export const WAITING_STAGES: readonly Stage[] = [
  'unit_review',
  'submitted',
  'in_edit',
  'in_review',
  'approved',
];

/** Moves the waiting slow work on these assets ahead: a story is on its way with them. Work in progress goes on. */
export async function hastenMedia(sql: Sql, assetIds: readonly string[]): Promise<void> {
  await first(
    sql,
    `select graphile_worker.reschedule_jobs(array_agg(id), priority => ?::int) from graphile_worker.jobs
     where key = any(?) and locked_at is null and priority > ? having count(*) > 0`,
    [SLOW_PRIORITIES.story, assetIds.map((id) => `media.slow:${id}`), SLOW_PRIORITIES.story],
  );
}
