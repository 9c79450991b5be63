import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { Me } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import * as words from '#words/sign-in';
import { useClient } from '../../api/client-context.ts';
import { signIn } from '../../api/session.ts';
import { AccountError } from './account-error.tsx';
import { CodeForm } from './code-form.tsx';
import { field } from './field.ts';

interface Props {
  /** Filled in when the person is known already. */
  readonly email?: string;
  /** Of a first step that was done elsewhere. */
  readonly ticket?: string;
  readonly onSignedIn: (me: Me) => void;
}

/** Signing in: the password, then a code where the account asks for one. */
export function SignInForm({ email = '', ticket: given = '', onSignedIn }: Props) {
  const client = useClient();
  const [ticket, setTicket] = useState(given);
  const attempt = useMutation({
    mutationFn: (form: HTMLFormElement) =>
      signIn(client, field(form, 'email').trim(), field(form, 'password')),
    onSuccess: (step) => ('me' in step ? onSignedIn(step.me) : setTicket(step.ticket)),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    attempt.mutate(event.currentTarget);
  };
  if (ticket !== '')
    return <CodeForm ticket={ticket} onSignedIn={onSignedIn} onStartAgain={() => setTicket('')} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <AccountError error={attempt.error} />
        <TextInput
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          required
          withAsterisk={false}
          defaultValue={email}
          data-autofocus={email === '' ? true : undefined}
        />
        <PasswordInput
          name="password"
          label={words.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={email === '' ? undefined : true}
          visibilityToggleButtonProps={{ 'aria-label': words.togglePassword, tabIndex: 0 }}
        />
        <Button type="submit" loading={attempt.isPending} fullWidth>
          {words.signIn}
        </Button>
      </Stack>
    </form>
  );
}
