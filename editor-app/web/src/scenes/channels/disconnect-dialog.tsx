import { Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';

interface Props {
  readonly words: Readonly<Record<'disconnectTitle' | 'disconnectWhy' | 'disconnect', string>>;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDisconnect: () => void;
  readonly onClose: () => void;
}

/** Says what follows before a connection is forgotten. */
export function DisconnectDialog({ words, pending, error, onDisconnect, onClose }: Props) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDisconnect();
  };
  return (
    <Dialog title={words.disconnectTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{words.disconnectWhy}</Text>
          <ErrorNotice error={error} />
          <FormButtons pending={pending} onCancel={onClose}>
            {words.disconnect}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
