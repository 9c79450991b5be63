import {
  compareVietnamese,
  dayOf,
  decideEndUnit,
  keepAdministrator,
  NewsroomError,
  rightOf,
  type endUnitSchema,
  type reopenUnitSchema,
  type UnitFacts,
  type UnitLine,
  type UnitTies,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, rows, TODAY, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { auditAll } from '../gate/record-all';
import { asActor, type Caller } from '../people/caller';
import { administer, administrators, must, mustAdminister } from './administer';
import { refuseStale } from './change-unit';
import { loadUnits, refOf, unitLine, unitOf, type UnitRow } from './units';

/** Stages in which a story is at the end of its way. */
const AT_REST = "('published', 'withdrawn', 'rejected', 'archived')";

/** What hangs on a unit, for who is about to end it. @throws NewsroomError people.role, unit.not_found */
export async function unitTies(sql: Sql, caller: Caller, id: string): Promise<UnitTies> {
  mustAdminister(caller);
  const all = await loadUnits(sql);
  const unit = unitOf(all, id);
  const today = dayOf(new Date());
  const memberships = await first<{ count: number }>(
    sql,
    `select count(*)::int as count from newsroom.memberships
     where unit_id = ? and not inherited and coalesce(until, 'infinity') >= greatest("from", ${TODAY})`,
    [unit.row_id],
  );
  return {
    ...(await storiesOf(sql, unit)),
    memberships: memberships?.count ?? 0,
    topics: await topicsNaming(sql, unit),
    units: all
      .filter((other) => other.id !== id && (other.until === null || other.until > today))
      .sort((a, b) => compareVietnamese(a.name, b.name))
      .map((other) => ({ ...refOf(other), kind: other.kind })),
  };
}

async function storiesOf(
  sql: Sql,
  unit: UnitRow,
): Promise<{ openStories: number; publishedStories: number }> {
  const found = await first<{ open: number; published: number }>(
    sql,
    `select count(*) filter (where stage not in ${AT_REST})::int as open,
            count(*) filter (where unit_id = ? and first_published_at is not null)::int as published
     from stories where unit_id = ? or lead_id = ?`,
    [unit.row_id, unit.row_id, unit.row_id],
  );
  return { openStories: found?.open ?? 0, publishedStories: found?.published ?? 0 };
}

async function topicsNaming(sql: Sql, unit: UnitRow): Promise<number> {
  const found = await first<{ count: number }>(
    sql,
    `select count(*)::int as count from newsroom.topics t join plans p on p.id = t.plan_id
     where p.active and (coalesce(t.leads, '[]') || coalesce(t.cooperating, '[]')) @> jsonb_build_array(jsonb_build_object('unit', ?::text))`,
    [unit.code],
  );
  return found?.count ?? 0;
}

const factsOf = ({ code, kind, from, until, taken_over_by }: UnitRow): UnitFacts => ({
  code,
  kind,
  from,
  until,
  takenOverBy: taken_over_by,
});

/**
 * Ends a unit with a day, and with it every membership in it that would go on. Its stories keep their unit; people of the
 * one that takes over go on with them. An audit event for the unit and for each membership.
 * @throws NewsroomError what `decideEndUnit` refuses; people.last_administrator
 */
export const endUnit = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { basedOn, ...wish }: z.output<typeof endUnitSchema>,
): Promise<UnitLine> =>
  administer(strapi, caller, async (sql, { today }) => {
    const all = await loadUnits(sql);
    const unit = unitOf(all, id);
    refuseStale(unit, basedOn);
    const facts = {
      today,
      openStories: (await storiesOf(sql, unit)).openStories,
      coordinates: unit.coordinates === true,
    };
    must(decideEndUnit(factsOf(unit), wish, new Map(all.map((one) => [one.code, factsOf(one)])), facts));
    const before = await administrators(sql);
    const ended = await rows<{ id: string; person: string; role: string; until: string | null }>(
      sql,
      `update memberships m set until = greatest(?::date, m."from" - 1), updated_at = now()
       from memberships_unit_lnk l, memberships_person_lnk p, up_users u, memberships old
       where l.membership_id = m.id and p.membership_id = m.id and u.id = p.user_id and old.id = m.id
         and l.unit_id = ? and coalesce(m.until, 'infinity') > ?::date and coalesce(m.until, 'infinity') >= m."from"
       returning m.document_id as id, u.document_id as person, m.role, to_char(old.until, 'YYYY-MM-DD') as until`,
      [wish.until, unit.row_id, wish.until],
    );
    await first(
      sql,
      `update units set until = ?, ended_as = ?, successors = ?::jsonb, taken_over_by = ?, updated_at = now()
       where id = ?`,
      [wish.until, wish.ending, JSON.stringify(wish.successors), wish.takenOverBy, unit.row_id],
    );
    must(keepAdministrator(before, await administrators(sql), today));
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'unit.end',
      subject: id,
      detail: { ...wish, openStories: facts.openStories, memberships: ended.length },
    });
    await auditAll(
      sql,
      asActor(caller, rightOf(caller, ['administrator'])),
      ended.map((membership) => ({
        action: 'membership.end',
        subject: membership.person,
        detail: {
          membership: membership.id,
          role: membership.role,
          unit: unit.code,
          from: membership.until,
          to: wish.until,
          withUnit: true,
        },
      })),
    );
    return unitLine(sql, id);
  });

/**
 * Takes the end of a unit back. Memberships that ended with it stay ended.
 * @throws NewsroomError people.stale when it has no end to take back
 */
export const reopenUnit = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { basedOn }: z.output<typeof reopenUnitSchema>,
): Promise<UnitLine> =>
  administer(strapi, caller, async (sql) => {
    const unit = unitOf(await loadUnits(sql), id);
    refuseStale(unit, basedOn);
    if (unit.until === null) throw new NewsroomError('people.stale');
    await first(
      sql,
      `update units set until = null, ended_as = null, successors = null, taken_over_by = null, updated_at = now()
       where id = ?`,
      [unit.row_id],
    );
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'unit.reopen',
      subject: id,
      detail: { until: unit.until, ending: unit.ended_as, takenOverBy: unit.taken_over_by },
    });
    return unitLine(sql, id);
  });
