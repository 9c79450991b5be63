import { holds, SENDING_ROLES, type Actor, type Role } from '@toasoan/domain';

/** Those who keep the department's archive, or answer for what goes out. */
const KEEPERS: readonly Role[] = ['publishing_officer', 'coordinator', 'director'];
/** People of the Sở who work on the stories of others. */
const DESK: readonly Role[] = ['desk_editor', 'department_head'];

/** Who lists the consents of a unit and opens their forms: the unit and the keepers. They name children. */
export const maySeeConsents = (actor: Actor, unitId: string): boolean =>
  holds(actor, SENDING_ROLES, unitId) || holds(actor, KEEPERS);

/** Who meets a consent beside an asset they see: the same, and the desk that decides on the story. */
export const mayMeetConsents = (actor: Actor, unitId: string): boolean =>
  maySeeConsents(actor, unitId) || holds(actor, DESK);

/** Who records and withdraws consents: the unit and the publishing officer. */
export const mayKeepConsents = (actor: Actor, unitId: string): boolean =>
  holds(actor, SENDING_ROLES, unitId) || holds(actor, ['publishing_officer']);

/** True for those who see the consents of every unit. */
export const seesEveryConsent = (actor: Actor): boolean => holds(actor, KEEPERS);
