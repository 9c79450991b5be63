import { Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import * as words from '#words/further-channels';
import { useChangeWebhook } from '../../../api/channels.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FormButtons } from '../../../components/form-buttons.tsx';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what follows before the other portal is forgotten. */
export function WebhookLeaving({ onDone, onClose }: Props) {
  const change = useChangeWebhook();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ do: 'disconnect' }, { onSuccess: onDone });
  };
  return (
    <Dialog title={words.disconnectTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{words.disconnectWhy}</Text>
          <ErrorNotice error={change.error} />
          <FormButtons pending={change.isPending} onCancel={onClose}>
            {words.disconnect}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
