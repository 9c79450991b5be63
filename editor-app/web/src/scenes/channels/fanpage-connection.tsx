import { Button, Group, Stack, Text } from '@mantine/core';
import type { ChannelsView } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/channels';
import { useChangeFanpage } from '../../api/channels.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { DisconnectDialog } from './disconnect-dialog.tsx';
import { FanpageFacts } from './fanpage-facts.tsx';
import { FanpageForm } from './fanpage-form.tsx';

/** The connection to the fanpage with what can be done about it. */
export function FanpageConnection({ view }: { readonly view: ChannelsView }) {
  const { fanpage, mayConnect } = view;
  const change = useChangeFanpage();
  const [leaving, setLeaving] = useState(false);
  const [said, setSaid] = useState('');
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
      {fanpage ? <FanpageFacts fanpage={fanpage} /> : <Notice tone="warning">{words.notConnected}</Notice>}
      <Text size="sm" c="dimmed">
        {words.everyDay}
      </Text>
      <ErrorNotice error={leaving ? null : change.error} />
      {fanpage && mayConnect ? (
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
      {mayConnect ? (
        <FanpageForm again={fanpage !== null} onConnected={() => setSaid(words.connectedNow)} />
      ) : null}
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
