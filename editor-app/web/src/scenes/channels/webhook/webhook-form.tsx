import { Button, Group, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import * as words from '#words/further-channels';
import { useChangeWebhook } from '../../../api/channels.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';

interface Props {
  /** There is a portal already, which this one takes the place of. */
  readonly again: boolean;
  readonly onConnected: () => void;
}

/** Takes the other portal's address and the secret; neither the page nor the browser keeps the secret. */
export function WebhookForm({ again, onConnected }: Props) {
  const change = useChangeWebhook();
  const [address, setAddress] = useState('');
  const [secret, setSecret] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { do: 'connect', address: address.trim(), secret: secret.trim() },
      {
        onSuccess: () => {
          setAddress('');
          setSecret('');
          onConnected();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack>
        <Title order={3} size="h5">
          {again ? words.connectAnew : words.connectTitle}
        </Title>
        <TextInput
          label={words.receiver}
          description={words.receiverHint}
          inputMode="url"
          required
          maxLength={500}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.secret}
          description={words.secretHint}
          autoComplete="off"
          required
          maxLength={200}
          visibilityToggleButtonProps={{ style: { display: 'none' } }}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        <ErrorNotice error={change.error} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            {words.connect}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
