import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { formatDateTime, type NotificationView } from '@toasoan/domain';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/notifications';
import { useMarkRead, useNotifications } from '../../api/notifications.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './notifications-scene.module.css';

/** What the person was told. Opening the screen marks everything as read; what was new stays marked here. */
export function NotificationsScene() {
  const { data, error, isPending, refetch } = useNotifications();
  const { mutate: markRead } = useMarkRead();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const unread = (data ?? []).filter((notification) => !notification.read);
    if (unread.length === 0) return;
    setFresh((known) => new Set([...known, ...unread.map((notification) => notification.id)]));
    markRead();
  }, [data, markRead]);
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {data?.length === 0 ? <Text>{words.none}</Text> : null}
      {data && data.length > 0 ? (
        <ul className={`${lists.framed} ${classes.list}`}>
          {data.map((notification) => (
            <Line key={notification.id} notification={notification} fresh={fresh.has(notification.id)} />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

function Line({ notification, fresh }: { readonly notification: NotificationView; readonly fresh: boolean }) {
  const { text, storyId, at } = notification;
  return (
    <li className={fresh ? classes.fresh : undefined}>
      {fresh ? <VisuallyHidden>{words.isNew} </VisuallyHidden> : null}
      {storyId ? <Link to={`/stories/${storyId}`}>{text}</Link> : text}
      <Text component="time" dateTime={at} size="sm" c="dimmed" display="block">
        {formatDateTime(at)}
      </Text>
    </li>
  );
}
