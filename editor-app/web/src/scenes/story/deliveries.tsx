import { Button, Stack, Text } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/story/page';
import { rolesNow, useSession } from '../../api/session-context.ts';
import { useRetryDelivery } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { DeliveryLine } from './delivery-line.tsx';
import { latestFirst, liveAddress } from './live-address.ts';
import { Panel } from '../../components/page/panel.tsx';

/** Where the story is to be read, and how each way to a channel stands. Nothing before the first publishing. */
export function Deliveries({ story }: { readonly story: StoryView }) {
  const { me } = useSession();
  const retry = useRetryDelivery(story.id);
  if (story.deliveries.length === 0 && !story.live) return null;
  const mayRetry = rolesNow(me).has('publishing_officer');
  const address = liveAddress(story);
  return (
    <Panel title={words.publication}>
      <Stack gap="sm">
        {story.live ? (
          <Text>
            {words.liveEdition(story.live.number, formatDateTime(story.live.publishedAt))}{' '}
            {address ? (
              <a href={address} target="_blank" rel="noopener">
                {common.seeOnPortal}
              </a>
            ) : null}
          </Text>
        ) : null}
        <ErrorNotice error={retry.error} />
        <ul className={lists.plain} aria-live="polite">
          {latestFirst(story.deliveries).map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery}>
              {mayRetry && delivery.state === 'failed' ? (
                <Button
                  variant="default"
                  mt="xs"
                  loading={retry.isPending && retry.variables === delivery.id}
                  onClick={() => retry.mutate(delivery.id)}
                >
                  {words.sendAgain}
                </Button>
              ) : null}
            </DeliveryLine>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
