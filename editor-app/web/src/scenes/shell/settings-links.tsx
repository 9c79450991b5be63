import { mayAdministerAccounts, mayChangeRemarkSettings } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The way to the newsroom's settings, for who decides them. */
export function SettingsLinks() {
  const actor = actorOf(useSession().me);
  if (!mayChangeRemarkSettings(actor)) return null;
  return (
    <ul className={classes.list} aria-label={words.settings}>
      <li>
        <NavLink to="/quy-tac" className={classes.item}>
          {common.remarkSettings}
        </NavLink>
      </li>
      {mayAdministerAccounts(actor) ? (
        <li>
          <NavLink to="/quan-tri/tai-khoan" className={classes.item}>
            {common.accounts}
          </NavLink>
        </li>
      ) : null}
    </ul>
  );
}
