import { Button, Stack } from '@mantine/core';
import type { AccountView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/account';
import { useChangePassword } from '../../api/account.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { field } from '../sign-in/field.ts';
import classes from './account.module.css';
import { CurrentPasswordField } from './current-password-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';

/** Another password; the person's other sessions end with it. */
export function PasswordPanel({ account }: { readonly account: AccountView }) {
  const change = useChangePassword();
  // A form that was sent begins empty again.
  const [round, setRound] = useState(0);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    change.mutate(
      { current: field(form, 'current'), password: field(form, 'password') },
      { onSuccess: () => setRound(round + 1) },
    );
  };
  return (
    <Panel title={words.password}>
      <form onSubmit={submit} className={classes.narrow} key={round}>
        <Stack>
          <AccountError error={change.error} />
          <CurrentPasswordField />
          <NewPasswordField email={account.email} />
          <div role="status">
            {change.isSuccess ? <Notice tone="success">{words.passwordChanged}</Notice> : null}
          </div>
          <div>
            <Button type="submit" variant="default" loading={change.isPending}>
              {words.changePassword}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
