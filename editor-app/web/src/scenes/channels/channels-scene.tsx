import { Stack, Text } from '@mantine/core';
import { maySeeChannels } from '@toasoan/domain';
import * as words from '#words/channels';
import * as further from '#words/further-channels';
import { useChannels } from '../../api/channels.ts';
import { useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { actorOf } from '../library/rights.ts';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { FanpageConnection } from './fanpage-connection.tsx';
import { PressList } from './press/press-list.tsx';
import { WebhookConnection } from './webhook/webhook-connection.tsx';

/**
 * How the newsroom is connected to the channels outside: the administrator's to change, the officer's to see; the press
 * list is both's to keep.
 */
export function ChannelsScene() {
  const { me } = useSession();
  return maySeeChannels(actorOf(me)) ? <Channels /> : <NotFoundScene />;
}

function Channels() {
  const { data, error, isPending, refetch } = useChannels();
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <>
          <Panel title={words.fanpage}>
            <Stack>
              <Text>{words.explained}</Text>
              <FanpageConnection view={data} />
            </Stack>
          </Panel>
          <Panel title={further.press}>
            <PressList view={data} />
          </Panel>
          <Panel title={further.webhook}>
            <WebhookConnection view={data} />
          </Panel>
        </>
      ) : null}
    </Stack>
  );
}
