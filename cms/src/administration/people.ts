import {
  compareVietnamese,
  holdsOn,
  isSamePerson,
  matches,
  NewsroomError,
  dayOf,
  type AccountFacts,
  type listPeopleSchema,
  type Paged,
  type PersonLine,
  type PersonMembership,
  type Role,
} from '@toasoan/domain';
import type { z } from 'zod';
import { standingsOf } from '../accounts/standing';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { accountOf, mustAdminister } from './administer';

/** People on one page of the list. */
const PEOPLE_PAGE = 50;

/** An account as it stands in the database. */
export interface PersonRow {
  readonly row_id: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly identity_code: string | null;
  readonly blocked: boolean;
  readonly has_password: boolean;
  readonly version: string;
}
interface MembershipRow {
  readonly person_id: string;
  readonly id: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

export const loadPeople = (sql: Sql): Promise<PersonRow[]> =>
  rows<PersonRow>(
    sql,
    `select id as row_id, document_id as id, coalesce(display_name, username) as name, email,
            nullif(identity_code, '') as identity_code, coalesce(blocked, false) as blocked,
            password is not null as has_password,
            to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS') as version
     from up_users`,
  );

/** What everybody is, was and will be where, as it was put down. */
const loadMemberships = (sql: Sql): Promise<MembershipRow[]> =>
  rows<MembershipRow>(
    sql,
    `select p.document_id as person_id, m.document_id as id, u.document_id as unit_id, u.code as unit_code,
            u.name as unit_name, m.role, to_char(m."from", 'YYYY-MM-DD') as "from",
            to_char(m.until, 'YYYY-MM-DD') as until
     from memberships m
     join memberships_person_lnk pl on pl.membership_id = m.id join up_users p on p.id = pl.user_id
     join memberships_unit_lnk ul on ul.membership_id = m.id join units u on u.id = ul.unit_id
     order by m."from" desc, m.id desc`,
  );

export const factsOf = ({ id, identity_code }: PersonRow): AccountFacts => ({
  id,
  identityCode: identity_code,
});

/** An account among those loaded. @throws NewsroomError people.not_found */
export function personOf(people: readonly PersonRow[], id: string): PersonRow {
  const person = people.find((one) => one.id === id);
  if (!person) throw new NewsroomError('people.not_found');
  return person;
}

/** What is looked for among everybody; how the account stands is read for those that are shown. */
type Known = Omit<PersonLine, 'account'>;

/** Everybody with what they are where, and whose accounts belong together. */
async function everybody(sql: Sql, caller: Caller): Promise<Known[]> {
  const [actor, people] = [await accountOf(sql, caller), await loadPeople(sql)];
  const held = new Map<string, PersonMembership[]>();
  for (const row of await loadMemberships(sql)) {
    const { id, role, from, until } = row;
    const unit = { id: row.unit_id, code: row.unit_code, name: row.unit_name };
    const list = held.get(row.person_id) ?? [];
    list.push({ id, unit, role, from, until });
    held.set(row.person_id, list);
  }
  const byCode = new Map<string, PersonRow[]>();
  for (const person of people)
    if (person.identity_code !== null)
      byCode.set(person.identity_code, [...(byCode.get(person.identity_code) ?? []), person]);
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    identityCode: person.identity_code,
    blocked: person.blocked,
    hasPassword: person.has_password,
    memberships: held.get(person.id) ?? [],
    sameAs: (person.identity_code === null ? [] : (byCode.get(person.identity_code) ?? []))
      .filter(({ id }) => id !== person.id)
      .map(({ id, email }) => ({ id, name: email })),
    isMe: isSamePerson(actor, factsOf(person)),
    version: person.version,
  }));
}

async function withStanding(sql: Sql, people: readonly Known[]): Promise<PersonLine[]> {
  const standings = await standingsOf(
    sql,
    people.map(({ id }) => id),
  );
  return people.map((person) => {
    const account = standings.get(person.id);
    if (!account) throw new Error(`Expected the account ${person.id} but it is gone`);
    return { ...person, account };
  });
}

/** One page of the people, in Vietnamese order. @throws NewsroomError people.role */
export async function listPeople(
  sql: Sql,
  caller: Caller,
  { q, unitId, role, state, page }: z.output<typeof listPeopleSchema>,
): Promise<Paged<PersonLine>> {
  mustAdminister(caller);
  const today = dayOf(new Date());
  const now = (person: Known): PersonMembership[] =>
    person.memberships.filter((membership) => holdsOn(membership, today));
  const found = (await everybody(sql, caller))
    .filter(
      (person) =>
        (unitId === undefined && role === undefined) ||
        now(person).some(
          (one) =>
            (unitId === undefined || one.unit.id === unitId) && (role === undefined || one.role === role),
        ),
    )
    .filter((person) => {
      switch (state) {
        case 'all':
          return true;
        case 'blocked':
          return person.blocked;
        case 'active':
          return !person.blocked && now(person).length > 0;
        case 'unassigned':
          return !person.blocked && now(person).length === 0;
      }
    })
    .filter(
      ({ name, email, identityCode }) =>
        q === undefined || matches(`${name} ${email} ${identityCode ?? ''}`, q.trim()),
    )
    .sort((a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.email, b.email));
  return {
    items: await withStanding(sql, found.slice((page - 1) * PEOPLE_PAGE, page * PEOPLE_PAGE)),
    page,
    pageCount: Math.max(1, Math.ceil(found.length / PEOPLE_PAGE)),
    total: found.length,
  };
}

/** One person as the list shows them. @throws NewsroomError people.not_found */
export async function personLine(sql: Sql, caller: Caller, id: string): Promise<PersonLine> {
  const known = (await everybody(sql, caller)).filter((one) => one.id === id);
  const [person] = await withStanding(sql, known);
  if (!person) throw new NewsroomError('people.not_found');
  return person;
}
