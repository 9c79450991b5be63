import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { Me } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import * as words from '#words/sign-in';
import { useClient } from '../../api/client-context.ts';
import { signIn } from '../../api/session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';

interface Props {
  /** Filled in when the person is known already. */
  readonly email?: string;
  readonly onSignedIn: (me: Me) => void;
}

export function SignInForm({ email = '', onSignedIn }: Props) {
  const client = useClient();
  const attempt = useMutation({
    mutationFn: (form: FormData) => signIn(client, field(form, 'email').trim(), field(form, 'password')),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <ErrorNotice error={attempt.error} />
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

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
