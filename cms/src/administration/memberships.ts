import {
  dayBefore,
  decideEndMembership,
  decideNewMembership,
  keepAdministrator,
  NewsroomError,
  rightOf,
  type endMembershipSchema,
  type MembershipFacts,
  type newMembershipSchema,
  type PersonLine,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { administer, administrators, must, type Administrator } from './administer';
import { factsOf, loadPeople, personLine, personOf } from './people';
import { loadUnits, unitOf } from './units';
import { insertMemberships } from './write';

type Wish = z.output<typeof newMembershipSchema>;

const SELECT = `
select m.document_id as id, u.document_id as "unitId", m.role, to_char(m."from", 'YYYY-MM-DD') as "from",
       to_char(m.until, 'YYYY-MM-DD') as until, m.id as "rowId", u.code as "unitCode", p.document_id as "personId"
from memberships m
join memberships_person_lnk pl on pl.membership_id = m.id join up_users p on p.id = pl.user_id
join memberships_unit_lnk ul on ul.membership_id = m.id join units u on u.id = ul.unit_id`;
type Row = MembershipFacts & {
  readonly rowId: number;
  readonly unitCode: string;
  readonly personId: string;
};

/** Puts down what a person is where, in the transaction at hand, with its audit event. */
export async function writeMembership(
  sql: Sql,
  { caller, account }: Administrator,
  personId: string,
  wish: Wish,
): Promise<void> {
  const person = personOf(await loadPeople(sql), personId);
  const unit = unitOf(await loadUnits(sql), wish.unitId);
  const others = await rows<Row>(sql, `${SELECT} where p.document_id = ?`, [personId]);
  must(decideNewMembership(account, factsOf(person), unit, wish, others));
  const { role, from, until } = wish;
  const [membership] = await insertMemberships(sql, [
    { personRowId: person.row_id, unitRowId: unit.row_id, role, from, until },
  ]);
  await audit(sql, {
    actor: asActor(caller, rightOf(caller, ['administrator'])),
    action: 'membership.add',
    subject: personId,
    detail: { membership, role, unit: unit.code, from, until },
  });
}

/**
 * Adds a membership to a person.
 * @throws NewsroomError people.role, people.not_found, unit.not_found, and what `decideNewMembership` refuses
 */
export const addMembership = (
  strapi: Core.Strapi,
  caller: Caller,
  personId: string,
  wish: Wish,
): Promise<PersonLine> =>
  administer(strapi, caller, async (sql, administrator) => {
    await writeMembership(sql, administrator, personId, wish);
    return personLine(sql, caller, personId);
  });

/**
 * Ends a membership with a day; before its first day it is called off.
 * @throws NewsroomError people.role, membership.not_found, people.last_administrator, what `decideEndMembership` refuses
 */
export const endMembership = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { until }: z.output<typeof endMembershipSchema>,
): Promise<PersonLine> =>
  administer(strapi, caller, async (sql, { account, today }) => {
    const membership = await first<Row>(sql, `${SELECT} where m.document_id = ?`, [id]);
    if (!membership) throw new NewsroomError('membership.not_found');
    const { personId, role, unitCode, from } = membership;
    const person = personOf(await loadPeople(sql), personId);
    const last = until < from ? dayBefore(from) : until;
    must(decideEndMembership(account, factsOf(person), membership, until, today));
    const unit = unitOf(await loadUnits(sql), membership.unitId);
    if (unit.until !== null && last > unit.until)
      throw new NewsroomError('membership.outside_unit', { from: unit.from, until: unit.until });
    const others = await rows<Row>(sql, `${SELECT} where p.document_id = ? and m.id <> ?`, [
      personId,
      membership.rowId,
    ]);
    if (last >= from)
      must(decideNewMembership(account, factsOf(person), unit, { ...membership, until: last }, others));
    const before = await administrators(sql);
    await first(sql, 'update memberships set until = ?, updated_at = now() where id = ?', [
      last,
      membership.rowId,
    ]);
    must(keepAdministrator(before, await administrators(sql), today));
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'membership.end',
      subject: personId,
      detail: { membership: id, role, unit: unitCode, from: membership.until, to: last },
    });
    return personLine(sql, caller, personId);
  });
