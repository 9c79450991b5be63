import { NewsroomError, type Membership } from '@toasoan/domain';
import { first, rows, TODAY, type Sql } from '../database/sql';

/**
 * Holds the right that is used until the transaction ends: whoever takes a part or a delegation away at this moment
 * does so after it, and what was taken away before is not used any more, however long the request waited.
 * @throws NewsroomError story.role when it is gone
 */
export async function stillHolds(sql: Sql, personId: string, by: Membership | null): Promise<void> {
  if (!by) return;
  if (by.delegated) {
    const delegation = await first(
      sql,
      `select 1 from newsroom.delegations
       where id = ? and ended_at is null and clock_timestamp() < until_at for share`,
      [by.delegated.id],
    );
    if (!delegation) throw new NewsroomError('story.role');
  }
  const parts = await rows<{ id: number }>(
    sql,
    `select m.id from newsroom.memberships m join up_users p on p.id = m.person_id join units u on u.id = m.unit_id
     where p.document_id = ? and u.document_id = ? and m.role = ?`,
    [by.delegated?.by.id ?? personId, by.unitId, by.role],
  );
  const part = await first(
    sql,
    `select 1 from memberships m where m.id = any(?) and ${TODAY} between m."from" and coalesce(m.until, 'infinity')
     for share`,
    [parts.map(({ id }) => id)],
  );
  if (!part) throw new NewsroomError('story.role');
}
