import type { UnitKind } from '../access/roles.ts';
import { dayAfter, holdsOn, type Period } from './days.ts';
import { FINE, firstRefusal, refuse, type Verdict } from './verdict.ts';

/** What became of a unit that ended. */
export const ENDINGS = {
  merged: 'Sáp nhập vào đơn vị khác',
  renamed: 'Đổi tên, tổ chức lại thành đơn vị mới',
  split: 'Chia tách thành nhiều đơn vị',
  dissolved: 'Giải thể',
} as const;
export type Ending = keyof typeof ENDINGS;
export const endings = Object.keys(ENDINGS) as [Ending, ...Ending[]];

/** A unit as the rules about units see it. */
export interface UnitFacts extends Period {
  readonly code: string;
  readonly kind: UnitKind;
  /** The unit that goes on with its open stories once it has ended. */
  readonly takenOverBy: string | null;
}

/** What is to become of a unit; units are named by their codes. */
export interface EndingWish {
  /** Its last day. */
  readonly until: string;
  readonly ending: Ending;
  readonly successors: readonly string[];
  readonly takenOverBy: string | null;
}

/** What hangs on a unit that is to end. */
export interface EndingFacts {
  readonly today: string;
  /** Stories of the unit, or led by it, that are on their way. */
  readonly openStories: number;
  /** True for the unit that decides where no topic names a lead. */
  readonly coordinates: boolean;
}

/** A code is the unit's key in plans, files and past counts: lower case, digits and hyphens. */
export const isUnitCode = (code: string): boolean =>
  code.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code);

const EXPECTED: Readonly<Record<Ending, (successors: number) => boolean>> = {
  merged: (count) => count === 1,
  renamed: (count) => count === 1,
  split: (count) => count >= 2,
  dissolved: (count) => count === 0,
};

/**
 * Whether a unit can end so. Its stories keep their unit, so that past counts stay; new ones are refused. What is on its
 * way, or may be until the day comes, needs a unit whose people go on with it in the roles they hold there.
 */
export function decideEndUnit(
  unit: UnitFacts,
  wish: EndingWish,
  units: ReadonlyMap<string, UnitFacts>,
  { today, openStories, coordinates }: EndingFacts,
): Verdict {
  const next = dayAfter(wish.until);
  const goesOn = (code: string): boolean => {
    const other = units.get(code);
    return other !== undefined && code !== unit.code && holdsOn(other, next);
  };
  const heir = wish.takenOverBy === null ? undefined : units.get(wish.takenOverBy);
  return firstRefusal(
    () => (unit.until === null ? FINE : refuse('unit.ended')),
    () => (wish.until < unit.from ? refuse('unit.days') : FINE),
    () => {
      const fits = EXPECTED[wish.ending](new Set(wish.successors).size) && wish.successors.every(goesOn);
      return fits ? FINE : refuse('unit.successors');
    },
    () => {
      const needed = openStories > 0 || coordinates || wish.until >= today;
      return needed && wish.takenOverBy === null ? refuse('unit.takeover_required', { openStories }) : FINE;
    },
    () => {
      if (wish.takenOverBy === null) return FINE;
      const sameDesk = unit.kind !== 'department' || heir?.kind === 'department';
      return goesOn(wish.takenOverBy) && sameDesk ? FINE : refuse('unit.takeover_unfit');
    },
  );
}

/**
 * The unit that acts for a unit on a day: itself while it is there, then the one that took it over, and so on; null when
 * nobody does.
 */
export function actsFor(code: string, units: ReadonlyMap<string, UnitFacts>, day: string): string | null {
  const seen = new Set<string>();
  for (let at: string | null = code; at !== null && !seen.has(at);) {
    seen.add(at);
    const unit = units.get(at);
    if (!unit) return null;
    if (unit.until === null || day <= unit.until) return at;
    at = unit.takenOverBy;
  }
  return null;
}
