import { holds, type Actor } from './memberships.ts';

/** Who searches the record of what was done: who coordinates, who answers for it, who keeps the system. */
export const mayReadRecord = (actor: Actor): boolean =>
  holds(actor, ['coordinator', 'director', 'administrator']);

/**
 * Who of them sees what a story was called and why something was done to it: not the administrator, who reads no
 * working copies (`mayRead`).
 */
export const seesStoriesInRecord = (actor: Actor): boolean => holds(actor, ['coordinator', 'director']);
