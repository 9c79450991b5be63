import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { formatDateTime, type NoticeMailView, type NotificationView } from '@toasoan/domain';
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
      <Text>
        <Link to="/thong-bao/cai-dat">{words.settings}</Link>
      </Text>
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
  const { text, place, asked, by, at, mail } = notification;
  return (
    <li className={fresh ? classes.fresh : undefined}>
      {fresh ? <VisuallyHidden>{words.isNew} </VisuallyHidden> : null}
      <Link to={place}>{text}</Link>
      {asked === null ? null : <Text>{words.asked(asked)}</Text>}
      <Text size="sm" c="dimmed">
        {by === null ? null : words.byAt(by)}
        <time dateTime={at}>{formatDateTime(at)}</time>
      </Text>
      {mail === null ? null : (
        <Text size="sm" c={mail.state === 'failed' ? undefined : 'dimmed'}>
          {mailInWords(mail)}
        </Text>
      )}
    </li>
  );
}

function mailInWords({ state, problem }: NoticeMailView): string {
  if (state === 'sent') return words.mailSent;
  return state === 'failed' ? words.mailFailed(problem ?? '') : words.mailWaits;
}
