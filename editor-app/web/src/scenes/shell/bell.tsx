import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import * as words from '#words/shell';
import { useNotifications } from '../../api/notifications.ts';
import { useSession } from '../../api/session-context.ts';
import classes from './shell.module.css';

/** The way to the notifications, with the number of unread ones. */
export function Bell() {
  const { me } = useSession();
  const { data } = useNotifications();
  const unread = data ? data.filter((notification) => !notification.read).length : me.unreadNotifications;
  return (
    <Link
      to="/notifications"
      className={classes.bell}
      aria-label={unread > 0 ? words.unread(unread) : words.notifications}
    >
      <IconBell aria-hidden />
      {unread > 0 ? (
        <span className={classes.count} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
    </Link>
  );
}
