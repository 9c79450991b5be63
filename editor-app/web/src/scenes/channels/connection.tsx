import { Button, Group, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useChangeConnection } from '../../api/channels.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { DisconnectDialog } from './disconnect-dialog.tsx';

interface Props {
  readonly channel: Parameters<typeof useChangeConnection>[0];
  readonly words: Readonly<
    Record<
      'probe' | 'disconnect' | 'disconnectTitle' | 'disconnectWhy' | 'disconnected' | 'connectedNow',
      string
    >
  >;
  readonly mayConnect: boolean;
  /** How the connection stands, null where there is none, and what is said then. */
  readonly facts: ReactNode;
  readonly absent: ReactNode;
  /** The form that connects. */
  readonly form: (onConnected: () => void) => ReactNode;
}

/** A connection to a channel outside, with what can be done about it. */
export function Connection({ channel, words, mayConnect, facts, absent, form }: Props) {
  const change = useChangeConnection(channel);
  const [leaving, setLeaving] = useState(false);
  const [said, setSaid] = useState('');
  const isConnected = facts !== null;
  const disconnected = (): void => {
    setLeaving(false);
    setSaid(words.disconnected);
  };
  const close = (): void => {
    setLeaving(false);
    change.reset();
  };
  return (
    <Stack>
      <div role="status">{said === '' ? null : <Notice tone="success">{said}</Notice>}</div>
      {isConnected ? facts : absent}
      <ErrorNotice error={leaving ? null : change.error} />
      {isConnected && mayConnect ? (
        <Group>
          <Button
            variant="default"
            loading={change.isPending && change.variables.do === 'probe'}
            onClick={() => change.mutate({ do: 'probe' }, { onSuccess: () => setSaid('') })}
          >
            {words.probe}
          </Button>
          <Button variant="default" onClick={() => setLeaving(true)}>
            {words.disconnect}
          </Button>
        </Group>
      ) : null}
      {mayConnect ? form(() => setSaid(words.connectedNow)) : null}
      {leaving ? (
        <DisconnectDialog
          words={words}
          pending={change.isPending}
          error={change.error}
          onDisconnect={() => change.mutate({ do: 'disconnect' }, { onSuccess: disconnected })}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
}
