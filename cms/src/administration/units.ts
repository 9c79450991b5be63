import {
  compareVietnamese,
  matches,
  NewsroomError,
  type Ending,
  type Level,
  type listUnitsSchema,
  type Paged,
  type UnitChoice,
  type UnitKind,
  type UnitLine,
  type UnitRef,
} from '@toasoan/domain';
import type { z } from 'zod';
import { rows, TODAY, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { mustAdminister } from './administer';

/** Units on one page of the list. */
const UNIT_PAGE = 50;

/** A unit as it stands in the database. */
export interface UnitRow {
  readonly row_id: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly levels: Level[] | null;
  readonly signs_off: boolean | null;
  readonly coordinates: boolean | null;
  readonly from: string;
  readonly until: string | null;
  readonly ended_as: Ending | null;
  readonly successors: string[] | null;
  readonly taken_over_by: string | null;
  readonly version: string;
  readonly ended: boolean;
}

/** Every unit there is or was. */
export const loadUnits = (sql: Sql): Promise<UnitRow[]> =>
  rows<UnitRow>(
    sql,
    `select id as row_id, document_id as id, code, name, kind, levels, signs_off, coordinates,
            to_char("from", 'YYYY-MM-DD') as "from", to_char(until, 'YYYY-MM-DD') as until,
            ended_as, successors, taken_over_by, to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS') as version,
            coalesce(until, 'infinity') < ${TODAY} as ended
     from units`,
  );

/** A unit among those loaded. @throws NewsroomError unit.not_found */
export function unitOf(units: readonly UnitRow[], id: string): UnitRow {
  const unit = units.find((one) => one.id === id);
  if (!unit) throw new NewsroomError('unit.not_found');
  return unit;
}

/** One page of the units, in Vietnamese order. @throws NewsroomError people.role */
export async function listUnits(
  sql: Sql,
  caller: Caller,
  { q, kind, state, page }: z.output<typeof listUnitsSchema>,
): Promise<Paged<UnitLine>> {
  mustAdminister(caller);
  const all = await loadUnits(sql);
  const found = all
    .filter((unit) => kind === undefined || unit.kind === kind)
    .filter((unit) => state === 'all' || unit.ended === (state === 'ended'))
    .filter((unit) => q === undefined || matches(`${unit.name} ${unit.code}`, q.trim()))
    .sort((a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.code, b.code));
  const shown = found.slice((page - 1) * UNIT_PAGE, page * UNIT_PAGE);
  return {
    items: await linesOf(sql, shown, all),
    page,
    pageCount: Math.max(1, Math.ceil(found.length / UNIT_PAGE)),
    total: found.length,
  };
}

/** One unit as the list shows it. */
export async function unitLine(sql: Sql, id: string): Promise<UnitLine> {
  const all = await loadUnits(sql);
  const [line] = await linesOf(sql, [unitOf(all, id)], all);
  if (!line) throw new NewsroomError('unit.not_found');
  return line;
}

async function linesOf(sql: Sql, shown: readonly UnitRow[], all: readonly UnitRow[]): Promise<UnitLine[]> {
  const counts = await rows<{ unit_id: number; people: number }>(
    sql,
    `select unit_id, count(distinct person_id)::int as people from newsroom.memberships
     where unit_id = any(?) and not inherited and ${TODAY} between "from" and coalesce(until, 'infinity')
     group by unit_id`,
    [shown.map((unit) => unit.row_id)],
  );
  const people = new Map(counts.map((row) => [row.unit_id, row.people]));
  const byCode = new Map(all.map((unit) => [unit.code, unit]));
  const refs = (codes: readonly string[] | null): UnitRef[] =>
    (codes ?? []).flatMap((code) => {
      const unit = byCode.get(code);
      return unit ? [refOf(unit)] : [];
    });
  return shown.map((unit) => ({
    ...refOf(unit),
    kind: unit.kind,
    levels: unit.levels ?? [],
    signsOff: unit.signs_off === true,
    coordinates: unit.coordinates === true,
    from: unit.from,
    until: unit.until,
    ending:
      unit.until === null
        ? null
        : {
            as: unit.ended_as ?? 'dissolved',
            successors: refs(unit.successors),
            takenOverBy: refs(unit.taken_over_by === null ? null : [unit.taken_over_by])[0] ?? null,
          },
    predecessors: all.filter((other) => (other.successors ?? []).includes(unit.code)).map(refOf),
    people: people.get(unit.row_id) ?? 0,
    version: unit.version,
  }));
}

export const refOf = ({ id, code, name }: UnitRow): UnitRef => ({ id, code, name });

/** Every unit there is or was, for choosing. @throws NewsroomError people.role */
export async function unitChoices(sql: Sql, caller: Caller): Promise<UnitChoice[]> {
  mustAdminister(caller);
  const all = await loadUnits(sql);
  return all
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map((unit) => ({ ...refOf(unit), kind: unit.kind, from: unit.from, until: unit.until }));
}
