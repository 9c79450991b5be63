import { LEVELS, type RouteLead, type RouteUnit } from '@toasoan/domain';
import * as words from '#words/routes';

/** The names of the units a table names, those that have ended marked as such. */
export interface Names {
  readonly of: (code: string) => string;
  readonly lead: (lead: RouteLead) => string;
}

export function namesIn(named: readonly RouteUnit[]): Names {
  const byCode = new Map(named.map((unit) => [unit.code, unit]));
  const of = (code: string): string => {
    const unit = byCode.get(code);
    if (!unit) return code;
    if (unit.current) return unit.name;
    return unit.actsFor === null ? words.endedUnit(unit.name) : words.endedActs(unit.name, unit.actsFor);
  };
  return {
    of,
    lead: ({ unit, levels }) =>
      levels.length === 0
        ? of(unit)
        : words.byLevel(of(unit), levels.map((level) => LEVELS[level]).join(', ')),
  };
}
