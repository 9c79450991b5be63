import { holds, type Actor } from '../access/memberships.ts';

/** Who sees mails that did not go out and sends them again: the administrator (DOMAIN, "The people"). */
export const maySeeMails = (actor: Actor): boolean => holds(actor, ['administrator']);
