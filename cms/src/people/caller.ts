import {
  activeMemberships,
  NewsroomError,
  type Actor,
  type Delegated,
  type Membership,
  type Role,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { AuditActor } from '../gate/record';

/** The person who asks, with the roles they hold now. */
export interface Caller extends Actor {
  /** Row id, for foreign keys. */
  readonly rowId: number;
  readonly name: string;
  readonly email: string;
  readonly accountIds: readonly string[];
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
  account_ids: string[];
  unit_id: string | null;
  unit_row_id: number;
  unit_code: string;
  unit_name: string;
  role: Role;
  from: string;
  until: string | null;
  delegated: Delegated | null;
}

/** Every account that carries the same identity code is the same person's. */
const ACCOUNTS_OF = (person: string): string => `
  (select coalesce(jsonb_agg(o.document_id order by o.id), '[]'::jsonb) from up_users o
   where o.id = ${person}.id or (o.identity_code <> '' and o.identity_code = ${person}.identity_code))`;

/** Own parts, and those delegated by somebody who holds them still. */
const PARTS = `
  select m.person_id, m.unit_id, m.role, m."from", m.until, null::jsonb as delegated from newsroom.memberships m
  union all
  select d.to_id, d.unit_id, d.role, m."from", m.until,
         jsonb_build_object('id', d.id, 'from', to_char(d.from_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'until', to_char(d.until_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'by', jsonb_build_object('id', g.document_id, 'name', coalesce(g.display_name, g.username)),
           'accountIds', ${ACCOUNTS_OF('g')})
  from newsroom.delegations d
  join up_users g on g.id = d.from_id and g.blocked is not true
  join newsroom.memberships m on m.person_id = d.from_id and m.unit_id = d.unit_id and m.role = d.role
  where d.ended_at is null and clock_timestamp() >= d.from_at and clock_timestamp() < d.until_at`;

const PERSON = `
  select p.id as row_id, p.document_id as person_id, coalesce(p.display_name, p.username) as name, p.email, p.blocked,
         ${ACCOUNTS_OF('p')} as account_ids,
         u.document_id as unit_id, u.id as unit_row_id, u.code as unit_code, u.name as unit_name,
         m.role, to_char(m."from", 'YYYY-MM-DD') as "from", to_char(m.until, 'YYYY-MM-DD') as until, m.delegated
  from up_users p
  left join (${PARTS}) m on m.person_id = p.id
  left join units u on u.id = m.unit_id`;

/**
 * Loads the person behind a sign-in with one query.
 * @throws NewsroomError auth.required when the person is gone, auth.blocked when the account is locked
 */
export async function loadCaller(sql: Sql, userRowId: number, now: Date): Promise<Caller> {
  const found = await rows<CallerRow>(sql, `${PERSON} where p.id = ? order by u.name, m.role`, [userRowId]);
  if (found[0]?.blocked) throw new NewsroomError('auth.blocked');
  const caller = toCaller(found, now);
  if (!caller) throw new NewsroomError('auth.required');
  return caller;
}

/** A person by document id, as the rules see them now; null when there is none or the account is locked. */
export async function loadPerson(sql: Sql, documentId: string, now: Date): Promise<Caller | null> {
  const found = await rows<CallerRow>(sql, `${PERSON} where p.document_id = ? order by u.name, m.role`, [
    documentId,
  ]);
  return found[0]?.blocked ? null : toCaller(found, now);
}

function toCaller(found: readonly CallerRow[], now: Date): Caller | null {
  const [person] = found;
  if (!person) return null;
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
            ...(row.delegated ? { delegated: row.delegated } : {}),
          },
        ],
  );
  return {
    rowId: person.row_id,
    personId: person.person_id,
    accountIds: person.account_ids,
    name: person.name,
    email: person.email,
    memberships: activeMemberships(all, now),
  };
}

/** The caller as audit events name them; with the role they used where an action was let through by one. */
export const asActor = (
  { personId, name }: Pick<Caller, 'personId' | 'name'>,
  by: Membership | null = null,
): AuditActor => ({
  kind: 'person',
  id: personId,
  name,
  ...(by ? { role: by.role, unitId: by.unitId } : {}),
  ...(by?.delegated ? { delegation: { id: by.delegated.id, by: by.delegated.by } } : {}),
});
