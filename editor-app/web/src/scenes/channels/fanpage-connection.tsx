import { Stack, Text } from '@mantine/core';
import type { ChannelsView } from '@toasoan/domain';
import * as words from '#words/channels';
import { Notice } from '../../components/notice.tsx';
import { Connection } from './connection.tsx';
import { FanpageFacts } from './fanpage-facts.tsx';
import { FanpageForm } from './fanpage-form.tsx';

/** The connection to the fanpage. */
export function FanpageConnection({ view: { fanpage, mayConnect } }: { readonly view: ChannelsView }) {
  return (
    <Stack>
      <Connection
        channel="fanpage"
        words={words.connection}
        mayConnect={mayConnect}
        facts={fanpage ? <FanpageFacts fanpage={fanpage} /> : null}
        absent={<Notice tone="warning">{words.notConnected}</Notice>}
        form={(onConnected) => <FanpageForm again={fanpage !== null} onConnected={onConnected} />}
      />
      <Text size="sm" c="dimmed">
        {words.everyDay}
      </Text>
    </Stack>
  );
}
