import type { Me, Role, UnitRef } from '@toasoan/domain';
import { membershipsNow } from '../../api/memberships.ts';

const WRITERS: readonly Role[] = ['contributor', 'unit_head', 'desk_editor', 'department_head'];

/** The units in whose name the person may write today, each once. */
export function writingUnits(me: Me): UnitRef[] {
  const units = membershipsNow(me)
    .filter((membership) => WRITERS.includes(membership.role))
    .map((membership) => membership.unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
