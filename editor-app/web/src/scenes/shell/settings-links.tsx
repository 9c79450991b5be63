import { mayChangeRemarkSettings } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The way to the newsroom's settings, for who decides them. */
export function SettingsLinks() {
  const { me } = useSession();
  if (!mayChangeRemarkSettings(actorOf(me))) return null;
  return (
    <ul className={classes.list} aria-label={words.settings}>
      <li>
        <NavLink to="/quy-tac" className={classes.item}>
          {common.remarkSettings}
        </NavLink>
      </li>
    </ul>
  );
}
