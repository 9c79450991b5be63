import { holds, rightOf, type Actor, type Membership } from './memberships.ts';
import type { Role } from './roles.ts';

/** What decides who may do what to an asset of the library (kho tư liệu). */
export interface AssetFacts {
  readonly unitId: string;
  readonly uploaderId: string;
  /** Offered to every unit by its own. */
  readonly shared: boolean;
}

/** Roles that send stories, and so files, for a unit. */
export const SENDING_ROLES: readonly Role[] = ['contributor', 'unit_head', 'desk_editor', 'department_head'];
/** Those who keep the department's media archive, or answer for what goes out. */
const KEEPERS: readonly Role[] = ['publishing_officer', 'coordinator', 'director'];

const isOwn = (actor: Actor, asset: AssetFacts): boolean =>
  asset.uploaderId === actor.personId || holds(actor, SENDING_ROLES, asset.unitId);

/**
 * Who sees an asset in the library: its unit, everyone who sends stories once it is shared, and the keepers. A story
 * that shows it may open it to further people (`mayRead` of the story). The administrator keeps accounts, not files.
 */
export const maySeeAsset = (actor: Actor, asset: AssetFacts): boolean =>
  isOwn(actor, asset) || holds(actor, KEEPERS) || (asset.shared && holds(actor, SENDING_ROLES));

/** Who changes its words, its wishes, its consents, replaces or deletes it: its unit and the publishing officer. */
export const mayChangeAsset = (actor: Actor, asset: AssetFacts): boolean =>
  isOwn(actor, asset) || holds(actor, ['publishing_officer']);

/** Who gets the original, which may tell more than the public may know: as for changing it. */
export const mayTakeOriginal = (actor: Actor, asset: AssetFacts): boolean => mayChangeAsset(actor, asset);

/** The part by which somebody deals with a file, or a consent, of a unit; null where they do so as its uploader. */
export const keepingRight = <M extends Membership>(
  actor: { readonly memberships: readonly M[] },
  unitId: string,
): M | null => rightOf(actor, SENDING_ROLES, unitId) ?? rightOf(actor, KEEPERS);

/** Who sees what failed in every unit. */
export const maySeeFailures = (actor: Actor): boolean => holds(actor, ['publishing_officer']);
