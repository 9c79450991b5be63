import { mayChangeRemarkSettings, mayReadRecord } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to the newsroom's settings and its record, for whom they are. */
export function SettingsLinks() {
  const { me } = useSession();
  const actor = actorOf(me);
  const [decides, looks] = [mayChangeRemarkSettings(actor), mayReadRecord(actor)];
  if (!decides && !looks) return null;
  return (
    <ul className={classes.list} aria-label={words.settings}>
      {decides ? (
        <li>
          <NavLink to="/quy-tac" className={classes.item}>
            {common.remarkSettings}
          </NavLink>
        </li>
      ) : null}
      {looks ? (
        <li>
          <NavLink to="/nhat-ky" className={classes.item}>
            {words.record}
          </NavLink>
        </li>
      ) : null}
    </ul>
  );
}
