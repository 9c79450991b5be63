import { Button, Group, List, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import * as words from '#words/channels';
import { useChangeFanpage } from '../../api/channels.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';

interface Props {
  /** There is a connection already, which this one takes the place of. */
  readonly again: boolean;
  readonly onConnected: () => void;
}

/** Takes the page's number and its token; neither the page nor the browser keeps the token. */
export function ConnectForm({ again, onConnected }: Props) {
  const change = useChangeFanpage();
  const [pageId, setPageId] = useState('');
  const [token, setToken] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { do: 'connect', pageId: pageId.trim(), token: token.trim() },
      {
        onSuccess: () => {
          setToken('');
          setPageId('');
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
        <PasswordInput
          label={words.token}
          autoComplete="off"
          required
          minLength={20}
          maxLength={2_000}
          visibilityToggleButtonProps={{ style: { display: 'none' } }}
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
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
