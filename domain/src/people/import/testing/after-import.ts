import type { ImportChanges, ImportState, KnownMembership } from '../state.ts';

/** The newsroom after what a file asks for was written; what the CMS does in its database. */
export function afterImport(state: ImportState, changes: ImportChanges): ImportState {
  const units = new Map(state.units.map((unit) => [unit.code, unit]));
  for (const { isNew: _, ...unit } of changes.units) units.set(unit.code, unit);
  const people = new Map(state.people.map((person) => [person.email, person]));
  for (const { isNew: _, ...person } of changes.people)
    people.set(person.email, {
      id: `new ${person.email}`,
      blocked: false,
      ...people.get(person.email),
      ...person,
    });
  const ended = new Map(changes.memberships.map((write) => [write.changes, write]));
  const memberships: KnownMembership[] = state.memberships.map((one) => {
    const write = ended.get(one.id);
    return write ? { ...one, until: write.until } : one;
  });
  for (const { changes: known, ...write } of changes.memberships)
    if (known === null) memberships.push({ id: `new ${memberships.length}`, ...write });
  return { ...state, units: [...units.values()], people: [...people.values()], memberships };
}
