import {
  mayEndDelegation,
  NewsroomError,
  refuseDelegation,
  rightOf,
  type delegateSchema,
  type DelegableRole,
  type DelegationView,
  type PersonRef,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { oneAtATime } from '../database/locks';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, loadPerson, type Caller } from '../people/caller';

interface Row {
  id: string;
  from: PersonRef;
  to: PersonRef;
  unit: DelegationView['unit'];
  role: DelegableRole;
  from_at: Date;
  until_at: Date;
  reason: string;
  created_at: Date;
  ended_at: Date | null;
}

const SELECT = `
select d.id, d.role, d.from_at, d.until_at, d.reason, d.created_at, d.ended_at,
       jsonb_build_object('id', g.document_id, 'name', coalesce(g.display_name, g.username)) as "from",
       jsonb_build_object('id', r.document_id, 'name', coalesce(r.display_name, r.username)) as "to",
       jsonb_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit
from newsroom.delegations d
join up_users g on g.id = d.from_id join up_users r on r.id = d.to_id join units u on u.id = d.unit_id`;

/** The delegations a person gave and received, the newest first. */
export async function delegationsOf(sql: Sql, caller: Caller): Promise<DelegationView[]> {
  const found = await rows<Row>(
    sql,
    `${SELECT} where d.from_id = ? or d.to_id = ? order by d.from_at desc, d.id limit 200`,
    [caller.rowId, caller.rowId],
  );
  return found.map((row) => toView(row, caller));
}

const toView = (row: Row, caller: Caller): DelegationView => ({
  id: row.id,
  from: row.from,
  to: row.to,
  unit: row.unit,
  role: row.role,
  fromAt: row.from_at.toISOString(),
  untilAt: row.until_at.toISOString(),
  reason: row.reason,
  endedAt: row.ended_at?.toISOString() ?? null,
  mayEnd:
    row.ended_at === null &&
    row.until_at > new Date() &&
    mayEndDelegation(caller, { fromPersonId: row.from.id, toPersonId: row.to.id }),
});

/** The colleagues of the caller's units to whom one of the caller's own rights could go. */
export async function deputiesOf(sql: Sql, caller: Caller): Promise<(PersonRef & { unitId: string })[]> {
  const unitIds = caller.memberships.filter((part) => !part.delegated).map((part) => part.unitRowId);
  return rows(
    sql,
    `select distinct on (coalesce(p.display_name, p.username), u.id)
            p.document_id as id, coalesce(p.display_name, p.username) as name, u.document_id as "unitId"
     from newsroom.memberships m join up_users p on p.id = m.person_id join units u on u.id = m.unit_id
     where m.unit_id = any(?) and p.blocked is not true and not p.document_id = any(?)
       and (now() at time zone 'Asia/Ho_Chi_Minh')::date between m."from" and coalesce(m.until, 'infinity')
     order by coalesce(p.display_name, p.username), u.id`,
    [unitIds, caller.accountIds],
  );
}

/**
 * Lets a deputy act for the caller for a stated time.
 * @throws NewsroomError what `refuseDelegation` refuses
 */
export function delegate(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof delegateSchema>,
): Promise<DelegationView> {
  return inTransaction(strapi, async (sql) => {
    // Two wishes at once are decided one after the other: the second sees the first.
    await oneAtATime(sql, 'delegations');
    const now = new Date();
    const deputy = await loadPerson(sql, input.personId, now);
    if (!deputy) throw new NewsroomError('delegation.colleague');
    const standing = await rows<{ from: Date; until: Date }>(
      sql,
      `select d.from_at as "from", d.until_at as until from newsroom.delegations d join units u on u.id = d.unit_id
       where d.from_id = ? and d.to_id = ? and d.role = ? and u.document_id = ? and d.ended_at is null`,
      [caller.rowId, deputy.rowId, input.role, input.unitId],
    );
    const others = standing.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
    }));
    const refusal = refuseDelegation(caller, { actor: deputy, standing: others }, input, now);
    if (refusal) throw new NewsroomError(refusal);
    const made = await first<{ id: string }>(
      sql,
      `insert into newsroom.delegations (from_id, to_id, unit_id, role, from_at, until_at, reason)
       select ?, ?, id, ?, ?::timestamptz, ?::timestamptz, ? from units where document_id = ? returning id`,
      [caller.rowId, deputy.rowId, input.role, input.from, input.until, input.reason.trim(), input.unitId],
    );
    const id = made?.id ?? '';
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, [input.role], input.unitId)),
      action: 'delegation.give',
      subject: id,
      detail: {
        to: { id: deputy.personId, name: deputy.name },
        unitId: input.unitId,
        role: input.role,
        from: input.from,
        until: input.until,
        reason: input.reason.trim(),
      },
    });
    return view(sql, id, caller);
  });
}

/** Ends a delegation before its time. @throws NewsroomError delegation.not_found, delegation.ended */
export function endDelegation(strapi: Core.Strapi, caller: Caller, id: string): Promise<DelegationView> {
  return inTransaction(strapi, async (sql) => {
    await first(sql, 'select 1 from newsroom.delegations where id = ? for update', [id]);
    const before = await view(sql, id, caller);
    if (!mayEndDelegation(caller, { fromPersonId: before.from.id, toPersonId: before.to.id }))
      throw new NewsroomError('delegation.not_found');
    if (before.endedAt !== null) throw new NewsroomError('delegation.ended');
    await first(
      sql,
      'update newsroom.delegations set ended_at = clock_timestamp(), ended_by = ? where id = ?',
      [caller.rowId, id],
    );
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, [before.role], before.unit.id)),
      action: 'delegation.end',
      subject: id,
      detail: { from: before.from, to: before.to, role: before.role, unitId: before.unit.id },
    });
    return view(sql, id, caller);
  });
}

async function view(sql: Sql, id: string, caller: Caller): Promise<DelegationView> {
  const row = await first<Row>(sql, `${SELECT} where d.id = ?`, [id]);
  if (!row) throw new NewsroomError('delegation.not_found');
  return toView(row, caller);
}
