import { NewsroomError } from '@toasoan/domain';
import { first, TODAY } from '../database/sql';
import type { Step } from './act';
import { keepReason } from './keep-reason';

/**
 * Hands a story over to another department, which then decides about it for as long as its main topic stays.
 * @throws NewsroomError story.unit_unfit when the unit is no department or is not in force
 */
export async function handOver(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { sql, open, input } = step;
  const { story } = open;
  const unit = await first<{ row_id: number; id: string; name: string }>(
    sql,
    `select id as row_id, document_id as id, name from units
     where document_id = ? and kind = 'department' and ${TODAY} between "from" and coalesce(until, 'infinity')`,
    [input.unitId],
  );
  if (!unit) throw new NewsroomError('story.unit_unfit');
  const told = [story.lead?.id, ...story.cooperatingUnitIds].filter(
    (id): id is string => id !== undefined && id !== unit.id,
  );
  await first(
    sql,
    'update stories set lead_id = ?, handed_over_for = ?, cooperating_unit_ids = ?::jsonb where id = ?',
    [unit.row_id, story.content.topicIds[0] ?? '', JSON.stringify([...new Set(told)]), story.id],
  );
  await keepReason(step);
  return { unit: unit.name, unitId: unit.id, fromUnitId: story.lead?.id ?? null };
}
