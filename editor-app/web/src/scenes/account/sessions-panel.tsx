import { Button, Stack, Text } from '@mantine/core';
import { deviceInWords, formatDateTime, type SessionView } from '@toasoan/domain';
import * as words from '#words/account';
import { useEndSession } from '../../api/account.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/page/panel.tsx';
import classes from './account.module.css';

/** Where the person is signed in, and the end of it. This session ends by signing out. */
export function SessionsPanel({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const end = useEndSession();
  return (
    <Panel title={words.sessions}>
      <Stack>
        <Text>{words.sessionsWhy}</Text>
        <ErrorNotice error={end.error} />
        <div role="status">{end.isSuccess ? <Notice tone="success">{words.ended}</Notice> : null}</div>
        <ul className={classes.list} aria-label={words.sessions}>
          {sessions.map((session) => (
            <SessionLine
              key={session.id}
              session={session}
              ending={end.isPending && end.variables === session.id}
              onEnd={() => end.mutate(session.id)}
            />
          ))}
        </ul>
        {sessions.length > 1 ? (
          <div>
            <Button
              variant="default"
              loading={end.isPending && end.variables === null}
              onClick={() => end.mutate(null)}
            >
              {words.endOthers}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Panel>
  );
}

interface LineProps {
  readonly session: SessionView;
  readonly ending: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, ending, onEnd }: LineProps) {
  const device = deviceInWords(session.agent);
  const begun = words.begun(formatDateTime(session.begunAt));
  return (
    <li className={classes.line}>
      <div className={classes.text}>
        <Text fw={650}>{device}</Text>
        <Text size="sm">
          {[words.from(session.address), begun, words.lastUsed(formatDateTime(session.lastUsedAt))].join(
            ', ',
          )}
        </Text>
      </div>
      {session.current ? (
        <Text fw={650}>{words.thisSession}</Text>
      ) : (
        <Button variant="default" loading={ending} onClick={onEnd} aria-label={words.endOf(device, begun)}>
          {words.end}
        </Button>
      )}
    </li>
  );
}
