import { List, TextInput } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/channels';
import { useChangeConnection } from '../../api/channels.ts';
import { ConnectionForm, SecretField } from './connection-form.tsx';

interface Props {
  /** There is a connection already, which this one takes the place of. */
  readonly again: boolean;
  readonly onConnected: () => void;
}

/** Takes the page's number and its token. */
export function FanpageForm({ again, onConnected }: Props) {
  const change = useChangeConnection('fanpage');
  const [pageId, setPageId] = useState('');
  const [token, setToken] = useState('');
  const connected = (): void => {
    setToken('');
    setPageId('');
    onConnected();
  };
  const connect = (): void =>
    change.mutate(
      { do: 'connect', by: { pageId: pageId.trim(), token: token.trim() } },
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
      <List type="ordered">
        {words.howTo.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
      <TextInput
        label={words.pageId}
        description={words.pageIdHint}
        inputMode="numeric"
        pattern="\s*\d{5,25}\s*"
        required
        value={pageId}
        onChange={(event) => setPageId(event.currentTarget.value)}
      />
      <SecretField label={words.token} minLength={20} maxLength={2_000} value={token} onChange={setToken} />
    </ConnectionForm>
  );
}
