import { Button, Group, Stack, Text } from '@mantine/core';
import type { ChannelsView } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/further-channels';
import { useChangeWebhook } from '../../../api/channels.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { DisconnectDialog } from '../disconnect-dialog.tsx';
import { WebhookFacts } from './webhook-facts.tsx';
import { WebhookForm } from './webhook-form.tsx';

/** The other portal with what can be done about it. */
export function WebhookConnection({ view }: { readonly view: ChannelsView }) {
  const { webhook, mayConnect } = view;
  const change = useChangeWebhook();
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
      <Text>{words.webhookExplained}</Text>
      <div role="status">{said === '' ? null : <Notice tone="success">{said}</Notice>}</div>
      {webhook ? <WebhookFacts webhook={webhook} /> : <Notice tone="info">{words.notSetUp}</Notice>}
      <ErrorNotice error={leaving ? null : change.error} />
      {webhook && mayConnect ? (
        <Group>
          <Button
            variant="default"
            loading={change.isPending && change.variables.do === 'ping'}
            onClick={() => change.mutate({ do: 'ping' }, { onSuccess: () => setSaid('') })}
          >
            {words.ping}
          </Button>
          <Button variant="default" onClick={() => setLeaving(true)}>
            {words.disconnect}
          </Button>
        </Group>
      ) : null}
      {mayConnect ? (
        <WebhookForm again={webhook !== null} onConnected={() => setSaid(words.connectedNow)} />
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
