import { formatDateTime, ROLES, type Me } from '@toasoan/domain';
import * as words from '#words/deputy';
import { membershipsNow } from '../../api/memberships.ts';
import { Notice } from '../../components/notice.tsx';

/** Tells a deputy for whom they sign now, and until when. */
export function DeputyBanner({ me }: { readonly me: Me }) {
  const held = membershipsNow(me).flatMap(({ delegated, role, unit }) =>
    delegated ? [{ delegated, role, unit }] : [],
  );
  if (held.length === 0) return null;
  return (
    <Notice tone="warning">
      {held.map(({ delegated, role, unit }) => (
        <p key={delegated.id}>
          {words.signsFor(delegated.by.name, ROLES[role], unit.name, formatDateTime(delegated.until))}
        </p>
      ))}
    </Notice>
  );
}
