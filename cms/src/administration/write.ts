import type { Level, Role, UnitKind } from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { newDocumentId } from './document-id';

/** A unit, a person, a membership as they are first written down. */
export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
  readonly signsOff: boolean;
  readonly from: string;
  readonly until: string | null;
}
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly identityCode: string | null;
}
export interface NewMembership {
  readonly personRowId: number;
  readonly unitRowId: number;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

/** Rows are handed over as one value, so that a thousand cost what one does. */
const withIds = <Row extends object>(given: readonly Row[]): string =>
  JSON.stringify(given.map((row) => ({ ...row, document_id: newDocumentId() })));

/** Writes new units as Strapi's panel would; gives their document ids by code. */
export async function insertUnits(sql: Sql, units: readonly NewUnit[]): Promise<ReadonlyMap<string, string>> {
  const made = await rows<{ code: string; id: string }>(
    sql,
    `insert into units (document_id, code, name, kind, levels, signs_off, coordinates, "from", until,
                        created_at, updated_at, published_at)
     select u.document_id, u.code, u.name, u.kind, u.levels, u."signsOff", false, u."from", u.until, now(), now(), now()
     from jsonb_to_recordset(?::jsonb) as u(document_id text, code text, name text, kind text, levels jsonb,
                                           "signsOff" boolean, "from" date, until date)
     returning code, document_id as id`,
    [withIds(units)],
  );
  return new Map(made.map(({ code, id }) => [code, id]));
}

/**
 * Writes new accounts. They have no password: nobody signs in before their person has set one.
 * Gives row and document ids by address.
 */
export async function insertPeople(
  sql: Sql,
  people: readonly NewPerson[],
): Promise<ReadonlyMap<string, { rowId: number; id: string }>> {
  const made = await rows<{ rowId: number; id: string; email: string }>(
    sql,
    `with made as (
       insert into up_users (document_id, username, email, provider, confirmed, blocked, display_name, identity_code,
                             created_at, updated_at, published_at)
       select p.document_id, p.email, p.email, 'local', true, false, p.name, p."identityCode", now(), now(), now()
       from jsonb_to_recordset(?::jsonb) as p(document_id text, email text, name text, "identityCode" text)
       returning id, document_id, email
     ), role as (select id from up_roles where type = 'authenticated'),
     linked as (
       insert into up_users_role_lnk (user_id, role_id, user_ord)
       select made.id, role.id, row_number() over (order by made.id)
         + (select coalesce(max(l.user_ord), 0) from up_users_role_lnk l where l.role_id = role.id)
       from made, role
     )
     select id as "rowId", document_id as id, email from made`,
    [withIds(people)],
  );
  return new Map(made.map(({ email, rowId, id }) => [email, { rowId, id }]));
}

/** Writes new memberships; gives their document ids in the order given. */
export async function insertMemberships(sql: Sql, memberships: readonly NewMembership[]): Promise<string[]> {
  const given = memberships.map((one) => ({ ...one, document_id: newDocumentId() }));
  await first(
    sql,
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) as m("personRowId" int, "unitRowId" int, role text, "from" date,
                                                      until date, document_id text)
     ), made as (
       insert into memberships (document_id, role, "from", until, created_at, updated_at, published_at)
       select document_id, role, "from", until, now(), now(), now() from given
       returning id, document_id
     ), people as (
       insert into memberships_person_lnk (membership_id, user_id)
       select made.id, given."personRowId" from made join given using (document_id)
     )
     insert into memberships_unit_lnk (membership_id, unit_id)
     select made.id, given."unitRowId" from made join given using (document_id)`,
    [JSON.stringify(given)],
  );
  return given.map(({ document_id }) => document_id);
}
