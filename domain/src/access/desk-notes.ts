import { holds, type Actor } from './memberships.ts';

/**
 * Who may take a Word file in which the notes to the desk stand: the people of the departments, who work on the texts
 * of others. A file leaves the newsroom more easily than a screen, so that units get theirs without, and everybody
 * gets one without unless asking for the other.
 */
export const mayTakeDeskNotes = (actor: Actor): boolean =>
  holds(actor, ['desk_editor', 'department_head', 'publishing_officer', 'coordinator', 'director']);
