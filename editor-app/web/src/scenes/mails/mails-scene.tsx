import { Button, Stack, Text } from '@mantine/core';
import { formatDateTime, maySeeMails, type FailedMail } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/mails';
import { useMails, useRetryMail } from '../../api/mails.ts';
import { useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { actorOf } from '../library/rights.ts';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import classes from './mails.module.css';

/** Mails nobody tries again by himself, with their cause, for the administrator. */
export function MailsScene() {
  const { me } = useSession();
  return maySeeMails(actorOf(me)) ? <Mails /> : <NotFoundScene />;
}

function Mails() {
  const { data, error, isPending, refetch } = useMails();
  const retry = useRetryMail();
  const [done, setDone] = useState('');
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ErrorNotice error={retry.error} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? <Text>{words.counts(data.waiting, data.sentToday)}</Text> : null}
      {data?.failed.length === 0 ? <Text>{words.none}</Text> : null}
      {data && data.failed.length > 0 ? (
        <ul className={`${lists.framed} ${classes.list}`}>
          {data.failed.map((mail) => (
            <Line
              key={mail.id}
              mail={mail}
              sending={retry.isPending}
              onRetry={() => retry.mutate(mail.id, { onSuccess: () => setDone(words.queued) })}
            />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

interface LineProps {
  readonly mail: FailedMail;
  readonly sending: boolean;
  readonly onRetry: () => void;
}

function Line({ mail, sending, onRetry }: LineProps) {
  return (
    <li>
      <Text fw={600}>{mail.subject}</Text>
      <Text>{words.to(mail.to)}</Text>
      <Text>{mail.problem}</Text>
      <Text size="sm" c="dimmed">
        {words.tried(mail.attempts, formatDateTime(mail.failedAt))}
      </Text>
      {mail.cause === '' ? null : (
        <details>
          <summary>{words.cause}</summary>
          <code className={classes.cause}>{mail.cause}</code>
        </details>
      )}
      <Button
        variant="default"
        mt="xs"
        disabled={sending}
        aria-label={words.sendAgainTo(mail.subject, mail.to)}
        onClick={onRetry}
      >
        {words.sendAgain}
      </Button>
    </li>
  );
}
