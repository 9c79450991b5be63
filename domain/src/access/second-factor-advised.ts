import { holds, type Actor } from './memberships.ts';
import type { Role } from './roles.ts';

/** Roles whose account can do the most harm: told to set up a second factor where it is not demanded. */
export const SECOND_FACTOR_ADVISED: readonly Role[] = ['administrator', 'publishing_officer'];
export const isSecondFactorAdvised = (actor: Actor): boolean => holds(actor, SECOND_FACTOR_ADVISED);
