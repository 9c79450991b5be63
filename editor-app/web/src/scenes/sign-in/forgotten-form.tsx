import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import * as words from '#words/sign-in';
import { useClient } from '../../api/client-context.ts';
import { askForLink } from '../../api/session.ts';
import { Notice } from '../../components/notice.tsx';
import { AccountError } from './account-error.tsx';
import { field } from './field.ts';

/** Asks for a link by mail. What it answers does not tell whether the address has an account. */
export function ForgottenForm({ onBack }: { readonly onBack: () => void }) {
  const client = useClient();
  const ask = useMutation({ mutationFn: (email: string) => askForLink(client, email) });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    ask.mutate(field(event.currentTarget, 'email').trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <div role="status">{ask.isSuccess ? <Notice tone="success">{words.linkSent}</Notice> : null}</div>
        {ask.isSuccess ? null : (
          <>
            <AccountError error={ask.error} />
            <Text>{words.forgottenWhy}</Text>
            <TextInput
              name="email"
              type="email"
              label={words.email}
              autoComplete="username"
              required
              withAsterisk={false}
              autoFocus
            />
            <Button type="submit" loading={ask.isPending} fullWidth>
              {words.sendLink}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={onBack} fullWidth>
          {words.back}
        </Button>
      </Stack>
    </form>
  );
}
