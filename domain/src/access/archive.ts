import { holds, type Actor } from './memberships.ts';
import type { Role } from './roles.ts';

/** Who keeps the archive, runs the newsroom, answers for it, and sets it up (DOMAIN, "The people"). */
export const ARCHIVE_ROLES: readonly Role[] = [
  'publishing_officer',
  'coordinator',
  'director',
  'administrator',
];

/** Who sees the archive, has it checked and takes bags out of it. */
export const mayReadArchive = (actor: Actor): boolean => holds(actor, ARCHIVE_ROLES);
