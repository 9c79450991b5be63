import { ERRORS, formatExact, inWords, ROLES, type HistoryEntry } from '@toasoan/domain';
import * as words from '#words/story/history';

/** Who did it, in which role, and in whose name where the right was delegated. */
export function whoInWords({
  person,
  role,
  inNameOf,
}: Pick<HistoryEntry, 'person' | 'role' | 'inNameOf'>): string {
  if (!person) return words.system;
  if (!role) return person.name;
  return inNameOf
    ? words.inNameOf(person.name, inNameOf.name, ROLES[role])
    : words.inRole(person.name, ROLES[role]);
}

/** What was set or happened besides, each a sentence. */
export function moreInWords({
  until,
  scheduledAt,
  lateSeconds,
  unit,
  person,
  reason,
}: HistoryEntry['more']): string[] {
  return [
    ...(until === undefined
      ? []
      : [until === null ? words.noLongerHeld : words.heldUntil(formatExact(until))]),
    ...(scheduledAt === undefined ? [] : [words.setFor(formatExact(scheduledAt))]),
    ...(lateSeconds === undefined ? [] : [words.late(inWords(lateSeconds))]),
    ...(unit === undefined ? [] : [words.toUnit(unit)]),
    ...(person === undefined ? [] : [words.toPerson(person)]),
    ...(reason === undefined ? [] : [ERRORS[reason][1]]),
  ];
}
