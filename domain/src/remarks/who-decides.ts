import { holds, rightOf, type Actor, type Membership } from '../access/memberships.ts';
import type { Role } from '../access/roles.ts';

/**
 * Who decides what holds a story back: the publishing officer, who answers for what is posted, and the administrator,
 * who keeps settings (DOMAIN, "The people").
 */
const DECIDES: readonly Role[] = ['publishing_officer', 'administrator'];
export const mayChangeRemarkSettings = (actor: Actor): boolean => holds(actor, DECIDES);
/** The part by which somebody decides it; null: none. */
export const rightToChangeRemarkSettings = (actor: Actor): Membership | null => rightOf(actor, DECIDES);
