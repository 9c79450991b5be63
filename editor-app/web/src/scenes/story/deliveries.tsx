import { Stack, Text } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/story/page';
import lists from '../../components/list.module.css';
import { DeliveryActions } from '../deliveries/delivery-actions.tsx';
import { DeliveryLine } from './delivery-line.tsx';
import { latestFirst, liveAddress } from './live-address.ts';
import { Panel } from '../../components/page/panel.tsx';

const HandOver = lazy(async () => ({
  default: (await import('../deliveries/hand-over.tsx')).HandOver,
}));

/** Where the story is to be read, and how each way to a channel stands. Nothing before the first publishing. */
export function Deliveries({ story }: { readonly story: StoryView }) {
  if (story.deliveries.length === 0 && !story.live) return null;
  const address = liveAddress(story);
  return (
    <Panel title={words.publication}>
      <Stack gap="sm">
        {story.live ? (
          <>
            <Text>
              {words.liveEdition(story.live.number, formatDateTime(story.live.publishedAt))}{' '}
              {address ? (
                <a href={address} target="_blank" rel="noopener">
                  {common.seeOnPortal}
                </a>
              ) : null}
            </Text>
            <Link to={`/stories/${story.id}/loudspeaker`}>{words.loudspeaker}</Link>
          </>
        ) : null}
        <ul className={lists.plain} aria-live="polite">
          {latestFirst(story.deliveries).map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery}>
              {delivery.channel === 'fanpage' && delivery.actions.includes('confirm') ? (
                <Suspense fallback={null}>
                  <HandOver deliveryId={delivery.id} />
                </Suspense>
              ) : null}
              <DeliveryActions storyId={story.id} delivery={delivery} />
            </DeliveryLine>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
