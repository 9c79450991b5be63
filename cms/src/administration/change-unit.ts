import {
  isUnitCode,
  NewsroomError,
  roleFits,
  rightOf,
  type changeUnitSchema,
  type newUnitSchema,
  type Role,
  type UnitLine,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { administer } from './administer';
import { loadUnits, unitLine, unitOf, type UnitRow } from './units';
import { insertUnits } from './write';

/** Adds a unit. @throws NewsroomError people.role, unit.code_invalid, unit.code_taken */
export const createUnit = (
  strapi: Core.Strapi,
  caller: Caller,
  unit: z.output<typeof newUnitSchema>,
): Promise<UnitLine> =>
  administer(strapi, caller, async (sql) => {
    if (!isUnitCode(unit.code)) throw new NewsroomError('unit.code_invalid');
    const taken = await first(sql, 'select id from units where code = ?', [unit.code]);
    if (taken) throw new NewsroomError('unit.code_taken');
    const ids = await insertUnits(sql, [{ ...unit, until: null }]);
    const id = ids.get(unit.code) ?? '';
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'unit.create',
      subject: id,
      detail: { unit },
    });
    return unitLine(sql, id);
  });

/**
 * Changes what a unit is called and how it works; its code stays, since plans and counts name it so.
 * @throws NewsroomError people.role, unit.not_found, people.stale, unit.days, unit.period_in_use, membership.role_unfit
 */
export const changeUnit = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { basedOn, ...wish }: z.output<typeof changeUnitSchema>,
): Promise<UnitLine> =>
  administer(strapi, caller, async (sql) => {
    const unit = unitOf(await loadUnits(sql), id);
    refuseStale(unit, basedOn);
    if (unit.until !== null && unit.until < wish.from) throw new NewsroomError('unit.days');
    await checkUses(sql, unit, wish);
    const changes = differences(unit, wish);
    if (Object.keys(changes).length > 0) {
      await first(
        sql,
        `update units set name = ?, kind = ?, levels = ?::jsonb, signs_off = ?, "from" = ?, updated_at = now()
         where id = ?`,
        [wish.name, wish.kind, JSON.stringify(wish.levels), wish.signsOff, wish.from, unit.row_id],
      );
      await audit(sql, {
        actor: asActor(caller, rightOf(caller, ['administrator'])),
        action: 'unit.change',
        subject: id,
        detail: { changes },
      });
    }
    return unitLine(sql, id);
  });

/** @throws NewsroomError people.stale when the unit is no longer what the person saw */
export function refuseStale({ version }: Pick<UnitRow, 'version'>, basedOn: string): void {
  if (version !== basedOn) throw new NewsroomError('people.stale');
}

type Wish = Omit<z.output<typeof changeUnitSchema>, 'basedOn'>;

/** What people are in a unit must stay possible. */
async function checkUses(sql: Sql, unit: UnitRow, wish: Wish): Promise<void> {
  const uses = await rows<{ role: Role; early: boolean }>(
    sql,
    `select distinct role, "from" < ?::date as early from newsroom.memberships where unit_id = ? and not inherited`,
    [wish.from, unit.row_id],
  );
  if (wish.from > unit.from && uses.some(({ early }) => early)) throw new NewsroomError('unit.period_in_use');
  const unfit = uses.some(({ role }) => !roleFits(role, wish.kind));
  if (wish.kind !== unit.kind && unfit) throw new NewsroomError('membership.role_unfit');
}

/** Each field that becomes another, with both values. */
function differences(unit: UnitRow, wish: Wish): Record<string, { from: unknown; to: unknown }> {
  const before: Wish = {
    name: unit.name,
    kind: unit.kind,
    levels: unit.levels ?? [],
    signsOff: unit.signs_off === true,
    from: unit.from,
  };
  const fields = Object.keys(before) as (keyof Wish)[];
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(wish[field]))
      .map((field) => [field, { from: before[field], to: wish[field] }]),
  );
}
