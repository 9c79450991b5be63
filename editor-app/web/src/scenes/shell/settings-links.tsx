import { mayChangeRemarkSettings } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The way to the newsroom's settings, for who decides them. */
export function SettingsLinks() {
  const { me } = useSession();
  if (!mayChangeRemarkSettings(actorOf(me))) return null;
  return (
    <ul className={classes.list} aria-label="Thiết lập">
      <li>
        <NavLink to="/quy-tac" className={classes.item}>
          Quy tắc soạn bài
        </NavLink>
      </li>
    </ul>
  );
}
