import { Button, Group, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/account';
import { useFactorCode } from '../../api/account.ts';
import { Dialog } from '../../components/dialog.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { CodeField } from '../sign-in/code-field.tsx';
import { field } from '../sign-in/field.ts';
import { RecoveryCodesList } from './recovery-codes.tsx';

interface Props {
  readonly change: 'recovery-codes' | 'remove';
  readonly onClose: () => void;
}

/** Asks for a code before recovery codes are made anew or the factor is taken away. */
export function CodeDialog({ change, onClose }: Props) {
  const send = useFactorCode(change);
  const removing = change === 'remove';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(field(event.currentTarget, 'code'), { onSuccess: () => removing && onClose() });
  };
  const codes = send.data?.codes;
  if (codes)
    return (
      <Dialog title={words.codesTitle}>
        <RecoveryCodesList codes={codes} onKept={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={removing ? words.remove : words.newCodes} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{removing ? words.removeWhy : words.newCodesWhy}</Text>
          <AccountError error={send.error} />
          <CodeField />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={send.isPending} {...(removing ? { color: 'red.9' } : {})}>
              {removing ? words.remove : words.newCodes}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
