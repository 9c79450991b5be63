import { Stack, Text } from '@mantine/core';
import type { ChannelsView } from '@toasoan/domain';
import * as words from '#words/further-channels';
import { Notice } from '../../../components/notice.tsx';
import { Connection } from '../connection.tsx';
import { WebhookFacts } from './webhook-facts.tsx';
import { WebhookForm } from './webhook-form.tsx';

/** The connection to the other portal. */
export function WebhookConnection({ view: { webhook, mayConnect } }: { readonly view: ChannelsView }) {
  return (
    <Stack>
      <Text>{words.webhookExplained}</Text>
      <Connection
        channel="webhook"
        words={words.connection}
        mayConnect={mayConnect}
        facts={webhook ? <WebhookFacts webhook={webhook} /> : null}
        absent={<Notice tone="info">{words.notSetUp}</Notice>}
        form={(onConnected) => <WebhookForm again={webhook !== null} onConnected={onConnected} />}
      />
    </Stack>
  );
}
