import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf, hasLibrary, seesFailures } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to the library, the consents and, for who answers for them, the files that failed. */
export function MediaLinks() {
  const { me } = useSession();
  const actor = actorOf(me);
  if (!hasLibrary(actor)) return null;
  return (
    <ul className={classes.list} aria-label={words.assets}>
      <li>
        <NavLink to="/tu-lieu" className={classes.item} end>
          {common.library}
        </NavLink>
      </li>
      <li>
        <NavLink to="/dong-y" className={classes.item}>
          {words.consents}
        </NavLink>
      </li>
      {seesFailures(actor) ? (
        <li>
          <NavLink to="/tu-lieu/su-co" className={classes.item}>
            {words.failedAssets}
          </NavLink>
        </li>
      ) : null}
    </ul>
  );
}
