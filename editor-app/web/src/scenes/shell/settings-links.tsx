import { mayChangeRemarkSettings, maySeeMails } from '@toasoan/domain';
import { NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { actorOf } from '../library/rights.ts';
import classes from './shell.module.css';

/** The ways to what a person sets for themselves, and to what the newsroom sets, for who decides it. */
export function SettingsLinks() {
  const actor = actorOf(useSession().me);
  const links = [
    ['/thong-bao/cai-dat', words.noticeSettings, true],
    ['/quy-tac', common.remarkSettings, mayChangeRemarkSettings(actor)],
    ['/he-thong/thu', words.failedMails, maySeeMails(actor)],
  ] as const;
  return (
    <ul className={classes.list} aria-label={words.settings}>
      {links
        .filter(([, , shown]) => shown)
        .map(([to, label]) => (
          <li key={to}>
            <NavLink to={to} className={classes.item}>
              {label}
            </NavLink>
          </li>
        ))}
    </ul>
  );
}
