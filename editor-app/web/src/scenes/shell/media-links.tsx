import { NavLink } from 'react-router-dom';
import { useSession } from '../../api/session-context.ts';
import { actorOf, hasLibrary, seesFailures } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to the library, the consents and, for who answers for them, the files that failed. */
export function MediaLinks() {
  const { me } = useSession();
  const actor = actorOf(me);
  if (!hasLibrary(actor)) return null;
  return (
    <ul className={classes.list} aria-label="Tư liệu">
      <li>
        <NavLink to="/tu-lieu" className={classes.item} end>
          Kho tư liệu
        </NavLink>
      </li>
      <li>
        <NavLink to="/dong-y" className={classes.item}>
          Phiếu đồng ý
        </NavLink>
      </li>
      {seesFailures(actor) ? (
        <li>
          <NavLink to="/tu-lieu/su-co" className={classes.item}>
            Tư liệu bị lỗi
          </NavLink>
        </li>
      ) : null}
    </ul>
  );
}
