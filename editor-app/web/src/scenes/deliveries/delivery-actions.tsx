import { Button, Group } from '@mantine/core';
import { CHANNELS, DELIVERY_ACTIONS, type DeliveryView } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/deliveries';
import { useActOnDelivery } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface Props {
  readonly storyId: string;
  readonly delivery: DeliveryView;
}

/** The buttons for what may be done with a delivery; nothing for who may do nothing. */
export function DeliveryActions({ storyId, delivery }: Props) {
  const act = useActOnDelivery(storyId);
  const [confirming, setConfirming] = useState(false);
  if (delivery.actions.length === 0) return null;
  return (
    <>
      <Group gap="xs" mt="xs">
        {delivery.actions.map((action) => (
          <Button
            key={action}
            variant="default"
            aria-label={words.about(DELIVERY_ACTIONS[action], CHANNELS[delivery.channel])}
            loading={act.isPending && act.variables.action === action}
            onClick={() =>
              action === 'confirm' ? setConfirming(true) : act.mutate({ deliveryId: delivery.id, action })
            }
          >
            {DELIVERY_ACTIONS[action]}
          </Button>
        ))}
      </Group>
      <ErrorNotice error={confirming ? null : act.error} />
      {confirming ? (
        <ConfirmDialog delivery={delivery} act={act} onClose={() => setConfirming(false)} />
      ) : null}
    </>
  );
}
