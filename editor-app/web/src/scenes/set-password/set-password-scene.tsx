import { Button, Paper, Stack, Text } from '@mantine/core';
import type { LinkView } from '@toasoan/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/account';
import { useClient } from '../../api/client-context.ts';
import { lookAtLink, setPasswordByLink } from '../../api/session.ts';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NewPasswordField } from '../account/new-password-field.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { field } from '../sign-in/field.ts';
import { CodeForm } from '../sign-in/code-form.tsx';
import classes from '../sign-in/sign-in-scene.module.css';

const toStart = (): void => location.assign('/');

/** Opened from a mail: sets a password by the link's token, which stands in the address's fragment. */
export function SetPasswordScene() {
  const client = useClient();
  const [token] = useState(() => location.hash.slice(1));
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => lookAtLink(client, token),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <Stack>
          <div>
            <Text className={classes.name}>{common.newsroom}</Text>
            <PageHeading>{words.setPassword}</PageHeading>
          </div>
          {link.isPending ? <Loading label={words.lookingAtLink} /> : null}
          <AccountError error={link.error} />
          {link.error ? (
            <Button variant="default" onClick={toStart}>
              {words.toSignIn}
            </Button>
          ) : null}
          {link.data ? <SetPasswordForm token={token} link={link.data} /> : null}
        </Stack>
      </Paper>
    </main>
  );
}

function SetPasswordForm({ token, link }: { readonly token: string; readonly link: LinkView }) {
  const client = useClient();
  const set = useMutation({
    mutationFn: (password: string) => setPasswordByLink(client, token, password),
    onSuccess: (step) => ('me' in step ? toStart() : undefined),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    set.mutate(field(event.currentTarget, 'password'));
  };
  if (set.data && 'ticket' in set.data)
    return <CodeForm ticket={set.data.ticket} onSignedIn={toStart} onStartAgain={toStart} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{link.purpose === 'invitation' ? words.invited(link.name) : words.resetFor(link.name)}</Text>
        <Text>
          {words.yourEmail}: <strong>{link.email}</strong>
        </Text>
        <AccountError error={set.error} />
        <NewPasswordField email={link.email} autoFocus />
        <Button type="submit" loading={set.isPending} fullWidth>
          {words.setPassword}
        </Button>
      </Stack>
    </form>
  );
}
