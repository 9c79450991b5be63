import {
  mayAdminister,
  mayChangeRemarkSettings,
  mayHandleFeedback,
  mayReadRecord,
  mayReadRoutes,
  maySeeChannels,
  maySeeMails,
} from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to what a person sets for themselves, and to what the newsroom sets, each for who decides or reads it. */
const LINKS = [
  { to: '/thong-bao/cai-dat', label: words.noticeSettings, for: () => true },
  { to: '/don-vi', label: words.units, for: mayAdminister },
  { to: '/nguoi-dung', label: words.people, for: mayAdminister },
  { to: '/xac-thuc-hai-buoc', label: common.factorRoles, for: mayAdminister },
  { to: '/phan-luong', label: words.routes, for: mayReadRoutes },
  { to: '/quy-tac', label: common.remarkSettings, for: mayChangeRemarkSettings },
  { to: '/nhat-ky', label: words.record, for: mayReadRecord },
  { to: '/kenh', label: words.channels, for: maySeeChannels },
  { to: '/gop-y', label: words.feedback, for: mayHandleFeedback },
  { to: '/he-thong/thu', label: words.failedMails, for: maySeeMails },
] as const;

export function SettingsLinks() {
  const { me } = useSession();
  const links = LINKS.filter((link) => link.for(actorOf(me)));
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
