import { Button, Stack, Text } from '@mantine/core';
import type { FactorToConfirm } from '@toasoan/domain';
import type { FormEvent } from 'react';
import * as words from '#words/account';
import { useBeginFactor, useFactorCode } from '../../api/account.ts';
import { AccountError } from '../sign-in/account-error.tsx';
import { CodeField } from '../sign-in/code-field.tsx';
import { field } from '../sign-in/field.ts';
import classes from './account.module.css';
import { CurrentPasswordField } from './current-password-field.tsx';
import { QrPicture } from './qr-picture.tsx';
import { RecoveryCodesList } from './recovery-codes.tsx';

interface Props {
  readonly hasPassword: boolean;
  readonly onDone: () => void;
}

/** Sets up a second factor in three steps: the password, the telephone, the codes to keep. */
export function SetUpFactor({ hasPassword, onDone }: Props) {
  const begin = useBeginFactor();
  const confirm = useFactorCode('confirm');
  const codes = confirm.data?.codes;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    begin.mutate(hasPassword ? field(event.currentTarget, 'current') : '');
  };
  if (codes) return <RecoveryCodesList codes={codes} onKept={onDone} />;
  if (begin.data) return <Confirm factor={begin.data} confirm={confirm} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <AccountError error={begin.error} />
        {hasPassword ? <CurrentPasswordField autoFocus /> : null}
        <Button type="submit" loading={begin.isPending}>
          {words.goOn}
        </Button>
      </Stack>
    </form>
  );
}

interface ConfirmProps {
  readonly factor: FactorToConfirm;
  readonly confirm: ReturnType<typeof useFactorCode>;
}

function Confirm({ factor, confirm }: ConfirmProps) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    confirm.mutate(field(event.currentTarget, 'code'));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{words.scan}</Text>
        <QrPicture text={factor.uri} label={words.qr} />
        <div>
          <Text>{words.typeKey}</Text>
          <Text className={classes.key}>{factor.key.match(/.{1,4}/g)?.join(' ')}</Text>
        </div>
        <Text>{words.thenCode}</Text>
        <AccountError error={confirm.error} />
        <CodeField />
        <Button type="submit" loading={confirm.isPending}>
          {words.turnOn}
        </Button>
      </Stack>
    </form>
  );
}
