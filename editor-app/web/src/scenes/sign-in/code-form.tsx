import { Button, Stack } from '@mantine/core';
import { ERRORS, type Me } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import * as words from '#words/sign-in';
import { useClient } from '../../api/client-context.ts';
import { RequestError } from '../../api/request-error.ts';
import { signInWithCode } from '../../api/session.ts';
import { Notice } from '../../components/notice.tsx';
import { AccountError } from './account-error.tsx';
import { CodeField } from './code-field.tsx';
import { field } from './field.ts';

interface Props {
  readonly ticket: string;
  readonly onSignedIn: (me: Me) => void;
  readonly onStartAgain: () => void;
}

/** The second step of signing in. */
export function CodeForm({ ticket, onSignedIn, onStartAgain }: Props) {
  const client = useClient();
  const attempt = useMutation({
    mutationFn: (code: string) => signInWithCode(client, ticket, code),
    onSuccess: (step) => ('me' in step ? onSignedIn(step.me) : undefined),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    attempt.mutate(field(event.currentTarget, 'code'));
  };
  const tooLate = attempt.error instanceof RequestError && attempt.error.body?.id === 'auth.ticket_expired';
  return (
    <form onSubmit={submit}>
      <Stack>
        {tooLate ? (
          <Notice tone="warning" role="alert">
            {ERRORS['auth.ticket_expired'][1]}
          </Notice>
        ) : (
          <>
            <AccountError error={attempt.error} />
            <CodeField />
            <Button type="submit" loading={attempt.isPending} fullWidth>
              {words.confirmCode}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={onStartAgain} fullWidth>
          {tooLate ? words.again : words.startAgain}
        </Button>
      </Stack>
    </form>
  );
}
