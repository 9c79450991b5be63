import { hashJson } from '../../story/content-hash.ts';
import { keepAdministrator } from '../administrators.ts';
import type { Period } from '../days.ts';
import { findSheet, readTable } from './columns.ts';
import type { ImportRow, Outcome } from './import-row.ts';
import { readPeople } from './read-people.ts';
import { readUnits } from './read-units.ts';
import { SHEETS, type Problem, type Sheet, type SheetKey } from './sheet.ts';
import type { ImportChanges, ImportState, MembershipWrite } from './state.ts';

export type ImportCounts = Readonly<Record<Outcome, number>>;

/** What a file would do, before anything is done. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  /** Problems of a sheet as a whole. */
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<SheetKey, ImportCounts>>;
  /** What the newsroom has that the file does not name; it stays as it is. */
  readonly untouched: { readonly units: number; readonly people: number };
  /** Nothing is wrong, and something would be written. */
  readonly applicable: boolean;
  readonly changes: ImportChanges;
  /** Of what would be written: another one means that the newsroom changed in a way that matters. */
  readonly hash: string;
}

const sheetProblem = (sheet: SheetKey, text: string): Problem => ({
  sheet,
  row: 1,
  column: null,
  severity: 'error',
  text,
});
const NOTHING = { rows: [], problems: [] };

/** Looks at a file against the newsroom. Pure: the same file and the same newsroom give the same plan. */
export function planImport(sheets: readonly Sheet[], state: ImportState): ImportPlan {
  const [unitSheet, peopleSheet] = [findSheet(sheets, 'units'), findSheet(sheets, 'people')];
  const unitTable = unitSheet ? readTable('units', unitSheet) : NOTHING;
  const peopleTable = peopleSheet ? readTable('people', peopleSheet) : NOTHING;
  const units = readUnits(unitTable, state);
  const people = readPeople(peopleTable, units, state);
  const rows = [...units.rows, ...people.rows];
  const changes: ImportChanges = {
    units: units.writes,
    people: people.people,
    memberships: people.memberships,
  };
  const problems = [
    ...(unitSheet || peopleSheet
      ? []
      : [
          sheetProblem(
            'units',
            `Tệp không có trang “${SHEETS.units}” hay “${SHEETS.people}”. Hãy dùng tệp mẫu, giữ nguyên tên trang.`,
          ),
        ]),
    ...unitTable.problems,
    ...peopleTable.problems,
    ...administratorProblem(changes.memberships, state),
  ];
  const faulty = [...problems, ...rows.flatMap((row) => row.problems)].some(
    ({ severity }) => severity === 'error',
  );
  const writes = changes.units.length + changes.people.length + changes.memberships.length;
  return {
    rows,
    problems,
    counts: { units: count(units.rows), people: count(people.rows) },
    untouched: {
      units: state.units.filter(({ code }) => !units.codes.has(code)).length,
      people: state.people.filter(({ email }) => !people.emails.has(email)).length,
    },
    applicable: !faulty && writes > 0,
    changes,
    hash: hashJson({ changes, faulty }),
  };
}

function count(rows: readonly ImportRow[]): ImportCounts {
  const counts = { error: 0, new: 0, changed: 0, unchanged: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** A file must not take the last administrator away. */
function administratorProblem(writes: readonly MembershipWrite[], state: ImportState): Problem[] {
  const blocked = new Set(state.people.filter((person) => person.blocked).map(({ email }) => email));
  const before = state.memberships.filter(
    ({ role, email }) => role === 'administrator' && !blocked.has(email),
  );
  const changed = new Map(writes.map((write) => [write.changes, write]));
  const after: Period[] = before.map((one) => changed.get(one.id) ?? one);
  const verdict = keepAdministrator(before, after, state.today);
  return verdict.ok
    ? []
    : [
        sheetProblem(
          'people',
          'Sau khi nhập sẽ có ngày không còn quản trị hệ thống nào. Hãy giữ ít nhất một người.',
        ),
      ];
}
