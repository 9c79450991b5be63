import { Stack, Text } from '@mantine/core';
import type { PressAddressView } from '@toasoan/domain';
import type { FormEvent } from 'react';
import * as words from '#words/further-channels';
import { useChangePress } from '../../../api/channels.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FormButtons } from '../../../components/form-buttons.tsx';

interface Props {
  readonly one: PressAddressView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what follows before an address is taken off the list. */
export function RemoveDialog({ one: { id, address, outlet }, onDone, onClose }: Props) {
  const change = useChangePress();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ do: 'remove', id }, { onSuccess: onDone });
  };
  return (
    <Dialog title={words.removeTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{words.removeWhy(address, outlet)}</Text>
          <ErrorNotice error={change.error} />
          <FormButtons pending={change.isPending} onCancel={onClose}>
            {words.remove}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
