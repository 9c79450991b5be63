import { compareVietnamese, UNIT_KINDS, unitKinds, type PublicDirectory } from '@toasoan/domain';

type DirectoryUnit = PublicDirectory['units'][number];

export interface UnitGroup {
  readonly label: string;
  readonly units: readonly DirectoryUnit[];
}

/** The Vietnamese name of a kind of unit. */
export const unitKindLabel = (kind: string): string =>
  Object.hasOwn(UNIT_KINDS, kind) ? UNIT_KINDS[kind as keyof typeof UNIT_KINDS] : kind;

/** Units by kind in the order of the glossary, each group in Vietnamese alphabetical order. Empty groups are left out. */
export function groupUnits(units: readonly DirectoryUnit[]): UnitGroup[] {
  const kinds = [...new Set<string>([...unitKinds, ...units.map((unit) => unit.kind)])];
  return kinds
    .map((kind) => ({
      label: unitKindLabel(kind),
      units: units.filter((unit) => unit.kind === kind).sort((a, b) => compareVietnamese(a.name, b.name)),
    }))
    .filter((group) => group.units.length > 0);
}
