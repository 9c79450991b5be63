import {
  compareVietnamese,
  holds,
  mayChangeAsset,
  maySeeFailures,
  SENDING_ROLES,
  type Actor,
  type AssetView,
  type Me,
  type UnitRef,
} from '@toasoan/domain';
import { membershipsNow } from '../../api/session-context.ts';

/** The person as the rules see them today. */
export const actorOf = (me: Me): Actor => ({ personId: me.id, memberships: membershipsNow(me) });

/** Whether this person may change an asset of a list; the server decides again. */
export const mayChange = (actor: Actor, asset: Pick<AssetView, 'unit' | 'uploader' | 'words'>): boolean =>
  mayChangeAsset(actor, {
    unitId: asset.unit.id,
    uploaderId: asset.uploader.id,
    shared: asset.words.shared,
  });

/** Who has a library to look into: who sends files, and who keeps or answers for them. */
export const hasLibrary = (actor: Actor): boolean =>
  holds(actor, [...SENDING_ROLES, 'publishing_officer', 'coordinator', 'director']);

export const seesFailures = maySeeFailures;

/** Units the person puts files and consents into, in Vietnamese order. */
export function unitsOfMine(me: Me): UnitRef[] {
  const units = membershipsNow(me)
    .filter(({ role }) => SENDING_ROLES.includes(role))
    .map(({ unit }) => unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()].sort((a, b) =>
    compareVietnamese(a.name, b.name),
  );
}

/** Whether a unit is a place of the person's own sending. */
export const isUnitOfMine = (me: Me, unitId: string): boolean =>
  unitsOfMine(me).some((unit) => unit.id === unitId);
