import { publishDueJob } from '@toasoan/domain';
import { first } from '../database/sql';
import { enqueue } from '../gate/record';
import type { Step } from './act';

/**
 * Sets, moves or lifts an embargo. A publication set for an earlier instant moves to the embargo's second: holding back
 * is always possible at once.
 */
export async function embargo(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { sql, open, input } = step;
  const { story } = open;
  if (input.until === undefined) return {};
  const until = input.until === null ? null : new Date(input.until);
  await first(sql, 'update stories set embargo_until = ? where id = ?', [until, story.id]);
  const detail = { until: until?.toISOString() ?? null, before: story.embargoUntil?.toISOString() ?? null };
  if (!until || !story.schedule || story.schedule.at >= until) return detail;
  await first(sql, 'update stories set scheduled_at = ? where id = ?', [until, story.id]);
  await enqueue(sql, publishDueJob(story.documentId, until));
  return { ...detail, scheduledAt: until.toISOString() };
}
