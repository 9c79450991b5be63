import { holds, type Actor } from '../access/memberships.ts';
import { READING_ROLES, type ReadableFacts } from '../access/reading.ts';

/**
 * The rule of who may read a story's working copy (`mayRead`), told in marks: a story carries the marks of its readers, a
 * person carries their own, and one mark in common opens it. An index can hold the one and be asked with the other.
 */

const person = (id: string): string => `p:${id}`;
const staffOf = (unitId: string): string => `u:${unitId}`;
const deskOf = (unitId: string): string => `d:${unitId}`;
const ABOVE_ALL = 'above';

/** The marks of those who may read a story: its writers and its unit, and once it has left the unit everyone it concerns. */
export function readersOf(story: ReadableFacts): string[] {
  const own = [person(story.authorId), ...story.writerIds.map(person), staffOf(story.unitId)];
  const inUnit = story.stage === 'draft' || story.stage === 'unit_review';
  if (inUnit && story.hasLiveEdition !== true) return [...new Set(own)];
  const desks = [story.leadUnitId, ...story.cooperatingUnitIds].flatMap((id) => (id ? [deskOf(id)] : []));
  return [...new Set([...own, ...desks, ABOVE_ALL])];
}

/** The marks a person carries by who they are and by the roles that hold now. */
export function readerMarksOf(actor: Actor): string[] {
  const marks = actor.memberships.flatMap((membership) => {
    const one = { personId: '', memberships: [membership] };
    return [
      ...(holds(one, READING_ROLES.staff) ? [staffOf(membership.unitId)] : []),
      ...(holds(one, READING_ROLES.desk) ? [deskOf(membership.unitId)] : []),
      ...(holds(one, READING_ROLES.above) ? [ABOVE_ALL] : []),
    ];
  });
  return [...new Set([person(actor.personId), ...marks])];
}
