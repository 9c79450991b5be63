import { DELEGABLE_ROLES, mayChangeTargets, mayReadArchive, type Role } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { membershipsNow } from '../../api/memberships.ts';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

const delegable: readonly Role[] = DELEGABLE_ROLES;

/** The ways to who acts for whom, the archive and how long a stage should take, for whom they concern. */
export function OfficeLinks() {
  const { me } = useSession();
  const links = [
    ...(membershipsNow(me).some(({ role }) => delegable.includes(role))
      ? [{ to: '/uy-quyen', label: common.delegations }]
      : []),
    ...(mayReadArchive(actorOf(me)) ? [{ to: '/kho-luu-tru', label: common.archive }] : []),
    ...(mayChangeTargets(actorOf(me)) ? [{ to: '/muc-tieu', label: common.stageTargets }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={words.office}>
      {links.map(({ to, label }) => (
        <li key={to}>
          <NavLink to={to} className={classes.item}>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
