import { activeMemberships, NewsroomError, type Actor, type Membership, type Role } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { AuditActor } from '../gate/record';

/** The person who asks, with the roles they hold now. */
export interface Caller extends Actor {
  /** Row id, for foreign keys. */
  readonly rowId: number;
  readonly name: string;
  readonly email: string;
  /** Memberships that hold now, with their units. */
  readonly memberships: readonly CallerMembership[];
}
export type CallerMembership = Membership & {
  readonly unitRowId: number;
  readonly unitCode: string;
  readonly unitName: string;
};

interface CallerRow {
  row_id: number;
  person_id: string;
  name: string;
  email: string;
  blocked: boolean | null;
  unit_id: string | null;
  unit_row_id: number;
  unit_code: string;
  unit_name: string;
  role: Role;
  from: string;
  until: string | null;
}

/**
 * Loads the person behind a sign-in with one query.
 * @throws NewsroomError auth.required when the person is gone, auth.blocked when the account is locked
 */
export async function loadCaller(sql: Sql, userRowId: number, now: Date): Promise<Caller> {
  const found = await rows<CallerRow>(
    sql,
    `select p.id as row_id, p.document_id as person_id, coalesce(p.display_name, p.username) as name, p.email, p.blocked,
            u.document_id as unit_id, u.id as unit_row_id, u.code as unit_code, u.name as unit_name,
            m.role, to_char(m."from", 'YYYY-MM-DD') as "from", to_char(m.until, 'YYYY-MM-DD') as until
     from up_users p
     left join newsroom.memberships m on m.person_id = p.id
     left join units u on u.id = m.unit_id
     where p.id = ?
     order by u.name, m.role`,
    [userRowId],
  );
  const [person] = found;
  if (!person) throw new NewsroomError('auth.required');
  if (person.blocked) throw new NewsroomError('auth.blocked');
  const all = found.flatMap((row) =>
    row.unit_id === null
      ? []
      : [
          {
            unitId: row.unit_id,
            unitRowId: row.unit_row_id,
            unitCode: row.unit_code,
            unitName: row.unit_name,
            role: row.role,
            from: row.from,
            until: row.until,
          },
        ],
  );
  return {
    rowId: person.row_id,
    personId: person.person_id,
    name: person.name,
    email: person.email,
    memberships: activeMemberships(all, now),
  };
}

/** The caller as audit events name them. */
export const asActor = ({ personId, name }: Caller): AuditActor => ({ kind: 'person', id: personId, name });
