import { Stack, Text, TextInput } from '@mantine/core';
import type { DeliveryView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/deliveries';
import type { useActOnDelivery } from '../../api/stories.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';

interface Props {
  readonly delivery: DeliveryView;
  readonly act: ReturnType<typeof useActOnDelivery>;
  readonly onClose: () => void;
}

/** Asks where the post stands that a person has made, changed or deleted outside. */
export function ConfirmDialog({ delivery, act, onClose }: Props) {
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate({ deliveryId: delivery.id, action: 'confirm', address }, { onSuccess: onClose });
  };
  return (
    <Dialog title={words.confirmTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{hintOf(delivery)}</Text>
          <TextInput
            type="url"
            label={words.address}
            placeholder={delivery.channel === 'fanpage' ? words.addressExample : words.pageExample}
            required
            maxLength={2_000}
            data-autofocus
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <ErrorNotice error={act.error} />
          <FormButtons pending={act.isPending} onCancel={onClose}>
            {common.save}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}

function hintOf({ channel, operation }: DeliveryView): string {
  if (channel === 'press') return words.confirmMail;
  if (channel === 'webhook') return operation === 'withdraw' ? words.confirmPageGone : words.confirmPage;
  return operation === 'withdraw' ? words.confirmWithdrawal : words.confirmHint;
}
