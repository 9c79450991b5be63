import { compareVietnamese, type PersonRef } from '@toasoan/domain';
import { rows, TODAY, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from './open';

/**
 * The people of the desk that decides about a story, to whom it can be given, in Vietnamese order.
 * @throws NewsroomError story.not_found
 */
export async function colleaguesOf(sql: Sql, caller: Caller, storyId: string): Promise<PersonRef[]> {
  const { story } = await openStory(sql, storyId, caller, 'read');
  const found = await rows<PersonRef>(
    sql,
    `select distinct p.document_id as id, coalesce(p.display_name, p.username) as name
     from newsroom.memberships m join up_users p on p.id = m.person_id join units u on u.id = m.unit_id
     where u.document_id = ? and m.role = any(?) and p.blocked is not true
       and ${TODAY} between m."from" and coalesce(m.until, 'infinity')`,
    [story.lead?.id ?? '', ['desk_editor', 'department_head', 'coordinator']],
  );
  return found.sort((a, b) => compareVietnamese(a.name, b.name));
}
