import { actsFor, compareVietnamese, holdsOn, type RouteUnit, type UnitFacts } from '@toasoan/domain';
import type { Sql } from '../database/sql';
import { loadUnits, type UnitRow } from '../administration/units';

/** Units as the routing table needs them on a day. */
export interface RoutingUnits {
  readonly facts: ReadonlyMap<string, UnitFacts>;
  readonly ids: ReadonlyMap<string, string>;
  /** Units by these codes, as the table names them. */
  readonly named: (codes: Iterable<string>) => RouteUnit[];
  readonly departments: readonly { readonly code: string; readonly name: string }[];
}

/** Loads the units for what happens on the day `today`. */
export async function routingUnits(sql: Sql, today: string): Promise<RoutingUnits> {
  const all = await loadUnits(sql);
  const byCode = new Map(all.map((unit) => [unit.code, unit]));
  const facts = new Map(all.map((unit) => [unit.code, factsOf(unit)]));
  return {
    facts,
    ids: new Map(all.map(({ code, id }) => [code, id])),
    named: (codes) =>
      [...new Set(codes)].map((code) => {
        const unit = byCode.get(code);
        const acts = actsFor(code, facts, today);
        return {
          code,
          name: unit?.name ?? code,
          current: unit !== undefined && holdsOn(unit, today),
          actsFor: acts === null || acts === code ? null : (byCode.get(acts)?.name ?? null),
        };
      }),
    departments: all
      .filter((unit) => unit.kind === 'department' && holdsOn(unit, today))
      .sort((a, b) => compareVietnamese(a.name, b.name))
      .map(({ code, name }) => ({ code, name })),
  };
}

const factsOf = ({ code, kind, from, until, taken_over_by }: UnitRow): UnitFacts => ({
  code,
  kind,
  from,
  until,
  takenOverBy: taken_over_by,
});
