import {
  mayAdminister,
  mayAdministerAccounts,
  mayChangeRemarkSettings,
  mayReadRoutes,
} from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to the newsroom's settings, each for who decides or reads it. */
const LINKS = [
  { to: '/don-vi', label: words.units, for: mayAdminister },
  { to: '/nguoi-dung', label: words.people, for: mayAdminister },
  { to: '/quan-tri/tai-khoan', label: common.accounts, for: mayAdministerAccounts },
  { to: '/phan-luong', label: words.routes, for: mayReadRoutes },
  { to: '/quy-tac', label: common.remarkSettings, for: mayChangeRemarkSettings },
] as const;

/** The way to the newsroom's settings, for who decides them. */
export function SettingsLinks() {
  const { me } = useSession();
  const links = LINKS.filter((link) => link.for(actorOf(me)));
  if (links.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={words.settings}>
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
