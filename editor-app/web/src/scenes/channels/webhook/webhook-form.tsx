import { TextInput } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/further-channels';
import { useChangeConnection } from '../../../api/channels.ts';
import { ConnectionForm, SecretField } from '../connection-form.tsx';

interface Props {
  /** There is a portal already, which this one takes the place of. */
  readonly again: boolean;
  readonly onConnected: () => void;
}

/** Takes the other portal's address and the secret. */
export function WebhookForm({ again, onConnected }: Props) {
  const change = useChangeConnection('webhook');
  const [address, setAddress] = useState('');
  const [secret, setSecret] = useState('');
  const connected = (): void => {
    setAddress('');
    setSecret('');
    onConnected();
  };
  const connect = (): void =>
    change.mutate(
      { do: 'connect', by: { address: address.trim(), secret: secret.trim() } },
      { onSuccess: connected },
    );
  return (
    <ConnectionForm
      title={again ? words.connectAnew : words.connectTitle}
      connect={words.connect}
      pending={change.isPending}
      error={change.error}
      onSubmit={connect}
    >
      <TextInput
        label={words.receiver}
        description={words.receiverHint}
        inputMode="url"
        required
        maxLength={500}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <SecretField
        label={words.secret}
        description={words.secretHint}
        maxLength={200}
        value={secret}
        onChange={setSecret}
      />
    </ConnectionForm>
  );
}
